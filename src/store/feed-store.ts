import { FeedEntry } from './feed-entry.js';

/** Feeds that are kept; beyond that number, those that nobody shows go. */
const MAX_FEEDS = 20;

const entries = new Map<string, FeedEntry>();

/** The page's one entry for a feed's address: fifty widgets of one feed share one request and one model. */
export function entryFor(url: string): FeedEntry {
  const entry = entries.get(url) ?? new FeedEntry({ url });
  for (const [key, other] of entries) if (entries.size > MAX_FEEDS && other.idle) entries.delete(key);
  entries.set(url, entry);
  return entry;
}
