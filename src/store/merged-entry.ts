import { explain } from '../core/explain.js';
import { mergeFeeds } from '../core/merge-feeds.js';
import type { Feed, Post } from '../core/model.js';
import type { FeedEntry, FeedSource, LoadState } from './feed-entry.js';

/** The maximum number of feeds in one list. */
const MAX_MERGED = 20;
/** Milliseconds to wait for the others once one feed has arrived. */
const PATIENCE = 1_500;

type Entry = Pick<FeedEntry, 'state' | 'subscribe' | 'refresh' | 'more'>;

const feedOf = ({ state }: Entry): Feed | undefined => ('feed' in state && state.status !== 'loading' ? state.feed : undefined);
const isUnderWay = ({ state: { status } }: Entry): boolean => status === 'idle' || status === 'loading';

/** Whether more pages of a feed can be loaded: not if the last request for one failed. */
const hasMore = ({ state }: Entry): boolean =>
  'feed' in state && !!state.feed.nextUrl && !(state.status === 'stale' && state.error);

const oldest = (posts: readonly Post[]): string => posts.findLast(({ datePublished }) => datePublished)?.datePublished ?? '';

/** Posts older than the oldest one of a feed with more pages wait for its next page, so that none has to be inserted later. */
function withoutGaps(merged: Feed, entries: readonly Entry[]): Feed {
  const ongoing = entries.filter(hasMore);
  const [next] = ongoing;
  if (!next) return merged;
  const horizon = ongoing.map((entry) => oldest(feedOf(entry)?.posts ?? [])).reduce((a, b) => (a > b ? a : b));
  const posts = merged.posts.filter(({ datePublished }) => horizon <= (datePublished ?? ''));
  return { ...merged, posts, nextUrl: feedOf(next)?.nextUrl };
}

/** Several feeds as one, as long as at least one of them can be loaded; each is shared with all other widgets that show it. */
export class MergedEntry {
  state: LoadState = { status: 'idle' };
  readonly #entries: readonly Entry[];
  readonly #warned = new Set<string>();
  readonly #urls: readonly string[];
  #isImpatient = false;

  /**
   * @param source - its `url` contains several, separated by spaces
   * @param entryFor - returns the entry of each
   */
  constructor({ url = '', ...source }: FeedSource, entryFor: (source: FeedSource) => Entry) {
    this.#urls = [...new Set(url.split(' '))].slice(0, MAX_MERGED);
    this.#entries = this.#urls.map((each) => entryFor({ ...source, url: each }));
  }

  /** As in a feed's entry: calls `listener` after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    let patience: ReturnType<typeof setTimeout> | undefined;
    this.#isImpatient = false;
    const update = (): void => {
      if (this.#entries.some(feedOf)) {
        patience ??= setTimeout(() => {
          this.#isImpatient = true;
          update();
        }, PATIENCE);
      }
      this.state = this.#merged();
      listener();
    };
    const ends = this.#entries.map((entry) => entry.subscribe(update));
    update();
    return () => {
      clearTimeout(patience);
      for (const end of ends) end();
    };
  }

  async refresh(): Promise<void> {
    await Promise.all(this.#entries.map((entry) => entry.refresh()));
  }

  /** Fetches the next page of the feed whose last post is the newest of all last posts. */
  async more(): Promise<void> {
    const last = (entry: Entry): string => oldest(feedOf(entry)?.posts ?? []);
    const [next] = this.#entries.filter(hasMore).sort((a, b) => +(last(a) < last(b)) - +(last(a) > last(b)));
    await next?.more();
  }

  #merged(): LoadState {
    const entries = this.#entries;
    const isWaiting = entries.some(isUnderWay);
    const feeds = entries.flatMap((entry) => feedOf(entry) ?? []);
    const errors = entries.flatMap(({ state }) => ('error' in state ? state.error : []));
    const [error] = errors;
    if (isWaiting && (!this.#isImpatient || feeds.length === 0)) return { status: 'loading' };
    if (feeds.length === 0) return error ? { status: 'error', error } : { status: 'loading' };
    this.#warn();
    const feed = withoutGaps(mergeFeeds(feeds), entries);
    return error && errors.length === entries.length ? { status: 'stale', feed, error } : { status: 'ready', feed };
  }

  /** Reports once for each feed that it is left out, and why. */
  #warn(): void {
    for (const [i, { state }] of this.#entries.entries()) {
      const url = this.#urls[i] ?? '';
      if (state.status !== 'error' || this.#warned.has(url)) continue;
      this.#warned.add(url);
      const why = explain(state.error, location.origin);
      console.warn(`tiktok-refugee: One of several feeds is left out; the others are shown. ${why}`, url);
    }
  }
}
