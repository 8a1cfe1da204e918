import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { beginsBlock, isSurelyTex } from './signs-of-tex.js';

/** Whether a text may have a formula that begins or ends in a line of text, and goes on in another one. */
export const MATH_IN_TEXT = /\$\$[ \t]*\n|\n[^$\n]*\$\$/;

/** From there, TeX ignores a line. */
const COMMENT = /(?<!\\)%/;

/** Whether a formula is not in a line of text. */
const isApart = (before: string, tex: string, isFirst: boolean): boolean =>
  before.trim() === '' && (isFirst || /^[ \t]*\n/.test(tex));

/** Writes formulas in paragraphs in one line if a line would begin a block in Markdown: TeX takes a line break for a space. */
export function withMathInText(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  for (const { 0: paragraph, index: start } of text.matchAll(/(?:^[ \t]*\S.*(?:\n|$))+/gm)) {
    const marks = Array.from(paragraph.matchAll(/(?<!\\)\$\$/g), ({ index }) => index);
    const dollars = marks.filter((index) => regions.endAt(start + index) === undefined);
    for (let i = 0; i + 1 < dollars.length; i += 2) {
      const [from = 0, to = 0] = [dollars[i], dollars[i + 1]];
      const lineStart = from === 0 ? 0 : paragraph.lastIndexOf('\n', from - 1) + 1;
      const before = paragraph.slice(lineStart, from);
      const isQuoted = /^[ \t]*>/.test(before);
      const breaks = isQuoted ? /\n[ \t]*(?:>[ \t]?)?/g : /\n/g;
      const tex = paragraph.slice(from + 2, to);
      if (!tex.split(breaks).slice(1).some(beginsBlock) || !isSurelyTex(tex) || COMMENT.test(tex)) continue;
      if (!isQuoted && isApart(before, tex, lineStart === 0)) continue;
      for (const { 0: whole, index } of tex.matchAll(breaks)) {
        const at = start + from + 2 + index;
        edits.push({ start: at, end: at + whole.length, replacement: ' ' });
      }
    }
  }
  return applyEdits(text, edits);
}
