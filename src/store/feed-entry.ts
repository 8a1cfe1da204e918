import { FeedError } from '../core/errors.js';
import type { Feed } from '../core/model.js';
import { joinFeeds } from '../core/canonical-feed.js';
import { fetchFeed, type FeedRequest, type PartsAudience } from './fetch-feed.js';
import type { readParts } from './read-parts.js';
import { dropCached, isPersonal, cacheResponse, cachedFeed } from './feed-cache.js';
import { credentialsFor, type Origin } from './origins.js';
import { nextPaint } from './next-paint.js';
import { toFeed } from './to-feed.js';

/**
 * The state of a feed. `loading` may have its first items already. `stale` is older content: the request for newer content failed
 * (`error`), or is still running.
 */
export type LoadState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly feed?: Feed }
  | { readonly status: 'ready'; readonly feed: Feed }
  | { readonly status: 'stale'; readonly feed: Feed; readonly error?: FeedError }
  | { readonly status: 'error'; readonly error: FeedError };

/**
 * Where a feed comes from: a URL, or data that is already here (JSON text, parsed JSON or a {@link Feed}), or both: then the data
 * comes first, and the URL is for refreshing.
 */
export interface FeedSource extends Origin {
  readonly data?: unknown;
  /** `no-store`: nothing of it may stay on the reader's device. */
  readonly cache?: RequestCache | undefined;
}

/** The maximum number of pages of one feed (`next_url`). */
const MAX_PAGES = 100;
/** Milliseconds for which a response is shown to new listeners without another request. */
const MAX_AGE = 300_000;
/** Milliseconds that a feed may take from the first request to its last byte, including all attempts. */
const TIMEOUT = 15_000;
/** Milliseconds without a response after which an older one is shown in the meantime. */
const SLOW = 200;

/** A feed with its next page, unless that was loaded before, or there are enough pages. */
async function withNext(feed: Feed, visited: Set<string>, source: FeedSource, request: FeedRequest): Promise<Feed> {
  const { nextUrl = '' } = feed;
  if (visited.has(nextUrl) || visited.size >= MAX_PAGES) return joinFeeds(feed, { posts: [] });
  const page = await fetchFeed(nextUrl, { ...request, credentials: credentialsFor(source, nextUrl) });
  visited.add(nextUrl);
  return joinFeeds(feed, page);
}

/**
 * One feed, shared by all its listeners: it has at most one request at a time, which is aborted when the last listener has left,
 * and started again when one arrives. A failure is never kept for new listeners.
 */
export class FeedEntry {
  state: LoadState = { status: 'idle' };
  /** Ends the wait before the next attempt, while there is one. */
  skipBackoff: (() => void) | undefined;
  /** No widget shows it any more, and the next listener may be another reader: it is not for them. */
  isOver = false;
  readonly #source: FeedSource;
  /** The listeners, with what reads a feed whose last items are still on their way, for those that show it. */
  readonly #listeners = new Map<() => void, typeof readParts | undefined>();
  readonly #audience: PartsAudience = {
    reader: (url) => [...this.#listeners.values()].find(Boolean)?.(url),
    show: (feed) => this.#showPart(feed),
  };
  /** URLs of the pages that the feed consists of; empty for data from the page. */
  #visited = new Set<string>();
  #abort: AbortController | undefined;
  #pending: Promise<void> | undefined;
  /** The request for the last of the further pages. */
  #more: Promise<void> | undefined;
  #loadedAt = 0;
  /** Whether it may be meant for this reader only. */
  #isPersonal = false;

  constructor(source: FeedSource) {
    this.#source = source;
  }

  /** Whether no widget shows this feed. */
  get idle(): boolean {
    return this.#listeners.size === 0;
  }

  /**
   * Calls `listener` after each change of `state`, until the returned function is called.
   *
   * @param parts - reads a feed whose last items are still on their way, if the listener can use that
   */
  subscribe(listener: () => void, parts?: typeof readParts): () => void {
    this.#listeners.set(listener, parts);
    if (this.state.status !== 'ready' || Date.now() - this.#loadedAt > MAX_AGE) void this.load();
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved leaves and comes back in one task.
      setTimeout(() => {
        if (!this.idle) return;
        this.#abort?.abort();
        this.isOver = this.#isPersonal;
      });
    };
  }

  /**
   * Fetches the first page, and as many further ones as there were before, so that readers keep their place; the current content
   * stays until the response has arrived. Never rejects: see `state`.
   *
   * @param isRefresh - sends a request even if the browser has a fresh response
   */
  load(isRefresh = false): Promise<void> {
    const { url, data, cache, credentials } = this.#source;
    const inPage = url === undefined || (data && !isRefresh);
    const { size } = this.#visited;
    if (url && cache) this.forget(url);
    const answered = (response: Response, text: string): void => {
      this.#isPersonal = !!cache || isPersonal(url ?? '', response);
      if (!cache) void cacheResponse(url ?? '', response, text);
    };
    return (this.#pending ??= this.#request(async (signal, abandoned) => {
      const request: FeedRequest = { signal, cache: cache ?? (isRefresh ? 'no-cache' : 'default'), credentials };
      const visited = new Set([inPage ? '' : url]);
      let feed = await (inPage ? toFeed(data, url ?? document.baseURI, url) : fetchFeed(url, request, answered, this.#audience));
      try {
        while (feed.nextUrl && visited.size < size) feed = await withNext(feed, visited, this.#source, request);
      } catch {
        // A page that fails must not delay the others; if nothing waits for them, nothing changes.
        abandoned.throwIfAborted();
      }
      this.#visited = visited;
      return feed;
    }));
  }

  /** Like {@link load}, but sends the request at once, after a further page that is already being loaded. */
  async refresh(): Promise<void> {
    this.skipBackoff?.();
    await this.#more;
    return this.load(true);
  }

  /** Fetches the next page, if there is one that has not been fetched. Never rejects: see `state`. */
  more(): Promise<void> {
    const feed = this.#feed;
    if (!feed?.nextUrl) return Promise.resolve();
    const { cache = 'default' } = this.#source;
    return (this.#pending ??= this.#more =
      this.#request((signal) => withNext(feed, this.#visited, this.#source, { signal, cache })));
  }

  /** Shows the last good response from an earlier visit, if there is one, as long as there is nothing else. */
  async showCached(): Promise<void> {
    const { url, cache } = this.#source;
    const feed = url && !cache && (await cachedFeed(url));
    if (feed && this.state.status === 'loading') this.#set({ status: 'stale', feed });
  }

  /** What is cached of a URL is not shown again, and no longer while the request for newer content is running. */
  forget(url: string): void {
    void dropCached(url);
    if (this.state.status === 'stale' && !this.state.error) this.state = { status: 'loading' };
  }

  /** Shows the first items to listeners that can use them; for the very first ones, resolves when they are painted. */
  async #showPart(feed: Feed): Promise<void> {
    const { state } = this;
    if (state.status !== 'loading') return;
    this.#set({ status: 'loading', feed });
    if (!state.feed) await nextPaint();
  }

  get #feed(): Feed | undefined {
    return 'feed' in this.state ? this.state.feed : undefined;
  }

  async #request(request: (signal: AbortSignal, abandoned: AbortSignal) => Promise<Feed>): Promise<void> {
    const before = this.state;
    // There is no need to wait for the network any more.
    this.#abort?.abort();
    const { signal: abandoned } = (this.#abort = new AbortController());
    // Some test documents have neither.
    const signal = (AbortSignal as Partial<typeof AbortSignal>).any?.([abandoned, AbortSignal.timeout(TIMEOUT)]) ?? abandoned;
    const slow = setTimeout(() => void this.showCached(), SLOW);
    if (!this.#feed) this.#set({ status: 'loading' });
    let after: LoadState | undefined;
    for (let attempt = 0; !after; attempt++) {
      try {
        after = { status: 'ready', feed: await request(signal, abandoned) };
        this.#loadedAt = Date.now();
      } catch (cause) {
        const error = cause instanceof FeedError ? cause : new FeedError('not-a-feed', { cause });
        const isRetried =
          !abandoned.aborted &&
          (await import('./retry.js').then(
            ({ shouldRetry }) => shouldRetry(this, error, attempt, signal, abandoned),
            // The script's server is also down.
            () => this.showCached(),
          ));
        if (abandoned.aborted) after = before;
        else if (!isRetried) after = { ...this.state, status: this.#feed ? 'stale' : 'error', error } as LoadState;
      }
    }
    clearTimeout(slow);
    this.#pending = undefined;
    this.#set(after);
    // A listener arrived while the request was being aborted.
    if (abandoned.aborted && !this.idle) void this.load();
  }

  #set(state: LoadState): void {
    this.state = state;
    for (const listener of [...this.#listeners.keys()]) listener();
  }
}
