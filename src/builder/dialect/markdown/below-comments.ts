import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type EditedText } from '../text/edits.js';

/** The beginning of text, or of an element in it. */
const WORDS = String.raw`(?:[^\s<]|<(?:a|b|code|em|i|img|span|strong)[\s>])`;
/** Whether a text may have text after a comment. */
export const AFTER_COMMENT = new RegExp(String.raw`-->[ \t]*${WORDS}`, 'i');
/** Text after the end of a comment. Another comment is one thing with it, and named if it is not closed. */
const TEXT = new RegExp(String.raw`(?<=--)>([ \t]*)(?=${WORDS})(?!.*<!--)`, 'iy');

/**
 * Sets text apart from a comment that begins its line, such as `<!-- more -->`. Other parsers read on after a comment, but in
 * CommonMark (4.6), its whole last line is HTML, so readers would see the marks of Markdown in it.
 */
export function withTextBelowComments(text: string, regions: CodeRegions): EditedText {
  const edits = regions.list.flatMap(([start, end]) => {
    // What R Markdown keeps is HTML.
    if (!text.startsWith('<!--', start) || text.startsWith('<!--html_preserve', start)) return [];
    const before = text.slice(Math.max(0, start - 2_000), start);
    // In HTML, a blank line would end that.
    const block = before.slice(before.lastIndexOf('\n\n') + 1);
    if (!/(?:^|\n) {0,3}$/.test(before.slice(-4)) || /^\s*<(?!!--)/.test(block)) return [];
    TEXT.lastIndex = end - 1;
    const [, blanks] = TEXT.exec(text) ?? [];
    return blanks === undefined ? [] : [{ start: end, end: end + blanks.length, replacement: '\n\n' }];
  });
  return applyEdits(text, edits);
}
