import type { Feed } from '../core/model.js';
import { isOwn } from './origins.js';
import { OLD_CACHE } from './old-cache.js';
import { toFeed } from './to-feed.js';

/** Name of the cache (Cache API) that holds the last good answer of each feed. */
const CACHE = 'tiktok-refugee-feeds-2';
/** Feeds that are kept; beyond that number, the one that was kept first goes. */
const MAX_KEPT = 20;
/** Characters that an answer may have to be kept. */
const MAX_LENGTH = 1_000_000;
/** Milliseconds that an answer is good for: 30 days. */
const MAX_AGE = 2_592_000_000;

/** Where an answer lies: an address that nobody asks for, on a server that there never is (RFC 6761, section 6.4). */
const keyOf = (url: string): string => `https://tiktok-refugee.invalid/?${encodeURIComponent(url)}`;

const says = ({ headers }: Response, what: RegExp): boolean => what.test([...headers].join('\n'));

/** It depends on who asks, or is to be asked for each time (RFC 9111, section 5.2.2; RFC 9110, section 12.5.5). */
const RESERVED = /^cache-control.*(no-[cs]|private)|^vary.*(\*|cookie|authorization)/im;
/** Any page may read it, and none with its reader's cookies. */
const OPEN = /^access-control-allow-origin,\*/m;

/** Whether an answer may be for the one reader who asked: only the page's own origin is asked with cookies. */
export const isPersonal = (url: string, response: Response): boolean =>
  isOwn(url) && says(response, RESERVED) && !says(response, OPEN);

/** Whether any reader may be shown it. What was asked for with cookies may depend on them, unless the server says otherwise. */
const isForAll = (url: string, response: Response): boolean =>
  !says(response, RESERVED) && (!isOwn(url) || says(response, OPEN) || says(response, /^cache-control.*(public|s-maxage)/im));

/** By address, the answer that is being kept, until it is; nothing where the address was forgotten in the meantime. */
const underWay = new Map<string, Response>();

/**
 * Keeps a good answer that is for everybody, in place of the one before. Where there is no storage (no origin of one's own, some
 * private modes), or no room, nothing is kept.
 */
export async function cacheResponse(url: string, response: Response, text: string): Promise<void> {
  underWay.set(url, response);
  try {
    // What the answer brings is shown first.
    await new Promise((resolve) => ((window as Partial<Window>).requestIdleCallback ?? setTimeout)(resolve));
    // Forgotten by now, or another one is newer.
    if (underWay.get(url) !== response) return;
    const cache = await caches.open(CACHE);
    const key = keyOf(url);
    if (text.length <= MAX_LENGTH && isForAll(url, response))
      await cache.put(key, new Response(JSON.stringify([Date.now(), response.url || url, text])));
    else await cache.delete(key);
    if (!underWay.has(url)) await cache.delete(key);
    const [oldest, ...others] = await cache.keys();
    if (oldest && others.length >= MAX_KEPT) await cache.delete(oldest);
    await caches.delete(OLD_CACHE);
  } catch {
    // See above.
  } finally {
    if (underWay.get(url) === response) underWay.delete(url);
  }
}

/** Forgets what was kept of a feed, or is about to be. */
export async function dropCached(url: string): Promise<void> {
  underWay.delete(url);
  try {
    await (await caches.open(CACHE)).delete(keyOf(url));
  } catch {
    // Where there is no storage, there is nothing to forget.
  }
}

/** The last good answer of a feed, if there is one that is young enough. */
export async function cachedFeed(url: string): Promise<Feed | undefined> {
  try {
    const answer = await caches.match(keyOf(url), { cacheName: CACHE });
    const [time, base, text] = (await answer?.json()) as [number, string, string];
    if (Date.now() - time < MAX_AGE) return await toFeed(text, base, isOwn(url) ? base : url);
  } catch {
    // There is no storage, or nothing in it.
  }
  return undefined;
}
