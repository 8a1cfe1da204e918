import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { isTexInText } from './signs-of-tex.js';

/** Whether a text may have a formula in a sentence that goes on in the next line. */
export const MATH_BREAK = /\$[^$\n]*\n[^$]{0,3000}\$/;

/** A formula of its own, one in a line, one in several lines, or a dollar. Escaped dollars begin none. */
const FORMULA = /\\\$|\$\$[^$]{0,5000}\$\$|\$[^$\n]+\$|\$([^$`]{1,3000})\$(?![\w$])|\$/g;
const BLANK = /\n[ \t>]*\n/;

/** Writes formulas in sentences in one line, which is how they are read here; LaTeX and MathJax take a line break for a space. */
export function withMathInOneLine(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  const pattern = new RegExp(FORMULA);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { 0: whole, 1: tex, index } = match;
    const code = regions.endAt(index);
    if (code !== undefined) pattern.lastIndex = code;
    else if (tex !== undefined) {
      const isFormula = isTexInText(tex) && !BLANK.test(tex) && !/^(?:\d| \w)|https?:/.test(tex);
      if (isFormula) {
        const line = tex.replace(/[ \t]*\n[ \t>]*/g, ' ').trim();
        edits.push({ start: index, end: index + whole.length, replacement: `$${line}$` });
      } else pattern.lastIndex = index + 1;
    }
  }
  return applyEdits(text, edits);
}
