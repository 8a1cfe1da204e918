import { columnCount, widthOf, type CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { linesOf } from '../text/text-lines.js';

/** A line with only a tag that cannot end a paragraph. */
const TAG = String.raw`<\/?(?:a|b|br|code|del|em|font|i|img|kbd|mark|small|span|strong|sub|sup|u)(?:\s[^<>\n]*)?\/?>[ \t]*$`;
const MARKER = String.raw`(?:[-*+]|\d{1,9}[.)])[ \t]+`;

/** Whether text, or a tag, that is not indented may go on in an item. */
export const LAZY_LINE = new RegExp(
  String.raw`^(?:(?: {4}| {0,3}\t)[ \t]*${MARKER}\S.*\n {0,3}\S| {0,3}${MARKER}\S.*\n {0,3}${TAG})`,
  'mi',
);

const ITEM = new RegExp(String.raw`^([ \t]*${MARKER})(?!#{1,6}[ \t]|[<|>]|${'`'}{3}|~{3})\S`);
const LAZY_TAG = new RegExp(String.raw`^ {0,3}${TAG}`, 'i');
const BLOCK = /^ {0,3}(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|#{1,6}[ \t]|`{3}|~{3}|:::|\[\^|[<>|{]|([-*_=])[ \t]*(?:\1[ \t]*)*$)/;

/**
 * Keeps lines in the item that they go on in (CommonMark 5.2). The parser takes an item of an inner list for code if a line below
 * it is not indented, so that is indented; and tags such as `<br>` for the beginning of HTML, so these go to the line above.
 */
export function withLazyLines(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  let [indent, isInner] = [0, false];
  for (const { text: line, start } of linesOf(text)) {
    const [, marker] = ITEM.exec(line) ?? [];
    const isTag = LAZY_TAG.test(line);
    if (marker !== undefined) {
      indent = regions.endAt(start) === undefined ? columnCount(marker) : 0;
      isInner = widthOf(line) > 3;
    } else if (line.trim() === '' || (BLOCK.test(line) && !isTag)) indent = 0;
    else if (indent > 0 && (isTag || (isInner && widthOf(line) < 4))) {
      const end = start + line.search(/\S/);
      edits.push(isTag ? { start: start - 1, end, replacement: ' ' } : { start, end, replacement: ' '.repeat(indent) });
    }
  }
  return applyEdits(text, edits);
}
