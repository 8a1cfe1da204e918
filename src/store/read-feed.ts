import { notLoaded } from '../core/errors.js';
import type { Feed } from '../core/model.js';
import { readFeed } from '../core/read-feed.js';

/** As `parseFeed`, which is fetched only for feeds that `build` did not write, or that are none. */
export async function readAnyFeed(input: unknown, url?: string): Promise<Feed> {
  try {
    return readFeed(input, url);
  } catch {
    return (await import('../core/parse-feed.js').catch(notLoaded)).parseFeed(input, url);
  }
}
