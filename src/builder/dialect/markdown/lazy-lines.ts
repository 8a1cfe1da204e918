import { widthOf, type CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { linesOf } from '../text/text-lines.js';

/** Whether text that is not indented may go on in an item that is. */
export const LAZY_LINE = /^(?: {4}| {0,3}\t)[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S.*\n {0,3}\S/m;

const ITEM = /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)(?!#{1,6}[ \t]|[<|>]|`{3}|~{3})\S/;
const BLOCK = /^ {0,3}(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|#{1,6}[ \t]|`{3}|~{3}|:::|\[\^|[<>|{]|([-*_=])[ \t]*(?:\1[ \t]*)*$)/;

/**
 * Indents lines that go on in an item of an inner list as far as the item: the parser takes an item for code if a line below it
 * is not indented (CommonMark 5.2 has it go on), which ends the list and shows its other items as code.
 */
export function withLazyLines(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  let indent = 0;
  for (const { text: line, start } of linesOf(text)) {
    const [, marker = ''] = ITEM.exec(line) ?? [];
    if (marker) indent = widthOf(line) > 3 && regions.endAt(start) === undefined ? marker.replace(/\t/g, '    ').length : 0;
    else if (line.trim() === '' || BLOCK.test(line)) indent = 0;
    else if (indent > 0 && widthOf(line) < 4)
      edits.push({ start, end: start + line.search(/\S/), replacement: ' '.repeat(indent) });
  }
  return applyEdits(text, edits);
}
