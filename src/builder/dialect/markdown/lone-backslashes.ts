import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type EditedText } from '../text/edits.js';

/** Lines of a backslash alone, at the end of a paragraph. */
const LINES = /^(?:[ \t]*\\[ \t]*(?:\n|(?![^])))+(?=[ \t]*$)/gm;
/** Whether a text may have them. */
export const LONE_BACKSLASH = /^[ \t]*\\[ \t]*$/m;

/**
 * Leaves out backslashes that stand for an empty line, as Pandoc reads them and editors write them. At the end of a paragraph,
 * where nothing follows the line break, CommonMark (6.7) shows the backslash itself.
 */
export const withoutLoneBackslashes = (text: string, regions: CodeRegions): EditedText =>
  applyEdits(
    text,
    Array.from(text.matchAll(LINES)).flatMap(({ 0: lines, index }) =>
      regions.endAt(index) === undefined ? [{ start: index, end: index + lines.length, replacement: '' }] : [],
    ),
  );
