import { linesOf, type TextLine } from './text-lines.js';

const NAMES =
  'article|aside|blockquote|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|main|nav|ol|p|section|' +
  'summary|table|tbody|td|tfoot|th|thead|tr|ul';
/** The beginning of HTML that goes on up to a blank line (CommonMark 4.6, kind 6), and the same of other tags (kind 7). */
const BLOCK = new RegExp(String.raw`^ {0,3}</?(?:${NAMES})(?:[\s/>]|$)`, 'i');
const OTHER = /^ {0,3}<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>[ \t]*$/i;

/** A line after which a paragraph would begin: other tags only begin HTML there. */
const APART = /^[ \t]*$|^ {0,3}(?:`{3,}|~{3,}|#{1,6}[ \t]|(?:[-*_][ \t]*){3,}$)/;

/** The lines of a text that belong to blocks of HTML, where Markdown is only text. */
export function* htmlLines(text: string): Generator<TextLine> {
  let [isHtml, isApart] = [false, true];
  for (const line of linesOf(text)) {
    const isBlank = line.text.trim() === '';
    isHtml = !isBlank && (isHtml || BLOCK.test(line.text) || (isApart && OTHER.test(line.text)));
    if (isHtml) yield line;
    isApart = APART.test(line.text);
  }
}
