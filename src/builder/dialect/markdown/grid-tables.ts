import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { linesOf, type TextLine } from '../text/text-lines.js';
import { htmlRow } from './table-rows.js';

/** A line between rows, as wide as the table; with colons for the sides that text stands at, and `=` below the head. */
const BORDER = /^ {0,3}\+(?::?[-=]+:?\+)+[ \t]*$/;
/** Whether a text may have one. */
export const GRID_TABLE = new RegExp(BORDER, 'm');

/** Characters that take two columns on a screen. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const widthOf = (character: string): number => (character.length > 1 || WIDE.test(character) ? 2 : 1);

/** Where the columns of a border end. */
const columnsOf = (border: string): number[] => Array.from(border.matchAll(/\+/g), ({ index }) => index).slice(1);

/** The cells of a line between borders; undefined if there is no bar where a column ends. */
function cellsOf(line: string, columns: readonly number[]): string[] | undefined {
  const cells: string[] = [];
  let [at, cell] = [0, ''];
  for (const character of line.trimEnd()) {
    if (at === columns[cells.length]) {
      if (character !== '|') return undefined;
      cells.push(cell.trimEnd());
      cell = '';
    } else cell += character;
    at += widthOf(character);
  }
  // Before the first column, there is the bar that begins the line.
  return cells.length === columns.length && cell === ''
    ? cells.map((each, i) => (i === 0 ? each.trimStart().slice(1) : each))
    : undefined;
}

/** Lines without the spaces that all of them begin with. */
function outdented(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = indents.length === 0 ? 0 : Math.min(...indents);
  return lines
    .map((line) => line.slice(indent))
    .join('\n')
    .trim();
}

interface Grid {
  readonly rows: readonly (readonly string[])[];
  readonly hasHead: boolean;
  readonly sides: readonly string[];
  readonly last: TextLine;
}

/** The table whose first border is at an index; undefined if its lines do not fit it. */
function readGrid(lines: readonly TextLine[], from: number): Grid | undefined {
  const top = lines[from]?.text ?? '';
  const columns = columnsOf(top);
  const rows: string[][] = [];
  let cells: string[][] = columns.map(() => []);
  let [last, hasHead, aligned] = [from, false, top];
  for (let index = from + 1; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    if (BORDER.test(text)) {
      if (columnsOf(text).join() !== columns.join()) return undefined;
      rows.push(cells.map(outdented));
      cells = columns.map(() => []);
      last = index;
      if (text.includes('=') && rows.length === 1) [hasHead, aligned] = [true, text];
    } else {
      const read = /^ {0,3}\|/.test(text) ? cellsOf(text, columns) : undefined;
      if (read === undefined) break;
      for (const [column, cell] of read.entries()) cells[column]?.push(cell);
    }
  }
  const end = lines[last];
  if (rows.length === 0 || end === undefined || /^ {0,3}\|/.test(lines[last + 1]?.text ?? '')) return undefined;
  const sides = aligned
    .trim()
    .slice(1, -1)
    .split('+')
    .map((dashes) => dashes.replace(/[-=]+/, '-'));
  return { rows, hasHead, sides, last: end };
}

/** Whether the text of a cell is one paragraph, which a row of GitHub's tables can have. */
const isLine = (cell: string): boolean => !/\n[ \t]*\n|^[ \t]*(?:[-*+>]|\d+[.)]|#{1,6}|```|~~~)(?:\s|$)/m.test(cell);
const inOneLine = (cell: string): string => cell.replace(/\s*\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|');
const ALIGN: Readonly<Record<string, string>> = { ':-': ' align="left"', '-:': ' align="right"', ':-:': ' align="center"' };

/** GitHub's table, or one in HTML if a cell has blocks or there is no head. */
function shown({ rows, hasHead, sides }: Grid): string {
  if (hasHead && rows.every((row) => row.every(isLine))) {
    const lines = rows.map((row) => `| ${row.map(inOneLine).join(' | ')} |`);
    const [head = '', ...others] = lines;
    return [head, `| ${sides.map((side) => side.replace('-', '---')).join(' | ')} |`, ...others].join('\n');
  }
  const align = (column: number): string => ALIGN[sides[column] ?? ''] ?? '';
  const head = hasHead ? `<thead>\n${htmlRow(rows[0] ?? [], 'th', align)}\n</thead>\n` : '';
  const body = rows.slice(hasHead ? 1 : 0).map((row) => htmlRow(row, 'td', align));
  return `<table>\n${head}<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

/** Tables that are drawn with plus signs, as in Pandoc; those whose cells span several rows or columns stay as they are. */
export function withGridTables(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  const lines = linesOf(text);
  let from = 0;
  for (const [index, { text: line, start }] of lines.entries()) {
    if (start < from || !BORDER.test(line) || regions.endAt(start) !== undefined) continue;
    if ((lines[index - 1]?.text ?? '').trim() !== '') continue;
    const grid = readGrid(lines, index);
    if (!grid) continue;
    from = grid.last.end;
    edits.push({ start, end: from, replacement: `\n${shown(grid)}\n` });
  }
  return applyEdits(text, edits);
}
