/** The beginning of a shortcode with an attribute, whose quotes may have been made typographic; it may be cut off. */
const WITH_ATTRIBUTE =
  /\[([a-z][\w-]{2,40})\s+[a-z][\w-]{0,40}=(?:["'“”″]|&(?:quot|amp|#34|#82[0-4]\d);)[^[\]]{0,4000}(?:\]|$)/gi;
/** The end of one that only a program can have named. */
const END = /\[\/([a-z][a-z\d]*_\w{1,40})\]/gi;
const ANY = /\[\/?([a-z][\w-]{2,40})(?:\s[^[\]]{0,4000})?\/?\]/gi;
/** Elements whose text shows characters as they are written. */
const CODE = /<(\/?)(pre|code|kbd|samp|textarea)\b[^<>]*>/gi;

/** Replaces what is not code. Takes time in proportion to the length, also if nothing is closed. */
function outsideCode(html: string, replace: (part: string) => string): string {
  const parts: string[] = [];
  let [from, open] = [0, ''];
  for (const { 1: slash, 2: tag = '', index } of html.matchAll(CODE)) {
    const name = tag.toLowerCase();
    if (open ? slash && name === open : !slash) {
      const part = html.slice(from, index);
      parts.push(open ? part : replace(part));
      [from, open] = [index, open ? '' : name];
    }
  }
  const rest = html.slice(from);
  return parts.join('') + (open ? rest : replace(rest));
}

/**
 * HTML, or text, without the shortcodes of WordPress that nothing has expanded, such as `[vc_row el_class="a"]`; what is between
 * them stays. Code that shows shortcodes is unchanged, as are all other words in brackets.
 */
export function withoutShortcodes(html: string): string {
  if (!html.includes('[')) return html;
  const names = new Set<string>();
  outsideCode(html, (part) => {
    for (const [, name = ''] of [...part.matchAll(WITH_ATTRIBUTE), ...part.matchAll(END)]) names.add(name.toLowerCase());
    return part;
  });
  if (names.size === 0) return html;
  return outsideCode(html, (part) =>
    part.replace(WITH_ATTRIBUTE, '').replace(ANY, (all, name: string) => (names.has(name.toLowerCase()) ? '' : all)),
  );
}

/** A rule of CSS whose tags a program has removed. */
const STYLE = /[#.][a-z][^{}<>]{0,200}\{([^{}]{0,2000})(?:\}|$)/gi;

/** Text without the style sheet that a program has left in it. */
export const withoutStyles = (text: string): string =>
  text.includes('{')
    ? text.replace(STYLE, (rule, inside: string) => (/[a-z-]\s*:[^:]*;/i.test(inside) ? ' ' : rule)).trim()
    : text;
