import { countBelow } from '../../shared/text-position.js';

/** A piece of a text, and what replaces it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** Where in the text what replaces the piece came from, if from elsewhere. */
  readonly origin?: readonly [start: number, end: number];
}

/** An edited text, which can tell where in the original an offset was. */
export interface EditedText {
  readonly text: string;
  readonly originalOffset: (offset: number) => number;
}

export const unedited = (text: string): EditedText => ({ text, originalOffset: (offset) => offset });

/** The longest part of an original that is searched, in characters. */
const MAX_SEARCHED = 10_000;

/** How often a text is in another one. */
const countIn = (text: string, words: string): number => text.split(words).length - 1;

/**
 * Where in an original what an edit wrote at an offset came from: where as much as possible of the rest of the line is. What is
 * there several times is looked for as often as it was written before.
 */
function placeIn(original: string, replacement: string, offset: number): number | undefined {
  const [rest = ''] = replacement.slice(offset).split('\n', 1);
  if (original.length > MAX_SEARCHED) return undefined;
  let [length, tooLong] = [0, rest.length + 1];
  while (tooLong - length > 1) {
    const middle = (length + tooLong) >> 1;
    if (original.includes(rest.slice(0, middle))) length = middle;
    else tooLong = middle;
  }
  const words = rest.slice(0, length);
  if (words.trim().length < 3) return undefined;
  let at = original.indexOf(words);
  for (let before = countIn(replacement.slice(0, offset), words); before > 0 && at >= 0; before -= 1)
    at = original.indexOf(words, at + 1);
  return at < 0 ? undefined : at;
}

/** Applies edits that are in order; if some overlap, the first one counts. */
export function applyEdits(text: string, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return unedited(text);
  const pieces: string[] = [];
  const applied: Edit[] = [];
  /** For each edit: where it begins in the result, and how much longer the original is than the result after it. */
  const starts: number[] = [];
  const shifts = [0];
  let [from, length] = [0, 0];
  for (const edit of edits) {
    const { start, end, replacement } = edit;
    if (start < from) continue;
    applied.push(edit);
    starts.push(length + start - from);
    pieces.push(text.slice(from, start), replacement);
    length += start - from + replacement.length;
    from = end;
    shifts.push(end - length);
  }
  pieces.push(text.slice(from));
  return {
    text: pieces.join(''),
    originalOffset(offset) {
      const index = countBelow(starts, offset + 1);
      const [edit, start = 0] = [applied[index - 1], starts[index - 1]];
      if (!edit || offset >= start + edit.replacement.length) return offset + (shifts[index] ?? 0);
      const [first, last] = edit.origin ?? [edit.start, edit.end];
      return first + (placeIn(text.slice(first, last), edit.replacement, offset - start) ?? 0);
    },
  };
}

/** Maps an offset in the text after both edits to one before them. */
export const afterBoth = (first: EditedText, second: EditedText): EditedText => ({
  text: second.text,
  originalOffset: (offset) => first.originalOffset(second.originalOffset(offset)),
});
