import { notLoaded } from '../core/errors.js';
import type { Feed } from '../core/model.js';

/** Where a feed is requested from, and how. */
export interface Origin {
  readonly url?: string | undefined;
  /** `omit`: without cookies, even on the page's own origin. */
  readonly credentials?: 'omit' | undefined;
}

/** Whether a normalised URL is on the page's own origin. A page without one, as in a sandbox, has no such URLs. */
export const isOwn = (url = ''): boolean => url.startsWith(`${origin}/`);

/**
 * Requests a feed: with cookies and a referrer only on the page's own origin. To other origins, and back from them by a redirect,
 * the default `same-origin` sends no cookies; `omit` would not match what the page preloaded.
 */
export const request = (url: string, init: RequestInit): Promise<Response> =>
  fetch(url, { referrerPolicy: isOwn(url) ? 'same-origin' : 'no-referrer', ...init });

/** For what a feed leads to: cookies only if the page names a feed that leads from and to the page's own origin. */
export const credentialsFor = ({ url: from, credentials }: Origin, url: string): 'omit' | undefined =>
  from && !credentials && isOwn(url) ? undefined : 'omit';

/**
 * A feed without the URLs on the page's own origin that it would lead to, unless it came from there itself.
 *
 * @param from - where it came from; if absent, for data from the page: where it says that it is from
 */
export const confine = async (feed: Feed, from = feed.feedUrl): Promise<Feed> =>
  from && !isOwn(from) && [feed.nextUrl, feed.postUrl, feed.tipsUrl].some(isOwn)
    ? (await import('./refuse.js').catch(notLoaded)).refuse(feed, from, isOwn)
    : feed;
