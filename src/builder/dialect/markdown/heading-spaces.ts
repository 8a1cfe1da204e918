import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type EditedText } from '../text/edits.js';

/**
 * A heading without the space after its marks, as Markdown.pl, older versions of marked and Python-Markdown read it. One mark
 * alone begins a hashtag or the number of an issue.
 */
export const SPACELESS_HEADING = /^ {0,3}#{2,6}(?=[\p{L}\p{N}\p{Ps}\p{Pi}\p{Extended_Pictographic}*_`])/mu;
const ALL = new RegExp(SPACELESS_HEADING, 'gmu');

/** Puts a space after the marks of headings that have none, so that readers do not see the marks. */
export function withHeadingSpaces(text: string, regions: CodeRegions): EditedText {
  const ends = Array.from(text.matchAll(ALL), ({ 0: marks, index }) => [index, index + marks.length] as const);
  return applyEdits(
    text,
    ends.filter(([start]) => regions.endAt(start) === undefined).map(([, end]) => ({ start: end, end, replacement: ' ' })),
  );
}
