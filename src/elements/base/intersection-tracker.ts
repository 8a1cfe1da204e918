import type { Post } from '../../core/model.js';

/** Reports once for each post that its element has come into view. */
export class IntersectionTracker {
  /** Ids, since a refreshed feed has new post objects. */
  readonly intersected = new Set<string>();
  #watched = new WeakMap<Element, Post>();
  /** None where nothing is ever in view, as in tests. */
  readonly #observer: IntersectionObserver | undefined;

  /** @param rootMargin - how far the observed area extends beyond the viewport, as in CSS */
  constructor(onSeen: (post: Post) => unknown, rootMargin = '0px') {
    if (typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const post = this.#watched.get(target);
          if (!isIntersecting || !post || this.intersected.has(post.id)) continue;
          this.intersected.add(post.id);
          observer.unobserve(target);
          onSeen(post);
        }
      },
      { rootMargin },
    );
    this.#observer = observer;
  }

  /** @param elements - those of `posts`, in their order */
  watch(elements: Iterable<Element>, posts: readonly Post[]): void {
    let i = 0;
    for (const element of elements) {
      const post = posts[i++];
      if (!post || this.#watched.get(element) === post) continue;
      this.#watched.set(element, post);
      // An element that is already observed would not report its new post.
      this.#observer?.unobserve(element);
      if (!this.intersected.has(post.id)) this.#observer?.observe(element);
    }
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#watched = new WeakMap();
  }
}
