/** Longest name that is compared. */
const MAX_LENGTH = 40;

/** How many letters must be added, removed, replaced or swapped with the next to make one name of another. */
function distance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const replaced = (last[j - 1] ?? 0) + Number(!same);
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

const letters = (name: string): string => Array.from(name).sort().join('');

/**
 * The name that another one may have been meant for, whatever its case; `undefined` if none is near. One letter may be wrong in a
 * name of up to seven, and two in a longer one; a letter of a name of four may not be another, since that makes other words.
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (name.length < 3 || name.length > MAX_LENGTH) return undefined;
  const typed = name.toLowerCase();
  let [best, found]: [number, string | undefined] = [Infinity, undefined];
  for (const candidate of names) {
    const limit = candidate.length > 7 ? 2 : 1;
    if (Math.abs(candidate.length - typed.length) > limit) continue;
    const far = distance(typed, candidate.toLowerCase());
    const isSameLetters = letters(typed) === letters(candidate.toLowerCase());
    const isOtherWord = candidate.length < 5 && typed.length === candidate.length && !isSameLetters;
    if (far <= limit && far < best && !isOtherWord) [best, found] = [far, candidate];
  }
  return found;
}
