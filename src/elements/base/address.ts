import { resolveUrl, WEB_SCHEMES } from '../../core/urls.js';
import { scriptUrl } from './rare.js';

/** The address of a widget's feed: the one it had when it was named, whatever the page says its own address is by now. */
export class FeedAddress {
  #feed: string | undefined;
  #url = '';

  /** @param feed - relative to the page; empty: the publisher's own feed */
  of(feed: string, { baseURI }: Document): string {
    if (feed !== this.#feed) this.#url = resolveUrl(feed || '../feed.json', feed ? baseURI : scriptUrl, WEB_SCHEMES) ?? feed;
    this.#feed = feed;
    return this.#url;
  }
}
