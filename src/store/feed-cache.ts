import type { Feed } from '../core/model.js';
import { isOwn } from './origins.js';
import { OLD_CACHE } from './old-cache.js';
import { toFeed } from './to-feed.js';

/** Name of the cache (Cache API) that holds the last good response of each feed. */
const CACHE = 'tiktok-refugee-feeds-2';
/** The maximum number of cached feeds; beyond it, the one that was cached first is deleted. */
const MAX_KEPT = 20;
/** The maximum number of characters of a cached response. */
const MAX_LENGTH = 1_000_000;
/** Milliseconds for which a response may be used: 30 days. */
const MAX_AGE = 2_592_000_000;

/** The key of a cached response: a URL that nobody requests, on a host that never exists (RFC 6761, section 6.4). */
const keyOf = (url: string): string => `https://tiktok-refugee.invalid/?${encodeURIComponent(url)}`;

const says = ({ headers }: Response, what: RegExp): boolean => what.test([...headers].join('\n'));

/** It depends on who requests it, or must be requested each time (RFC 9111, section 5.2.2; RFC 9110, section 12.5.5). */
const RESERVED = /^cache-control.*(no-[cs]|private)|^vary.*(\*|cookie|authorization)/im;
/** Any page may read it, and no page with its reader's cookies. */
const OPEN = /^access-control-allow-origin,\*/m;

/** Whether a response may be meant for this reader only: requests have cookies only on the page's own origin. */
export const isPersonal = (url: string, response: Response): boolean =>
  isOwn(url) && says(response, RESERVED) && !says(response, OPEN);

/** Whether any reader may be shown it. A response to a request with cookies may depend on them, unless the server denies it. */
const isForAll = (url: string, response: Response): boolean =>
  !says(response, RESERVED) && (!isOwn(url) || says(response, OPEN) || says(response, /^cache-control.*(public|s-maxage)/im));

/** The response that is being cached, by URL, until that is done; none if the URL was forgotten in the meantime. */
const underWay = new Map<string, Response>();

/**
 * Caches a good response that is meant for everybody, instead of the previous one. If there is no storage (no own origin, some
 * private modes) or no space, nothing is cached.
 */
export async function cacheResponse(url: string, response: Response, text: string): Promise<void> {
  underWay.set(url, response);
  try {
    // The response is shown first.
    await new Promise((resolve) => ((window as Partial<Window>).requestIdleCallback ?? setTimeout)(resolve));
    // It has been forgotten, or there is a newer one.
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

/** Forgets what was cached of a feed, or is about to be. */
export async function dropCached(url: string): Promise<void> {
  underWay.delete(url);
  try {
    await (await caches.open(CACHE)).delete(keyOf(url));
  } catch {
    // If there is no storage, there is nothing to forget.
  }
}

/** The last good response of a feed, if there is one that is recent enough. */
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
