import { decodeEntities } from './entities.js';
import { plainText } from './plain-text.js';
import { withFormulasAsText } from './tex.js';

// What people put into titles and summaries. Other names in angle brackets are the subject of the text: `Using <T> in Rust`.
const PAIRED =
  /^(?:a|abbr|acronym|article|b|bdi|bdo|big|blockquote|center|cite|code|del|dfn|div|em|font|h[1-6]|i|ins|kbd|li|mark|nobr|ol|p|pre|q|ruby|s|section|small|span|strike|strong|sub|sup|time|tt|u|ul)$/i;
/** Elements without an end tag, and those that are not for reading. */
const ALONE = /<(?:br|wbr|img|hr)(?:\s[^<>]*)?\/?>|<!--[^<>]*-->/gi;
const TAG = /<(\/?)([a-z][a-z\d]*)(\s[^<>]*)?\/?>/gi;
const BLOCK = /^(?:article|blockquote|center|div|h\d|li|[ou]l|p|pre|section)$/i;
/** Markup that was escaped as a whole. */
const ESCAPED = /^\s*<([a-z][a-z\d]*)[\s>][^]*<\/\1>\s*$|<[a-z][a-z\d]*\s[^<>]*\b(?:href|src|class|style)=/i;

/** Ends, at words, of elements that nothing has started. */
const END_AT_WORD = /(?<=[\p{L}\p{N}.!?)>"'”])<\/(?:a|b|div|em|font|i|li|[ou]l|p|small|span|strong|u)>/giu;

/** A tag at the end whose element a program has cut off. */
const CUT_OFF = /(?<=\S)\s?<(?:a|div|em|font|img|p|span|strong)\s+[\w-]+(?:=["'][^<>]*>?)?$/i;

/** A reference to a character that a program has cut off. */
const CUT_REFERENCE = /&(?:amp;)?#\w{0,5}(?=(?:\.{3}|…)\W?$)/;

/** The text without the tags of elements that start and end in it. Any other tag is the subject of the text. */
function withoutTags(text: string): string {
  const tags = [...text.matchAll(TAG)].filter(([, , name = '']) => PAIRED.test(name));
  const open = new Map<string, RegExpExecArray[]>();
  const found: RegExpExecArray[] = [];
  for (const tag of tags) {
    const name = (tag[2] ?? '').toLowerCase();
    const others = open.get(name) ?? [];
    if (!tag[1]) open.set(name, [...others.slice(-9), tag]);
    else {
      const start = others.pop();
      if (start) found.push(start, tag);
    }
  }
  found.sort((a, b) => a.index - b.index);
  let end = 0;
  const parts: string[] = [];
  for (const tag of found) {
    parts.push(text.slice(end, tag.index), BLOCK.test(tag[2] ?? '') ? ' ' : '');
    end = tag.index + tag[0].length;
  }
  return (parts.join('') + text.slice(end))
    .replace(END_AT_WORD, '')
    .replace(CUT_OFF, '')
    .replace(CUT_REFERENCE, '')
    .replace(ALONE, (tag) => (/^<(?:br|hr|img)/i.test(tag) ? ' ' : ''));
}

/**
 * The intended text of one with entities, which may be encoded twice, and with tags, on one line. What only looks like them
 * stays: `a < b && c`, `Using <div> in HTML`.
 */
export function readableText(value: unknown): string {
  // Editors leave the sign for an object in places where an image was, and PHP a slash before an apostrophe.
  let text = withFormulasAsText(plainText(value))
    .replace(/\ufffc|(?<=\p{L})\\(?='\p{L})/gu, '')
    .trim();
  if (!/[<&]/.test(text)) return text;
  text = withoutTags(text);
  for (let times = 0; times < 2 && text.includes('&'); times += 1) {
    const decoded = decodeEntities(text);
    if (decoded === text) break;
    text = ESCAPED.test(decoded) ? withoutTags(decoded) : decoded;
  }
  return plainText(text);
}

/** Whether a text is HTML as a whole, or has elements with attributes. */
export const isMarkup = (text: string): boolean => ESCAPED.test(text);

/** Markup from the beginning, as far as entities show: a comment, or a tag, with or without attributes. */
const ESCAPED_START = /^\s*&((?:amp;){0,2})lt;(?:!--|[a-z][a-z\d]*(\s+[a-z-]+=|\s*\/?&(?:amp;){0,2}gt;))/i;

/** HTML that was escaped as a whole, once too often, in its intended form; any other text is unchanged. */
export function unescapedHtml(html: string): string {
  const [start, further = '', rest = '='] = ESCAPED_START.exec(html) ?? [];
  // Text that begins with the name of a tag and continues in HTML is about that tag.
  if (!start || (!rest.includes('=') && /<[a-z/!]/i.test(html))) return html;
  let decoded = decodeEntities(html);
  for (let times = further.length / 'amp;'.length; times > 0; times -= 1) decoded = decodeEntities(decoded);
  return /<\/[a-z]|<(?:br|img|hr)\b/i.test(decoded) ? decoded : html;
}

/** The ends of lines, where a program has escaped them. */
const ESCAPED_ENDS = /(?:\\r)?\\n(?![a-z])/g;

/** Text on one line with several escaped ends of lines, as lines. */
export const unescapedLines = (text: string): string =>
  !text.includes('\n') && (text.match(ESCAPED_ENDS)?.length ?? 0) > 1 ? text.replace(ESCAPED_ENDS, '\n') : text;
