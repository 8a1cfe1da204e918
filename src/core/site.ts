import { toObject } from './json.js';
import { resolveUrl, WEB_SCHEMES } from './urls.js';

/** The last two parts of the name of a host, which a site's hosts share. */
const domainOf = (url = ''): string | undefined => /^https?:\/\/(?:[^/?#]*\.)?([^./?#]+\.[^./?#]+)(?=[/?#]|$)/i.exec(url)?.[1];

/**
 * Whether the text of an item that links to another site is written at the feed's own one: some of its items are pages there. A
 * planet has no pages, only those of others.
 */
export function hasPages(items: readonly unknown[], home: string | undefined, base: string | undefined): boolean {
  const domain = domainOf(home);
  return domain !== undefined && items.some((item) => domainOf(resolveUrl(toObject(item).url, base, WEB_SCHEMES)) === domain);
}

/** The site of a feed, if it is not that of a page which an item links to. */
export const siteBehind = (url: string | undefined, home: string | undefined): string | undefined =>
  home && url && domainOf(url) !== domainOf(home) ? home : undefined;
