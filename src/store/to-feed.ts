import { notLoaded } from '../core/errors.js';
import type { Feed } from '../core/model.js';
import { readCanonicalFeed } from '../core/canonical-feed.js';
import { confine } from './origins.js';

/**
 * Like `parseFeed`, also for RSS and Atom; what reads them is only loaded for feeds that `build` did not write, or for text that
 * is not a feed.
 *
 * @param url - what relative URLs resolve against
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
