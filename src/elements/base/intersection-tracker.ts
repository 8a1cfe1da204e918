import type { Post } from '../../core/model.js';

/** Reports once for each post that its element has come into view. */
export class IntersectionTracker {
  /** Ids, since a refreshed feed has new post objects. */
  readonly intersected = new Set<string>();
  #watched = new WeakMap<Element, Post>();
  /** Elements that came into view before their posts were known. */
  readonly #unnamed = new WeakSet<Element>();
  /** None where nothing is ever in view, as in tests. */
  readonly #observer: IntersectionObserver | undefined;

  /**
   * @param onSeen - gets the post, and its element
   * @param rootMargin - how far the observed area extends beyond the viewport, as in CSS
   */
  constructor(onSeen: (post: Post | undefined, element: Element) => unknown, rootMargin = '0px') {
    if (typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const post = this.#watched.get(target);
          if (!isIntersecting || (post && this.intersected.has(post.id))) continue;
          if (post) this.intersected.add(post.id);
          else this.#unnamed.add(target);
          observer.unobserve(target);
          onSeen(post, target);
        }
      },
      { rootMargin },
    );
    this.#observer = observer;
  }

  /** @param posts - those of `elements`, in their order; not yet known if absent */
  watch(elements: Iterable<Element>, posts?: readonly Post[]): void {
    let i = 0;
    for (const element of elements) {
      const post = posts?.[i++];
      if (post && this.#unnamed.delete(element)) this.intersected.add(post.id);
      if (!posts) this.#observer?.observe(element);
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
