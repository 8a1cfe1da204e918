/** Where something is in a text, as editors count. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** How many numbers of a list in ascending order are less than `limit`. */
export function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells the place of an offset in a text. There may be as many to tell as characters, so the lines are looked for once. */
export function placesIn(text: string): (offset: number) => Place {
  let lineEnds: number[] | undefined;
  return (offset) => {
    lineEnds ??= Array.from(text.matchAll(/\n/g), ({ index }) => index);
    const at = Math.min(text.length, Math.max(0, offset));
    const line = countBelow(lineEnds, at);
    return { line: line + 1, column: at - (lineEnds[line - 1] ?? -1) };
  };
}
