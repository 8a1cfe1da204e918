import { countBelow } from '../../shared/text-position.js';

/** A piece of a text, and what replaces it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** An edited text, which can tell where in the original an offset was. */
export interface EditedText {
  readonly text: string;
  readonly originalOffset: (offset: number) => number;
}

export const unedited = (text: string): EditedText => ({ text, originalOffset: (offset) => offset });

/** Applies edits that are in order; if some overlap, the first one counts. */
export function applyEdits(text: string, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return unedited(text);
  const pieces: string[] = [];
  /** For each edit: where it begins in the result, and how much longer the original is than the result after it. */
  const starts: number[] = [];
  const shifts = [0];
  let [from, length] = [0, 0];
  for (const { start, end, replacement } of edits) {
    if (start < from) continue;
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
      const index = countBelow(starts, offset);
      const [start = 0, before = 0, after = 0] = [starts[index - 1], shifts[index - 1], shifts[index]];
      // All of the inserted text is mapped to where it was inserted.
      return index === 0 ? offset : Math.max(start + before, offset + after);
    },
  };
}

/** Maps an offset in the text after both edits to one before them. */
export const afterBoth = (first: EditedText, second: EditedText): EditedText => ({
  text: second.text,
  originalOffset: (offset) => first.originalOffset(second.originalOffset(offset)),
});
