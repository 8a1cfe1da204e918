import type { Feed } from '../core/model.js';
import { readFeed } from '../core/read-feed.js';
import { rfc3339Date } from '../core/rfc3339.js';

/** As `parseFeed`; the reader of untidy dates is fetched only for a feed that has some. */
export async function readAnyFeed(input: unknown, url?: string): Promise<Feed> {
  let untidy = false;
  const feed = readFeed(input, url, (value) => {
    const date = rfc3339Date(value);
    untidy ||= !date && !!value;
    return date;
  });
  // A feed with dates missing is better than none.
  const dates = untidy ? await import('../core/dates.js').catch(() => undefined) : undefined;
  return dates ? readFeed(input, url, dates.isoDate) : feed;
}
