import { resolveUrl, WEB_SCHEMES } from '../../core/urls.js';
import type { FeedSource } from '../../store/feed-entry.js';
import { scriptUrl } from './lazy-modules.js';

interface FeedNames {
  readonly feed: string | null | undefined;
  readonly cache: 'auto' | 'none';
  readonly ownerDocument: Document;
}

/** The address of a widget's feed: the one it had when it was named, whatever the page says its own address is by now. */
export class FeedAddress {
  #feed: string | undefined;
  #url = '';

  /** @param data - a feed that is in the page already */
  sourceOf(widget: FeedNames, data: unknown): FeedSource {
    const feed = [widget.feed].join();
    const cache = widget.cache === 'none' ? 'no-store' : undefined;
    return { data, cache, url: data && !feed ? undefined : this.#of(feed, widget.ownerDocument) };
  }

  /** @param feed - relative to the page, several with spaces between them; empty: the publisher's own feed */
  #of(feed: string, { baseURI }: Document): string {
    if (feed !== this.#feed) {
      const resolved = (name: string): string => resolveUrl(name, feed ? baseURI : scriptUrl, WEB_SCHEMES) ?? name;
      this.#url = (feed.trim() || '../feed.json').split(/\s+/).map(resolved).join(' ');
    }
    this.#feed = feed;
    return this.#url;
  }
}

/** The page's own URL, and the canonical one that it names. */
export const pageUrls = (): string[] => [
  document.URL,
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '',
];
