import { decodeEntities } from '../../shared/text.js';
import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { htmlLines } from '../text/html-lines.js';
import { formulaAt, mathml } from './math.js';

/** Whether a text may have a formula among HTML. */
export const HTML_MATH = /\$[^$]*[\\^_]|>\s{0,9}\$\$[^$<]*=/;

/** Whether a formula is an equation that an element has for itself. */
const isEquation = (text: string, start: number, end: number, tex: string): boolean =>
  tex.includes('=') && />\s*$/.test(text.slice(Math.max(0, start - 10), start)) && /^\s*</.test(text.slice(end, end + 10));

/** Writes formulas among HTML as MathML: other generators leave them to MathJax, which reads them there as well. */
export function withHtmlMath(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  let from = 0;
  for (const { text: line, start } of htmlLines(text))
    for (const { index } of line.matchAll(/(?<!\\)\$/g)) {
      const at = start + index;
      if (at < from || regions.endAt(at) !== undefined || /<[^<>]*$/.test(line.slice(Math.max(0, index - 500), index))) continue;
      const found = formulaAt(text, at);
      const math =
        found &&
        !/<\w|\n[ \t]*\n/.test(found.tex) &&
        (/[\\^_]/.test(found.tex) || (found.isDisplay && isEquation(text, at, found.end, found.tex))) &&
        mathml(decodeEntities(found.tex), found.isDisplay);
      if (!math) continue;
      from = found.end;
      edits.push({ start: at, end: from, replacement: math });
    }
  return applyEdits(text, edits);
}
