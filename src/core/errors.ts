/**
 * What went wrong: with a feed, or, for `script` and `rendering`, with the widget itself. The words for the reader are chosen
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
 * The one error that fetching, reading and showing a feed ends in.
 *
 * The reader sees a localised sentence, the developer what `explain` says; both are chosen by `code`, where they are needed.
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
 * For what an `import()` of a part of this script failed with, so that it is not taken for the feed's fault.
 *
 * @throws {FeedError} `script`
 */
export const notLoaded = (cause: unknown): never => {
  throw new FeedError('script', { cause });
};
