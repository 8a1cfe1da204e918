/**
 * What went wrong: with a feed, or, for `script` and `rendering`, with the widget itself. The message for the reader is chosen
 * from this code at render time.
 */
export type FeedErrorCode =
  'network' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'not-a-feed' | 'empty' | 'post-not-found' | 'script' | 'rendering';

export interface FeedErrorOptions {
  /** URL of the feed, when there is one. */
  readonly url?: string | undefined;
  /** HTTP status code, for code `http`. */
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/**
 * The only error that loading, reading and showing a feed can end in.
 *
 * The reader sees a localised sentence, the developer what `explain` returns; both are chosen by `code`, when they are needed.
 */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly url: string | undefined;
  readonly status: number | undefined;

  constructor(
    readonly code: FeedErrorCode,
    options: FeedErrorOptions = {},
  ) {
    super([code, options.url].join(' '), options);
    this.url = options.url;
    this.status = options.status;
  }
}

/**
 * For the failure of an `import()` of a part of this script, so that the feed is not blamed for it.
 *
 * @throws {FeedError} `script`
 */
export const notLoaded = (cause: unknown): never => {
  throw new FeedError('script', { cause });
};
