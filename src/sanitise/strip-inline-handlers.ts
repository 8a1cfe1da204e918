/**
 * HTML without the names that a strict Content-Security-Policy would report: `style` and `on…` attributes, `<style>`.
 *
 * Chromium reports them as soon as they are parsed, in any document, although the sanitiser removes them at once. This only
 * prevents the reports; the sanitiser, which comes after this, decides what is safe.
 */
export const stripInlineHandlers = (html: string): string =>
  html.replace(/<\/?[a-z](?:[^>"']+|"[^"]*"?|'[^']*'?)*/gi, (tag) =>
    tag
      // Both are removed with their content.
      .replace(/^(<\/?)style(?![\w-])/i, '$1template')
      .replace(/"[^"]*"?|'[^']*'?|(?<=[\s/])(?:style|on[a-z]+)(?=\s*=)/gi, (part) => (/^["']/.test(part) ? part : `_${part}`)),
  );
