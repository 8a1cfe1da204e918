import { setTimeout as wait } from 'node:timers/promises';

/**
 * Calls `run` until it succeeds, at most `times` times, with `pause` milliseconds between.
 *
 * @template T
 * @param {() => Promise<T>} run
 * @param {{times: number, pause: number}} limits
 * @returns {Promise<T>}
 * @throws what the last call threw.
 */
export async function attempt(run, { times, pause }) {
  for (let left = times - 1; ; left -= 1) {
    try {
      return await run();
    } catch (error) {
      if (left === 0) throw error;
      await wait(pause);
    }
  }
}
