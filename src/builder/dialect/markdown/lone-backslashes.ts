import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type EditedText } from '../text/edits.js';

/** Lines of a backslash alone. */
const LINES = /^(?:[ \t]*\\[ \t]*(?:\n|(?![^])))+/gm;
/** Whether a text may have them. */
export const LONE_BACKSLASH = /^[ \t]*\\[ \t]*$/m;
const BLANK_LINE = /[ \t]*$/my;

/**
 * Leaves out backslashes that stand for an empty line, as Pandoc reads them and editors write them. At the end of a paragraph,
 * where nothing follows the line break, CommonMark (6.7) shows the backslash itself.
 */
export function withoutLoneBackslashes(text: string, regions: CodeRegions): EditedText {
  const isAtEnd = (offset: number): boolean => {
    BLANK_LINE.lastIndex = offset;
    return BLANK_LINE.test(text);
  };
  const edits = Array.from(text.matchAll(LINES)).flatMap(({ 0: { length }, index }) => {
    const end = index + length;
    return isAtEnd(end) && regions.endAt(index) === undefined ? [{ start: index, end, replacement: '' }] : [];
  });
  return applyEdits(text, edits);
}
