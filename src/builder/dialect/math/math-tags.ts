import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';

const NAME = '(math|katex|mathjax)';
/** Whether a text may have formulas between tags of a template language. */
export const MATH_TAG = new RegExp(String.raw`\{[{%][<%]?\s{0,9}${NAME}\b`, 'i');

const TEX = '([^]{1,5000}?)';
const HUGO = String.raw`\{\{[<%]\s{0,9}${NAME}\b[^<>%]{0,100}[>%]\}\}${TEX}\{\{[<%]\s{0,9}/\s{0,9}\1\s{0,9}[>%]\}\}`;
const ZOLA = String.raw`\{%\s{0,9}${NAME}\b[^%]{0,100}%\}${TEX}\{%\s{0,9}end(?:\3)?\s{0,9}%\}`;

/** Leaves out tags around formulas that have dollars as well, as Wowchemy's, and writes those within a line with dollars. */
export function withoutMathTags(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  for (const { 0: whole, 2: hugo, 4: zola, index } of text.matchAll(new RegExp(`${HUGO}|${ZOLA}`, 'gi'))) {
    const tex = hugo ?? zola ?? '';
    const end = index + whole.length;
    const lineStart = text.slice(Math.max(0, index - 100), index);
    const isBlock = /(?:^|\n)[ \t>]*$/.test(lineStart) && /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 100));
    const isInLine = !isBlock && !tex.includes('\n');
    const hasMarks = /\$|\\[([]/.test(tex);
    if (regions.endAt(index) !== undefined || !(hasMarks || isInLine)) continue;
    edits.push({ start: index, end, replacement: hasMarks ? tex : `$${tex.trim()}$` });
  }
  return applyEdits(text, edits);
}
