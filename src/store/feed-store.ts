import { FeedEntry, type FeedSource } from './feed-entry.js';

/** Feeds that are kept; beyond that number, those that nobody shows go. */
const MAX_FEEDS = 20;

const entries = new Map<string, FeedEntry>();

/**
 * The page's one entry for a feed's address: fifty widgets of one feed share one request and one model. Where it is asked for
 * otherwise, it is another feed.
 */
export function entryFor(source: FeedSource): FeedEntry {
  const key = [source.cache, source.credentials, source.url].join();
  const known = entries.get(key);
  const entry = known && !known.isOver ? known : new FeedEntry(source);
  for (const [key, other] of entries) if (entries.size > MAX_FEEDS && other.idle) entries.delete(key);
  entries.set(key, entry);
  return entry;
}
