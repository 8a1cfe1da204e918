import type { FeedError } from '../core/errors.js';
import { OLD_CACHE } from './old-cache.js';
import { retryAfter } from './retry-after.js';

/** How often a request is repeated. */
const RETRIES = 2;
/** The maximum milliseconds of the first wait; each further one is twice as long. */
const BACKOFF = 500;
/** The longest that a server may make a reader wait, in milliseconds. */
const MAX_WAIT = 10_000;

/** A feed whose request waits for the next attempt. */
interface Retried {
  /** Shows the last good response, if there is one and nothing else is shown. */
  showCached(): Promise<void>;
  /** Removes what is cached of a URL. */
  forget(url: string): void;
  /** Ends a wait; `undefined` if there is none. */
  skipBackoff: (() => void) | undefined;
  refresh(): Promise<void>;
}

/** Whether another request may succeed: not for an invalid URL, nor if the server has refused. */
export const isRetryable = ({ code, url = '', status = 500 }: FeedError): boolean =>
  code === 'script' ||
  (/^(network|timeout|http)$/.test(code) && /^https?:/.test(url) && (status >= 500 || [408, 425, 429].includes(status)));

/** Exponential backoff with full jitter, on top of what the server asks for. */
const waitFor = ({ cause }: FeedError, attempt: number): number =>
  Math.random() * BACKOFF * 2 ** attempt + (cause instanceof Response ? retryAfter(cause.headers.get('retry-after')) : 0);

const aborted = (signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));

/**
 * Waits until the time is over, the reader retries, the browser is online again, or there is no time for another attempt.
 *
 * @returns whether there is time for another attempt
 */
async function pause(milliseconds: number, signal: AbortSignal, feed: Retried): Promise<boolean> {
  if (signal.aborted) return false;
  const over = new AbortController();
  await new Promise<unknown>((resolve) => {
    feed.skipBackoff = () => resolve(undefined);
    const timer = setTimeout(resolve, milliseconds);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
    signal.addEventListener('abort', resolve, over);
    addEventListener('online', resolve, over);
  });
  over.abort();
  feed.skipBackoff = undefined;
  return !signal.aborted;
}

/** Deletes what earlier versions cached, in case a service worker responds with it; returns whether there was anything. */
async function forgetOld(): Promise<boolean> {
  try {
    return await caches.delete(OLD_CACHE);
  } catch {
    return false;
  }
}

/**
 * Waits for the next attempt at a request that failed, as long as that can help; shows the last good response meanwhile.
 *
 * @param feed - is told what to show meanwhile, and how to end its wait
 * @param attempt - how many failed before this one
 * @param signal - ends when the time for all attempts is over, or when the last listener has left
 * @param abandoned - aborted when the last listener has left
 * @returns whether to make the request again
 */
export async function shouldRetry(
  feed: Retried,
  error: FeedError,
  attempt: number,
  signal: AbortSignal,
  abandoned: AbortSignal,
): Promise<boolean> {
  if (await forgetOld()) return !signal.aborted;
  const isPassing = isRetryable(error);
  let shown: Promise<unknown> | undefined;
  if (error.code === 'http' && !isPassing) {
    // If a running server says that there is no such feed, it is trusted, even if a cached response is already shown.
    feed.forget(error.url ?? '');
  } else if (!signal.aborted) shown = Promise.race([feed.showCached(), aborted(signal)]);
  const wait = waitFor(error, attempt);
  // A slow disk does not put the next attempt off.
  if (isPassing && attempt < RETRIES && wait <= MAX_WAIT && (await pause(wait, signal, feed))) return true;
  await shown;
  if (!isPassing) return false;
  addEventListener('online', () => void feed.refresh(), { once: true, signal: abandoned });
  return false;
}
