import type { Feed } from '../core/model.js';

const reported = new Set<string>();

/**
 * A feed without the URLs that it may not lead to. Each one is reported to the page's author, on the console and once.
 *
 * @param from - where the feed came from
 */
export function refuse(feed: Feed, from: string, isRefused: (url: string) => boolean): Feed {
  const allowed = (url: string | undefined): string | undefined => {
    if (!url || !isRefused(url)) return url;
    if (!reported.has(url))
      console.warn(
        `tiktok-refugee: ${url} was not loaded. The feed ${from}, which is from elsewhere, names it, but only a feed from ` +
          'the page’s own origin may lead to URLs there.',
      );
    reported.add(url);
    return undefined;
  };
  return { ...feed, nextUrl: allowed(feed.nextUrl), postUrl: allowed(feed.postUrl), tipsUrl: allowed(feed.tipsUrl) };
}
