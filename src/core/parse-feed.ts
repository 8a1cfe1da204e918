import { isoDate } from './dates.js';
import type { Feed } from './model.js';
import { readFeed } from './read-feed.js';

/**
 * Reads a JSON Feed, version 1 or 1.1, and keeps what is usable of it.
 *
 * @param input the feed's JSON text, or what `JSON.parse` made of it; a feed that was parsed already is returned as it is
 * @param url the address that the feed came from: relative URLs resolve against it where the feed has no `feed_url`
 * @throws {FeedError} `not-json`; `not-a-feed` without an `items` array; `empty` if no item at all has a usable `id`
 */
export const parseFeed = (input: unknown, url?: string): Feed => readFeed(input, url, isoDate);
