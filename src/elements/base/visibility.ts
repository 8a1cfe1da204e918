import type { Post } from '../../core/model.js';
import { TiktokRefugeeImpressionEvent } from './impression-event.js';

/** How far from the viewport a widget with `loading="lazy"` begins to fetch. */
const NEAR = '300px';

/** Calls back once an element is near the viewport; the returned function stops waiting. */
export function onceNear(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** Tells the page of each post whose title comes into view, once, in an event at the widget. */
export class Impressions {
  readonly #watched = new WeakMap<Element, Post>();
  /** Ids, since a refreshed feed brings its posts anew. */
  readonly #seen = new Set<string>();
  readonly #observer: IntersectionObserver;

  constructor(widget: Element) {
    this.#observer = new IntersectionObserver((entries, observer) => {
      for (const { isIntersecting, target } of entries) {
        const post = this.#watched.get(target);
        if (!isIntersecting || !post) continue;
        observer.unobserve(target);
        if (this.#seen.has(post.id)) continue;
        this.#seen.add(post.id);
        widget.dispatchEvent(new TiktokRefugeeImpressionEvent(post));
      }
    });
  }

  /** @param titles - the elements that hold the titles of `posts`, in their order */
  watch(titles: ArrayLike<Element>, posts: readonly Post[]): void {
    for (const [i, post] of posts.entries()) {
      const title = titles[i];
      if (!title) continue;
      this.#watched.set(title, post);
      if (!this.#seen.has(post.id)) this.#observer.observe(title);
    }
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
