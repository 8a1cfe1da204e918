import type { CodeRegions } from '../text/code-regions.js';
import type { Edit } from '../text/edits.js';

/** Attributes of kramdown that begin on one line and end on the next; its marks around HTML, and comments, within a line. */
const SPLIT_OR_INLINE =
  /\{:(?<=[)\]*_`]\{:)([^{}\n]{0,500}\n[^{}\n]{1,500})\}|\{::comment[ \t]*\/?\}(?:[^{}\n]*\{:\/(?:comment)?\})?|\{::nomarkdown[^{}\n]*\}|\{:\/(?:nomarkdown)?\}/g;

/** Whether words in braces are kramdown attributes, and not something else in braces. */
export const isAttributes = (words: string): boolean =>
  words
    .replace(/"[^"]*"|'[^']*'/g, 'x')
    // What defines attributes begins with the name that others have for them.
    .replace(/^\s?[\w-]+:\s/, '')
    .trim()
    .split(/\s+/)
    .every((word) => /^(?:[.#:]?[\w-]+(?:[.#][\w-]+)*(?:=\S*)?|=>)?$/.test(word));

/** Drops attributes that a line break divides, and marks within a line. */
export const splitOrInline = (text: string, regions: CodeRegions): Edit[] =>
  Array.from(text.matchAll(SPLIT_OR_INLINE)).flatMap(({ 0: marks, 1: words = '', index }) =>
    regions.endAt(index) === undefined && isAttributes(words) ? { start: index, end: index + marks.length, replacement: '' } : [],
  );
