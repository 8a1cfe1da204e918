import type { Feed } from '../core/model.js';
import { readFeed } from '../core/read-feed.js';
import { rfc3339Date } from '../core/rfc3339.js';

/** As `parseFeed`; the reader of untidy dates is fetched only for a feed that has some. */
export async function readAnyFeed(input: unknown, url?: string): Promise<Feed> {
  let untidy: unknown;
  const feed = readFeed(input, url, (text) => {
    const date = rfc3339Date(text);
    untidy ||= !date && text;
    return date;
  });
  if (!untidy) return feed;
  // A feed with dates missing is better than none.
  return import('../core/dates.js').then(
    ({ isoDate }) => readFeed(input, url, isoDate),
    () => feed,
  );
}
