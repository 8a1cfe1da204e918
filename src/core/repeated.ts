import { comparable } from './repeated-title.js';

/** In how many articles a line may be the same by chance, or because they are a series. */
const CHANCE = 2;

/** A line as all articles of a site have it: numbers differ in lines that are no sentences, such as reading times and prices. */
export const lineKey = (line: string): string => {
  const key = comparable(line);
  return /[.!?…。！？]\s*$/u.test(line) ? key : key.replace(/\p{N}+/gu, '');
};

/** The values that at least a part of the lists have, and more than two. */
export function repeatedIn(lists: readonly (readonly string[])[], part: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const least = Math.max(CHANCE + 1, lists.length * part);
  return new Set([...counts].filter(([value, count]) => value !== '' && count >= least).map(([value]) => value));
}
