import type { Feed } from '../core/model.js';
import { isOwn } from './origins.js';
import { OLD_CACHE } from './old-cache.js';
import { readAnyFeed } from './read-feed.js';

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

/** The last of the changes, made one after the other: what is forgotten while it waits to be kept is not kept after all. */
let changes: Promise<unknown> = Promise.resolve();

/** Changes what is kept. Where there is no storage (no origin of one's own, some private modes), or no room, nothing is kept. */
const change = (task: (cache: Cache) => Promise<unknown>): Promise<unknown> =>
  (changes = changes.then(async () => task(await caches.open(CACHE))).catch(() => undefined));

/** Keeps a good answer that is for everybody, in place of the one before. */
export const keep = (url: string, response: Response, text: string): Promise<unknown> =>
  change(async (cache) => {
    // What the answer brings is shown first.
    await new Promise((resolve) => ((window as Partial<Window>).requestIdleCallback ?? setTimeout)(resolve));
    const isKept = text.length <= MAX_LENGTH && isForAll(url, response);
    if (isKept) await cache.put(keyOf(url), new Response(JSON.stringify([Date.now(), response.url || url, text])));
    else await cache.delete(keyOf(url));
    const [oldest, ...others] = await cache.keys();
    if (oldest && others.length >= MAX_KEPT) await cache.delete(oldest);
    await caches.delete(OLD_CACHE);
  });

/** Forgets what was kept of a feed. */
export const forget = (url: string): Promise<unknown> => change((cache) => cache.delete(keyOf(url)));

/** The last good answer of a feed, if there is one that is young enough. */
export async function kept(url: string): Promise<Feed | undefined> {
  try {
    const answer = await caches.match(keyOf(url), { cacheName: CACHE });
    const [time, base, text] = (await answer?.json()) as [number, string, string];
    if (Date.now() - time < MAX_AGE) return await readAnyFeed(text, base, isOwn(url) ? base : url);
  } catch {
    // There is no storage, or nothing in it.
  }
  return undefined;
}
