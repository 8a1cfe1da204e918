import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Post } from '../../core/model.js';
import { IntersectionTracker } from '../base/intersection-tracker.js';

/** How far outside the viewport cards get their images: one viewport, so that nobody sees them without. */
const MARGIN = '100%';

/**
 * Gives the cards of a long list their images when they come near the viewport, or when the page is printed. Browsers would not
 * load any of them before that, but processing a thousand URLs takes them longer than all the text of the cards.
 */
export class LatePictures implements ReactiveController {
  #posts: readonly Post[] = [];
  #near: IntersectionTracker | undefined;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Whether it is time for a post's image. */
  isNear({ id }: Post): boolean {
    return !!this.#near?.intersected.has(id);
  }

  /** @param items - the elements of `posts`, in their order */
  watch(items: Iterable<Element>, posts: readonly Post[]): void {
    this.#near ??= new IntersectionTracker((post) => post?.image && this.host.requestUpdate(), MARGIN);
    this.#posts = posts;
    this.#near.watch(items, posts);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this);
    this.#near?.stop();
  }

  handleEvent(): void {
    for (const { id } of this.#posts) this.#near?.intersected.add(id);
    // Done in microtasks, which run before a page is printed.
    this.host.requestUpdate();
  }
}
