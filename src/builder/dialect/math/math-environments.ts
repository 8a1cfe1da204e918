import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';

const BEGIN = String.raw`^([ \t]*)\\begin\{(equation|align|alignat|gather|multline|eqnarray|flalign)(\*?)\}`;
/** Whether a text may have formulas that are only marked by the name of their environment. */
export const MATH_ENVIRONMENT = new RegExp(BEGIN, 'm');

const ENVIRONMENT = new RegExp(String.raw`${BEGIN}([^]{1,5000}?)\\end\{\2\3\}`, 'gm');
/** Environments that the renderer does not have → those that are most like them. */
const LIKE: Readonly<Record<string, string>> = { multline: 'gather', eqnarray: 'align', flalign: 'align' };
const DISPLAY_OPEN = /(?:\$\$|\\\[|\\\\\[)[ \t]*\n?[ \t]*$/;

/** How far before an environment the formula may begin that contains it, in characters. */
const MAX_BEFORE = 2_000;

/** Whether a formula between dollars is open at an offset, in the paragraph that this is in. */
function isInFormula(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - MAX_BEFORE), offset);
  return before.slice(before.lastIndexOf('\n\n') + 1).split('$$').length % 2 === 0;
}

/** Puts environments of TeX between dollars: MathJax shows them without, and so many articles have none. */
export function withMathEnvironments(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  for (const { 0: whole, 1: indent = '', 2: name = '', 4: inside = '', index } of text.matchAll(ENVIRONMENT)) {
    const start = index + indent.length;
    if (regions.endAt(start) !== undefined || DISPLAY_OPEN.test(text.slice(Math.max(0, index - 20), index))) continue;
    if (isInFormula(text, index)) continue;
    // MathJax shows no numbers unless it is told to; bookdown writes labels in its own way.
    const tex = inside
      .replace(/\\label\s?\{[^{}\n]*\}|\\nonumber(?![a-z])|\\notag(?![a-z])|\(\\?#eq:[^()\s]+\)/gi, '')
      .replace(/\n(?:[ \t>]*\n)+/g, '\n')
      .replace(/&\s*(=|[<>]|\\(?:leq?|geq?|approx|equiv))\s*&/g, name === 'eqnarray' ? '&$1 ' : '$&');
    const own = `${LIKE[name] ?? name}*`;
    const shown = ['', '$$', `\\begin{${own}}${tex}\\end{${own}}`, '$$', ''].map((line) => line && indent + line).join('\n');
    edits.push({ start: index, end: index + whole.length, replacement: `${shown}\n` });
  }
  return applyEdits(text, edits);
}
