import type { Feed } from '../core/model.js';
import { readAnyFeed } from './read-feed.js';

/** Name of the cache (Cache API) that holds the last good answer of each feed. */
const CACHE = 'tiktok-refugee-feeds';
/** Feeds that are kept; beyond that number, the one that was kept first goes. */
const MAX_KEPT = 20;
/** Characters that an answer may have to be kept. */
const MAX_LENGTH = 1_000_000;
/** Milliseconds that an answer is good for: 30 days. */
const MAX_AGE = 2_592_000_000;

/**
 * Keeps a good answer, unless its server forbids that (RFC 9111, section 5.2.2: `no-store`, `private`). Where there is no storage
 * (no origin of one's own, some private modes), or no room, nothing is kept.
 */
export async function keep(url: string, { url: base, headers }: Response, text: string): Promise<void> {
  try {
    if (text.length > MAX_LENGTH || /no-store|private/i.test(String(headers.get('cache-control')))) return;
    // What the answer brings is shown first.
    await new Promise((resolve) => ((window as Partial<Window>).requestIdleCallback ?? setTimeout)(resolve));
    const cache = await caches.open(CACHE);
    await cache.put(url, new Response(JSON.stringify([Date.now(), base || url, text])));
    const [oldest, ...others] = await cache.keys();
    if (oldest && others.length >= MAX_KEPT) await cache.delete(oldest);
  } catch {
    // See above.
  }
}

/** Forgets what was kept of a feed. */
export async function forget(url: string): Promise<void> {
  try {
    await (await caches.open(CACHE)).delete(url);
  } catch {
    // Where there is no storage, there is nothing to forget.
  }
}

/** The last good answer of a feed, if there is one that is young enough. */
export async function kept(url: string): Promise<Feed | undefined> {
  try {
    const answer = await caches.match(url, { cacheName: CACHE });
    const [time, base, text] = (await answer?.json()) as [number, string, string];
    if (Date.now() - time < MAX_AGE) return await readAnyFeed(text, base);
  } catch {
    // As above; or there is none.
  }
  return undefined;
}
