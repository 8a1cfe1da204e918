/**
 * HTML without the names that a strict Content-Security-Policy would report: `style` and `on…` attributes, `<style>`.
 *
 * Chromium reports them as soon as they are parsed, in whatever document, though the sanitiser takes them away at once. This is
 * about the reports alone; what is safe is the sanitiser's to say, after this.
 */
export const stripInlineHandlers = (html: string): string =>
  html.replace(/<\/?[a-z](?:[^>"']+|"[^"]*"?|'[^']*'?)*/gi, (tag) =>
    tag
      // Both go together with what they contain.
      .replace(/^(<\/?)style(?![\w-])/i, '$1template')
      .replace(/"[^"]*"?|'[^']*'?|(?<=[\s/])(?:style|on[a-z]+)(?=\s*=)/gi, (part) => (/^["']/.test(part) ? part : `_${part}`)),
  );
