import type { Post } from '../../core/model.js';

/** Tells once of each post whose element comes into view. */
export class IntersectionTracker {
  /** Ids, since a refreshed feed brings its posts anew. */
  readonly intersected = new Set<string>();
  #watched = new WeakMap<Element, Post>();
  /** None where nothing is seen, as in tests. */
  readonly #observer: IntersectionObserver | undefined;

  /** @param rootMargin - by how much the view is larger than it is, as in CSS */
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
      // An element that is observed already would tell nothing of its new post.
      this.#observer?.unobserve(element);
      if (!this.intersected.has(post.id)) this.#observer?.observe(element);
    }
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#watched = new WeakMap();
  }
}
