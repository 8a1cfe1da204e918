import { widthOf, type CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { linesOf } from '../text/text-lines.js';

/** A row of dashes, with at least one column. */
export const DELIMITER = /^ {0,3}(?=[^\n|]*\|)[|:-][-|: \t]+$/;
/** Whether a text may have one. */
export const TABLE = new RegExp(DELIMITER, 'm');

const MAX_COLUMNS = 100;

/** The cells of a row, with or without bars around it. @param limit Pieces to divide it into; by default, all. */
export function cellsOf(row: string, limit?: number): string[] {
  const cells = row.trim().split(/(?<!\\)\|/, limit);
  return cells.slice(cells[0] === '' ? 1 : 0, cells.length > 1 && cells.at(-1) === '' ? -1 : undefined);
}

/** A row of a table in HTML, whose cells are Markdown. @param attributesOf Attributes of the cell in a column, after a space. */
export const htmlRow = (
  cells: readonly string[],
  name: 'td' | 'th' = 'td',
  attributesOf: (column: number) => string = () => '',
): string => `<tr>\n${cells.map((cell, i) => `<${name}${attributesOf(i)}>\n\n${cell}\n\n</${name}>`).join('\n')}\n</tr>`;

const columnsOf = (row: string): number => cellsOf(row, MAX_COLUMNS + 2).length;
const longer = (row: string, cell: string, count: number): string =>
  row.trimEnd().replace(/(?<!\\)\|$/, '') + ` | ${cell}`.repeat(count) + ' |';

/**
 * Gives the head of a table and the row of dashes below it the same number of columns: GitHub reads no table otherwise. Rows that
 * are indented like code, because their first cell is empty, become rows as well.
 */
export function withTableRows(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  const lines = linesOf(text);
  let [isRow, hasBars] = [false, false];
  for (const [index, { text: line, start, end }] of lines.entries()) {
    const isDelimiter = DELIMITER.test(line);
    isRow = line.includes('|') && (isRow || isDelimiter);
    if (isDelimiter) hasBars = /^ *\|/.test(line);
    // Without bars around rows, the first one is behind an empty cell.
    else if (isRow && widthOf(line) > 3 && regions.endAt(start) === undefined)
      edits.push({ start, end: start + line.search(/\S/), replacement: !hasBars && /^\s*\|/.test(line) ? '| ' : '' });
    const [next = '', row = ''] = lines.slice(index + 1, index + 3).map((each) => each.text);
    if (
      line.includes('|') &&
      row.includes('|') &&
      /^ {0,3}\S/.test(line) &&
      !isDelimiter &&
      DELIMITER.test(next) &&
      regions.endAt(start) === undefined
    ) {
      const [head, dashes] = [columnsOf(line), columnsOf(next)];
      const isTable = Math.max(head, dashes) > 1 && Math.max(head, dashes) < MAX_COLUMNS;
      if (isTable && head < dashes) edits.push({ start, end, replacement: longer(line, '', dashes - head) });
      if (isTable && dashes < head)
        edits.push({ start: end + 1, end: end + 1 + next.length, replacement: longer(next, '---', head - dashes) });
    }
  }
  return applyEdits(text, edits);
}
