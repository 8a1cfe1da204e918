import type { CodeRegions } from './code-regions.js';
import { applyEdits, type Edit, type EditedText } from './edits.js';

const DOLLARS = /^[ \t>]{0,9}\$\$[ \t]*$/;
/** The maximum number of lines in a formula. */
const MAX_LINES = 100;

/** Removes blank lines from formulas between dollars on separate lines: TeX has none, and in Markdown they end a block. */
export function withoutBlankLinesInMath(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  const lines = text.split('\n');
  let blank: Edit[] = [];
  let [offset, start] = [0, -1];
  for (const [index, line] of lines.entries()) {
    const isMark = DOLLARS.test(line) && regions.endAt(offset) === undefined;
    if (isMark) {
      const isEnd = start >= 0 && index - start <= MAX_LINES;
      const isTex = isEnd && /\\[A-Za-z]/.test(lines.slice(start, index).join('\n'));
      if (isTex) edits.push(...blank);
      [start, blank] = isEnd ? [-1, []] : [index, []];
    } else if (start >= 0 && line.trim() === '') blank.push({ start: offset, end: offset + line.length + 1, replacement: '' });
    offset += line.length + 1;
  }
  return applyEdits(text, edits);
}
