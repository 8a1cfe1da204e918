import { feedText, pagePath, type FeedOptions } from './feed-json.js';

/** Articles on a page of the feed of tips: all of them on most sites, and bounded on the others. */
const TIPS_PAGE = 500;

/** The feed of tips. A page is written when the next one begins, so that no more than one is in memory. */
export class TipsFeed {
  readonly #write: (path: string, text: string) => void;
  readonly #options: FeedOptions;
  #number = 1;
  #items: string[] = [];

  constructor(options: FeedOptions, write: (path: string, text: string) => void) {
    this.#options = options;
    this.#write = write;
  }

  /** @param items Articles that have tips, newest first, in JSON. */
  add(items: readonly string[]): void {
    for (const item of items) {
      if (this.#items.length === TIPS_PAGE) this.#writePage(pagePath('tips', this.#number + 1));
      this.#items.push(item);
    }
  }

  /** Writes the last page, which is the first if there are no tips. */
  end(): void {
    this.#writePage();
  }

  #writePage(next?: string): void {
    const path = pagePath('tips', this.#number);
    this.#write(path, feedText(path, this.#items, this.#options, { next }));
    this.#number += 1;
    this.#items = [];
  }
}
