import type { Post } from '../../core/model.js';
import { TiktokRefugeeImpressionEvent } from './events.js';

/** Tells the page of each post whose title comes into view, once, in an event at the widget. */
export class Impressions {
  #watched = new WeakMap<Element, Post>();
  /** Ids, since a refreshed feed brings its posts anew. */
  readonly #seen = new Set<string>();
  readonly #observer: IntersectionObserver;

  constructor(widget: Element) {
    this.#observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const post = this.#watched.get(target);
        if (!isIntersecting || !post || this.#seen.has(post.id)) continue;
        this.#seen.add(post.id);
        this.#observer.unobserve(target);
        widget.dispatchEvent(new TiktokRefugeeImpressionEvent(post));
      }
    });
  }

  /** @param titles - the elements that hold the titles of `posts`, in their order */
  watch(titles: Iterable<Element>, posts: readonly Post[]): void {
    let i = 0;
    for (const title of titles) {
      const post = posts[i++];
      if (!post || this.#watched.get(title) === post) continue;
      this.#watched.set(title, post);
      // An element that is observed already would tell nothing of its new post.
      this.#observer.unobserve(title);
      if (!this.#seen.has(post.id)) this.#observer.observe(title);
    }
  }

  stop(): void {
    this.#observer.disconnect();
    this.#watched = new WeakMap();
  }
}
