import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { linesOf, type TextLine } from '../text/text-lines.js';
import { cellsOf, DELIMITER, htmlRow } from './table-rows.js';

const ROW = /^ {0,3}\|.*\|[ \t]*$/;
/** Whether a text may have such a table: two rows between bars. */
export const HEADLESS_TABLE = new RegExp(String.raw`${ROW.source.slice(0, -1)}\n {0,3}\|.*\|[ \t]*$`, 'm');
const MAX_LINE = 2_000;

const isRow = ({ text }: TextLine): boolean => text.length < MAX_LINE && ROW.test(text);

/** The lines between bars that begin at an index. */
function rowsAt(lines: readonly TextLine[], from: number): readonly TextLine[] {
  let to = from;
  for (let line = lines[to]; line && isRow(line); line = lines[to]) to += 1;
  return lines.slice(from, to);
}

/** What replaces a table; `undefined` if GitHub reads it as one, or if its rows are of different lengths. */
function shown([first, ...others]: readonly TextLine[]): string | undefined {
  // In kramdown, a row of dashes may also begin a table, and divide its body.
  const hasBorder = first !== undefined && DELIMITER.test(first.text);
  const [head = '', dashes = ''] = [...(hasBorder ? [] : [first]), ...others].map((line) => line?.text ?? '');
  if (DELIMITER.test(dashes))
    return hasBorder ? [head, dashes, ...others.slice(2).map(({ text }) => text)].join('\n') : undefined;
  const rows = [...(first ? [first] : []), ...others]
    .filter(({ text }) => !DELIMITER.test(text))
    .map(({ text }) => cellsOf(text).map((cell) => cell.trim()));
  const [{ length: columns } = []] = rows;
  if (rows.length < (hasBorder ? 1 : 2) || columns < 2 || rows.some(({ length }) => length !== columns)) return undefined;
  return `<table>\n<tbody>\n${rows.map((row) => htmlRow(row)).join('\n')}\n</tbody>\n</table>`;
}

/** Tables without a head, as kramdown reads them. GitHub reads no table there, so the bars would be text. */
export function withHeadlessTables(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  const lines = linesOf(text);
  let from = 0;
  for (const [index, line] of lines.entries()) {
    if (index < from || !isRow(line)) continue;
    const rows = rowsAt(lines, index);
    from = index + rows.length;
    const isBlock = (lines[index - 1]?.text ?? '').trim() === '' && regions.endAt(line.start) === undefined;
    const table = isBlock ? shown(rows) : undefined;
    if (table !== undefined) edits.push({ start: line.start, end: rows.at(-1)?.end ?? line.end, replacement: `${table}\n` });
  }
  return applyEdits(text, edits);
}
