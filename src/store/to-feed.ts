import { notLoaded } from '../core/errors.js';
import type { Feed } from '../core/model.js';
import { readCanonicalFeed } from '../core/canonical-feed.js';
import { confine } from './origins.js';

/**
 * As `parseFeed`, for RSS and Atom, too; what reads them is fetched only for feeds that `build` did not write, or that are none.
 *
 * @param url - what relative addresses resolve against
 * @param from - see {@link confine}
 */
export async function toFeed(input: unknown, url: string, from?: string): Promise<Feed> {
  let feed: Feed;
  try {
    feed = readCanonicalFeed(input, url);
  } catch {
    feed = await (await import('./read-foreign.js').catch(notLoaded)).readForeignFeed(input, url, console.warn);
  }
  return confine(feed, from);
}
