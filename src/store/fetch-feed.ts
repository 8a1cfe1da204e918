import { FeedError, notLoaded } from '../core/errors.js';
import type { Feed } from '../core/model.js';
import { takePreloaded } from './preload.js';
import { confine, isOwn, request } from './origins.js';
import { toFeed } from './to-feed.js';
import type { PartReader } from './read-parts.js';

/** The maximum size of a feed in bytes, decompressed. */
const MAX_BYTES = 10_000_000;

/** Characters of a feed after which the first part is shown; then again after about as many, or a fifth, have been added. */
const PART = 16_000;

/** The listeners that can use the first items of a large feed. */
export interface PartsAudience {
  /** Reads them, if there are such listeners by now. */
  reader(url: string): PartReader | undefined;
  /** Shows them. Until this is done, nothing more is read. */
  show(feed: Feed): Promise<void>;
}

export interface FeedRequest {
  readonly signal: AbortSignal;
  readonly cache: RequestCache;
  readonly credentials?: 'omit' | undefined;
}

/**
 * Fetches and parses one page of a feed.
 *
 * @param init - the request. Its signal ends it; if it was not abandoned, it timed out
 * @param onAnswer - is called with a response that could be read as a feed
 * @param audience - for the first items of a large feed, while the others are on their way
 * @throws FeedError with code `network`, `http` (the response is its cause), `timeout`, `too-large`, or one of `parseFeed`'s
 */
export async function fetchFeed(
  url: string,
  init: FeedRequest,
  onAnswer?: (response: Response, text: string) => void,
  audience?: PartsAudience,
): Promise<Feed> {
  try {
    const preloaded = init.cache === 'default' && !init.credentials && takePreloaded(url, init.signal);
    const response = await (preloaded || request(url, init as RequestInit));
    const { status, ok, headers } = response;
    if (!ok) throw new FeedError('http', { url, status, cause: response });
    const type = String(headers.get('content-type'));
    let decoder: TextDecoder | undefined;
    let text = '';
    let size = 0;
    let shown = 0;
    const address = response.url || url;
    // A response that another server was involved in counts as that server's.
    const from = isOwn(url) ? address : url;
    let read: PartReader | undefined;
    for (const reader = response.body?.getReader(); ;) {
      const { value } = (await reader?.read()) ?? {};
      if (!value) break;
      size += value.length;
      if (size > MAX_BYTES) {
        void reader?.cancel();
        throw new FeedError('too-large', { url });
      }
      // No text in UTF-8 begins with a byte of 254 or 255: these are byte order marks of UTF-16. XML names its encoding itself.
      decoder ??=
        (value[0] ?? 0) > 253 || /xml|charset=(?!utf-8)/i.test(type)
          ? (await import('../core/charset.js').catch(notLoaded)).decoderFor(type, value)
          : new TextDecoder();
      text += decoder.decode(value, { stream: true });
      while (audience && text.length > 1.2 * shown + PART) {
        // The first items must not wait for more, even if more has arrived.
        shown = shown ? text.length : PART;
        const part = (read ??= audience.reader(address))?.(text.slice(0, shown));
        if (part) await audience.show(await confine(part, from));
      }
    }
    text += decoder?.decode() ?? '';
    const whole = read?.(text, true);
    const feed = await (whole ? confine(whole, from) : toFeed(text, address, from));
    onAnswer?.(response, text);
    return feed;
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    throw new FeedError(init.signal.aborted ? 'timeout' : 'network', { url, cause });
  }
}
