import { FeedError } from '../core/errors.js';
import type { Feed } from '../core/model.js';
import { readAnyFeed } from './read-feed.js';

/** Milliseconds that a feed may take from the request to its last byte. */
export const TIMEOUT = 15_000;
/** Bytes that a feed may have, decoded from its transfer coding. */
export const MAX_BYTES = 10_000_000;

/**
 * Fetches and parses one page of a feed.
 *
 * @throws FeedError with code `network`, `http`, `timeout`, `too-large`, or one of `parseFeed`'s; the signal's reason
 */
export async function fetchFeed(url: string, signal: AbortSignal, cache: RequestCache = 'default'): Promise<Feed> {
  const timeout = AbortSignal.timeout(TIMEOUT);
  try {
    const response = await fetch(url, { cache, signal: AbortSignal.any([signal, timeout]) });
    const { status, ok } = response;
    if (!ok) throw new FeedError('http', { url, status });
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    for (const reader = response.body?.getReader(); ;) {
      const { value } = (await reader?.read()) ?? {};
      if (!value) return await readAnyFeed(text + decoder.decode(), response.url || url);
      size += value.length;
      if (size > MAX_BYTES) {
        void reader?.cancel();
        throw new FeedError('too-large', { url });
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch (cause) {
    if (cause instanceof FeedError || signal.aborted) throw cause;
    throw new FeedError(timeout.aborted ? 'timeout' : 'network', { url, cause });
  }
}
