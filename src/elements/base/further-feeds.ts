import type { ReactiveControllerHost } from 'lit';
import { FeedController, type FeedHost } from '../../store/feed-controller.js';
import type { LoadState } from '../../store/feed-entry.js';

/** The feeds that a widget's own feed leads to, by URL: those of single posts, and of tips. */
export class FurtherFeeds {
  readonly #feeds = new Map<string, FeedController>();
  #wanted = new Set<string>();

  /** @param own - of the widget's own feed */
  constructor(
    readonly host: ReactiveControllerHost & FeedHost,
    readonly own: FeedController,
  ) {
    host.addController(this);
  }

  readonly feedAt = (url: string): LoadState => this.#feeds.get(url)?.state ?? { status: 'idle' };

  /** @returns whether the state of the feed has changed */
  want(url: string): boolean {
    const feed = this.#feeds.get(url) ?? new FeedController(this.host);
    const { state } = feed;
    this.#feeds.set(url, feed);
    this.#wanted.add(url);
    feed.source = this.own.followUp(url);
    return feed.state !== state;
  }

  /** Called before the host renders, after it has said what it wants: releases everything else. */
  hostUpdate(): void {
    for (const [url, feed] of this.#feeds) {
      if (this.#wanted.has(url)) continue;
      feed.source = undefined;
      this.host.removeController(feed);
      this.#feeds.delete(url);
    }
    this.#wanted.clear();
  }

  async refresh(): Promise<void> {
    await Promise.all([...this.#feeds.values()].map((feed) => feed.refresh()));
  }
}
