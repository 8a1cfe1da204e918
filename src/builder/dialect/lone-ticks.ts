import type { CodeRegions } from './code-regions.js';
import { applyEdits, type EditedText } from './edits.js';

/** The text of a link or an image with a backtick in it. */
const WORDS = /\[[^[\]`\n]*`[^[\]\n]*\]\(/g;
/** Whether a text may have one. */
export const TICK_IN_LINK = new RegExp(WORDS, '');

/** Writes backticks that begin no code as references: the parser takes no text with one for that of a link. */
export function withoutLoneTicks(text: string, regions: CodeRegions): EditedText {
  const edits = Array.from(text.matchAll(WORDS)).flatMap(({ 0: words, index }) =>
    Array.from(words.matchAll(/(?<!\\)`/g), ({ index: at }) => index + at)
      .filter((start) => regions.endAt(start) === undefined)
      .map((start) => ({ start, end: start + 1, replacement: '&#96;' })),
  );
  return applyEdits(text, edits);
}
