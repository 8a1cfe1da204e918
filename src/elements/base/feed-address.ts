import { resolveUrl, WEB_SCHEMES } from '../../core/urls.js';
import type { FeedSource } from '../../store/feed-entry.js';
import { scriptUrl } from './lazy-modules.js';

interface FeedNames {
  readonly feed: string | null | undefined;
  readonly cache: 'auto' | 'none';
  readonly ownerDocument: Document;
}

/** The publisher's feed, relative to the script's folder. */
export const OWN_FEED = '../feed.json';

const besideScript = (name: string): string | undefined => resolveUrl(name, scriptUrl, WEB_SCHEMES);

/** The URL of a widget's feed: the one it had when it was set, even if the page's own URL has changed since. */
export class FeedAddress {
  #feed: string | undefined;
  #url = '';

  /**
   * @param data - a feed that is already in the page
   * @param ownFeed - the part of the publisher's feed that is enough, relative to the script, for a widget that names no other
   */
  sourceOf(widget: FeedNames, data: unknown, ownFeed: string): FeedSource {
    const feed = [widget.feed].join().trim();
    const cache = widget.cache === 'none' ? 'no-store' : undefined;
    const named = feed && this.#of(feed, widget.ownerDocument.baseURI);
    const isOwn = !data && (!named || named === besideScript(OWN_FEED));
    return { data, cache, url: isOwn ? besideScript(ownFeed) : named || undefined };
  }

  /** @param feed - several are separated by spaces */
  #of(feed: string, base: string): string {
    if (feed !== this.#feed) this.#url = feed.replace(/\S+/g, (name) => resolveUrl(name, base, WEB_SCHEMES) ?? name);
    this.#feed = feed;
    return this.#url;
  }
}

/** The page's own URL, and the canonical one that it names. */
export const pageUrls = (): string[] => [
  document.URL,
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '',
];
