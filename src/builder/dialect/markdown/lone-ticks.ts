import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type EditedText } from '../text/edits.js';

/** The text of a link or an image with a backtick in it, in lines of one paragraph. */
const WORDS = /\[(?:[^[\]`\n]|\n(?![ \t]*\n)){0,1000}`(?:[^[\]\n]|\n(?![ \t]*\n)){0,1000}\]\(/g;
/** Code that ends with the text of a link, but begins before it: exports of Medium have it. */
const CROSSED = /(?<!`)`\[([^[\]`\n]{1,300}`)(?=\]\()/g;
/** Whether a text may have either. */
export const TICK_IN_LINK = new RegExp(WORDS, '');

/**
 * Writes backticks that begin no code as references: the parser takes no text with one for that of a link. Code that crosses the
 * beginning of a link becomes its text.
 */
export function withoutLoneTicks(text: string, regions: CodeRegions): EditedText {
  const edits = Array.from(text.matchAll(WORDS)).flatMap(({ 0: words, index }) =>
    // Code within the text itself is surely code, whatever the lines before have.
    Array.from(words.matchAll(/(`+)[^`]+\1(?!`)|(?<!\\)`/g)).flatMap(({ 0: found, index: at }) => {
      const start = index + at;
      return found === '`' && regions.endAt(start) === undefined ? [{ start, end: start + 1, replacement: '&#96;' }] : [];
    }),
  );
  const crossed = Array.from(text.matchAll(CROSSED)).flatMap(({ 0: { length }, 1: words = '', index }) =>
    regions.endAt(index) === index + length ? [{ start: index, end: index + length, replacement: `[\`${words}` }] : [],
  );
  return applyEdits(
    text,
    [...edits, ...crossed].sort((a, b) => a.start - b.start),
  );
}
