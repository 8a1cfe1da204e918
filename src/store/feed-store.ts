import { FeedEntry, type FeedSource } from './feed-entry.js';

/** The maximum number of feeds; beyond it, those that no widget shows are dropped. */
const MAX_FEEDS = 20;

const entries = new Map<string, FeedEntry>();

/**
 * The page's only entry for the URL of a feed: fifty widgets of one feed share one request and one model. If it is requested in
 * another way, it is another feed.
 */
export function entryFor(source: FeedSource): FeedEntry {
  const key = [source.cache, source.credentials, source.url].join();
  const known = entries.get(key);
  const entry = known && !known.isOver ? known : new FeedEntry(source);
  for (const [key, other] of entries) if (entries.size > MAX_FEEDS && other.idle) entries.delete(key);
  entries.set(key, entry);
  return entry;
}
