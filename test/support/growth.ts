import { processorTime } from './processor-time.js';

/** Times that are shorter say more about the machine than about what ran, in milliseconds. */
const NOISE = 12;
const DOUBLINGS = 3;
/** How many times as large as the smallest the greatest size is. */
export const LARGEST = 2 ** DOUBLINGS;
/** What another process may have taken of a time is not there each time. */
const TRIES = 12;

/** In a browser, the time that passes. */
const now = (): number => ('process' in globalThis ? processorTime() : performance.now());

/** How long something takes: the shortest of some tries, in milliseconds. */
export async function timeOf(run: () => unknown, tries = 3): Promise<number> {
  let shortest = Infinity;
  for (let i = 0; i < tries; i += 1) {
    const start = now();
    await run();
    shortest = Math.min(shortest, now() - start);
  }
  return shortest;
}

export interface Growth {
  /** By which the time grows when the size doubles: 2 where it grows with the size, 4 with its square, 1 not at all. */
  readonly factor: number;
  /** For the greatest size, in milliseconds. */
  readonly longest: number;
}

/**
 * How the time for something grows over three doublings of its size; tried again as long as it is more than `wanted`. What is
 * done in no time for the greatest size needs no measuring of the smallest.
 */
export async function growthOf(run: (size: number) => unknown, size: number, wanted: number): Promise<Growth> {
  let [shortest, longest, factor] = [Infinity, Infinity, Infinity];
  for (let i = 0; i < TRIES && factor > wanted; i += 1) {
    longest = Math.min(longest, await timeOf(() => run(size * LARGEST), 1));
    if (longest > NOISE * wanted ** DOUBLINGS) shortest = Math.min(shortest, await timeOf(() => run(size), 1));
    const least = shortest === Infinity ? NOISE : Math.max(shortest, NOISE);
    factor = (Math.max(longest, NOISE) / least) ** (1 / DOUBLINGS);
  }
  return { factor, longest };
}

/** Plain articles, and feeds of them, may double their time with their size, which is not measured to the last digit. */
export const MAX_FACTOR = 2.3;

/** Between what grows with the size, with what compiling and collecting add to it, and what grows with its square. */
const MAX_LINEAR = 2.7;

/**
 * Asserts that something takes at most a time that grows with its size, whatever the speed of the machine.
 *
 * @param largest - the greatest size that is tried; the smallest is an eighth of it
 */
export async function assertLinear(run: (size: number) => unknown, largest: number): Promise<void> {
  const { factor, longest } = await growthOf(run, Math.ceil(largest / LARGEST), MAX_LINEAR);
  if (factor > MAX_LINEAR) throw new Error(`The time grows by ${factor} with each doubling, up to ${longest} ms.`);
}
