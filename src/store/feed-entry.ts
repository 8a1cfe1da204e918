import { FeedError } from '../core/errors.js';
import type { Feed } from '../core/model.js';
import { joinFeeds } from '../core/read-feed.js';
import { fetchFeed } from './fetch-feed.js';
import { readAnyFeed } from './read-feed.js';

/** Where a feed stands. `stale` is content from before a request that failed. */
export type LoadState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly feed: Feed }
  | { readonly status: 'stale'; readonly feed: Feed; readonly error: FeedError }
  | { readonly status: 'error'; readonly error: FeedError };

/** Where a feed comes from: an address, or data that is already here (JSON text, parsed JSON or a {@link Feed}). */
export interface FeedSource {
  readonly url?: string;
  readonly data?: unknown;
}

/** Pages that one feed may be followed through (`next_url`). */
const MAX_PAGES = 100;
/** Milliseconds that an answer is shown to newcomers without asking again. */
const MAX_AGE = 300_000;

/**
 * One feed, shared by all who show it: at most one request is under way, it is aborted when the last listener has left, and
 * started again when one comes. A failure is never kept for newcomers.
 */
export class FeedEntry {
  state: LoadState = { status: 'idle' };
  readonly #source: FeedSource;
  readonly #listeners = new Set<() => void>();
  readonly #visited = new Set<string>();
  #abort: AbortController | undefined;
  #pending: Promise<void> | undefined;
  #loadedAt = 0;

  constructor(source: FeedSource) {
    this.#source = source;
  }

  /** Whether nobody shows this feed. */
  get idle(): boolean {
    return this.#listeners.size === 0;
  }

  /** Calls `listener` after each change of `state`, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.state.status !== 'ready' || Date.now() - this.#loadedAt > MAX_AGE) void this.load();
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved leaves and comes back in one task.
      setTimeout(() => {
        if (this.idle) this.#abort?.abort();
      });
    };
  }

  /**
   * Fetches the first page; what is shown stays until the answer is here. Never rejects: see `state`.
   *
   * @param cache - `no-cache` asks the server even where the browser holds a fresh answer
   */
  load(cache: RequestCache = 'default'): Promise<void> {
    const { url, data } = this.#source;
    return (this.#pending ??= this.#request((signal) => {
      this.#visited.clear();
      if (url === undefined) return readAnyFeed(data, document.baseURI);
      this.#visited.add(url);
      return fetchFeed(url, signal, cache);
    }));
  }

  /** Fetches the next page, if there is one that was not fetched before. Never rejects: see `state`. */
  more(): Promise<void> {
    const feed = 'feed' in this.state ? this.state.feed : undefined;
    const next = feed?.nextUrl;
    if (!next) return Promise.resolve();
    return (this.#pending ??= this.#request(async (signal) => {
      if (this.#visited.has(next) || this.#visited.size >= MAX_PAGES) return { ...feed, nextUrl: undefined };
      const page = await fetchFeed(next, signal);
      this.#visited.add(next);
      return joinFeeds(feed, page);
    }));
  }

  async #request(request: (signal: AbortSignal) => Promise<Feed>): Promise<void> {
    const before = this.state;
    const { signal } = (this.#abort = new AbortController());
    if (!('feed' in before)) this.#set({ status: 'loading' });
    let after: LoadState;
    try {
      after = { status: 'ready', feed: await request(signal) };
      this.#loadedAt = Date.now();
    } catch (cause) {
      const error = cause instanceof FeedError ? cause : new FeedError('not-a-feed', { cause });
      if (signal.aborted) after = 'feed' in before ? before : { status: 'idle' };
      else after = 'feed' in before ? { status: 'stale', feed: before.feed, error } : { status: 'error', error };
    }
    this.#pending = undefined;
    this.#set(after);
    // Somebody came while the request was being given up.
    if (signal.aborted && !this.idle) void this.load();
  }

  #set(state: LoadState): void {
    this.state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
