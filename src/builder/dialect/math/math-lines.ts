import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { beginsBlock } from './signs-of-tex.js';

/** Whether a line has the beginning or the end of a formula, and not both. */
const isHalf = (line: string): boolean => line.includes('$$') && line.split('$$').length % 2 === 0;
/** A dollar of its own, which is in no formula between double ones: what begins before it is over. */
const OTHER = /(?<![\\$])\$(?!\$)/;
/** The maximum number of lines in a formula. */
const MAX_LINES = 100;

/**
 * Removes blank lines from formulas between dollars on separate lines: TeX has none, and in Markdown they end a block. A formula
 * with lines that begin a block in Markdown is set apart from the text before it.
 */
export function withMathLines(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  const lines = text.split('\n');
  let blank: Edit[] = [];
  let [offset, start, startOffset] = [0, -1, 0];
  for (const [index, line] of lines.entries()) {
    const isMark = isHalf(line) && regions.endAt(offset) === undefined;
    if (isMark) {
      const between = start >= 0 && index - start <= MAX_LINES ? lines.slice(start + 1, index) : undefined;
      const isEnd = between !== undefined && !between.some((each) => OTHER.test(each) && !each.includes('\\text'));
      const inside = isEnd ? between : [];
      const isTex = inside.some((each) => /\\[A-Za-z]/.test(each));
      const isBelowText = /^[ \t]*\$\$/.test(lines[start] ?? '') && (lines[start - 1] ?? '').trim() !== '';
      if (isBelowText && (isTex || /[_^=]/.test(inside.join())) && inside.some(beginsBlock))
        edits.push({ start: startOffset, end: startOffset, replacement: '\n' });
      if (isTex) edits.push(...blank);
      [start, startOffset, blank] = isEnd ? [-1, 0, []] : [index, offset, []];
    } else if (start >= 0 && line.trim() === '') blank.push({ start: offset, end: offset + line.length + 1, replacement: '' });
    offset += line.length + 1;
  }
  return applyEdits(text, edits);
}
