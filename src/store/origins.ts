import { notLoaded } from '../core/errors.js';
import type { Feed } from '../core/model.js';

/** Where a feed is asked for, and how. */
export interface Origin {
  readonly url?: string | undefined;
  /** `omit`: without cookies, also on the page's own origin. */
  readonly credentials?: 'omit' | undefined;
}

/** Whether a normalised address is on the page's own origin. A page that has none, as in a sandbox, has no such addresses. */
export const isOwn = (url = ''): boolean => url.startsWith(`${origin}/`);

/**
 * Asks for a feed: with cookies on the page's own origin alone, and told there alone which page asks. To other origins, and back
 * from them by a redirect, the default `same-origin` sends no cookies; `omit` would not match what the page preloaded.
 */
export const request = (url: string, init: RequestInit): Promise<Response> =>
  fetch(url, { referrerPolicy: isOwn(url) ? 'same-origin' : 'no-referrer', ...init });

/** For what a feed leads to: cookies only where the page names a feed, and that leads from and to the page's own origin. */
export const credentialsFor = ({ url: from, credentials }: Origin, url: string): 'omit' | undefined =>
  from && !credentials && isOwn(url) ? undefined : 'omit';

/**
 * A feed without the addresses on the page's own origin that it would lead to, unless it came from there itself.
 *
 * @param from - where it came from; absent, for what is in the page: where it says that it is from
 */
export const confine = async (feed: Feed, from = feed.feedUrl): Promise<Feed> =>
  from && !isOwn(from) && [feed.nextUrl, feed.postUrl, feed.tipsUrl].some(isOwn)
    ? (await import('./refuse.js').catch(notLoaded)).refuse(feed, from, isOwn)
    : feed;
