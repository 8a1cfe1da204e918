import type { FeedError } from '../core/errors.js';
import { OLD_CACHE } from './old-cache.js';
import { retryAfter } from './retry-after.js';

/** Times that a request is made again. */
const RETRIES = 2;
/** Milliseconds that the first wait may last; each further one twice as long. */
const BACKOFF = 500;
/** The longest that a server may make a reader wait, in milliseconds. */
const MAX_WAIT = 10_000;

/** A feed, whose request waits for the next attempt. */
interface Retried {
  /** Shows the last good response, if there is one and nothing else is shown. */
  showCached(): Promise<void>;
  /** Takes back what is cached of an address. */
  forget(url: string): void;
  /** Ends a wait; `undefined` while there is none. */
  skipBackoff: (() => void) | undefined;
  refresh(): Promise<void>;
}

/** Whether asking again may end better: not at what is no address, nor when the server has said no. */
export const isRetryable = ({ code, url = '', status = 500 }: FeedError): boolean =>
  code === 'script' ||
  (/^(network|timeout|http)$/.test(code) && /^https?:/.test(url) && (status >= 500 || [408, 425, 429].includes(status)));

/** Exponential backoff with full jitter, on top of what the server asks for. */
const waitFor = ({ cause }: FeedError, attempt: number): number =>
  Math.random() * BACKOFF * 2 ** attempt + (cause instanceof Response ? retryAfter(cause.headers.get('retry-after')) : 0);

const aborted = (signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));

/**
 * Waits until the time is over, the reader asks, the browser is online again, or there is no time for another attempt.
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

/** Deletes what earlier versions kept, in case a service worker answers from it; gives whether there was anything. */
async function forgetOld(): Promise<boolean> {
  try {
    return await caches.delete(OLD_CACHE);
  } catch {
    return false;
  }
}

/**
 * Waits for the next attempt at a request that failed, as long as that can help; shows the last good answer meanwhile.
 *
 * @param feed - is told what to show meanwhile, and how its wait may be ended
 * @param attempt - how many failed before this one
 * @param signal - ends with the time that all attempts have together, or when the last listener has left
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
  if (error.code === 'http' && !isPassing) {
    // A server that is there and has no such feed is believed, even where a cached response is shown already.
    feed.forget(error.url ?? '');
  } else if (!signal.aborted) await Promise.race([feed.showCached(), aborted(signal)]);
  if (!isPassing) return false;
  const wait = waitFor(error, attempt);
  if (attempt < RETRIES && wait <= MAX_WAIT && (await pause(wait, signal, feed))) return true;
  addEventListener('online', () => void feed.refresh(), { once: true, signal: abandoned });
  return false;
}
