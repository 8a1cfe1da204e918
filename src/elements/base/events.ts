import type { FeedError } from '../../core/errors.js';
import type { Feed, Post } from '../../core/model.js';

/** A bubbling, composed event; it has the members of `detail`, too, which are only read when somebody asks for them. */
export abstract class WidgetEvent<Detail extends object> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(`tiktok-refugee-${type}`, { bubbles: true, composed: true, cancelable, detail });
  }
}

/** The widget shows content. `posts` are the posts that it shows. */
export class TiktokRefugeeLoadEvent extends WidgetEvent<{ readonly feed: Feed; readonly posts: readonly Post[] }> {
  get feed(): Feed {
    return this.detail.feed;
  }

  get posts(): readonly Post[] {
    return this.detail.posts;
  }

  constructor(detail: { readonly feed: Feed; readonly posts: readonly Post[] }) {
    super('load', detail);
  }
}

/** The widget has nothing to show, for the reason in `detail.error`. */
export class TiktokRefugeeErrorEvent extends WidgetEvent<{ readonly error: FeedError }> {
  get error(): FeedError {
    return this.detail.error;
  }

  constructor(error: FeedError) {
    super('error', { error });
  }
}

/** The widget shows older content: newer content failed to load, for the reason in `detail.error`, or is still loading. */
export class TiktokRefugeeStaleEvent extends WidgetEvent<{ readonly error: FeedError | undefined; readonly feed: Feed }> {
  get feed(): Feed {
    return this.detail.feed;
  }

  get error(): FeedError | undefined {
    return this.detail.error;
  }

  constructor(feed: Feed, error?: FeedError) {
    super('stale', { feed, error });
  }
}

/** The reader followed a post's link. Cancelling the event keeps the browser on the page. */
export class TiktokRefugeePostClickEvent extends WidgetEvent<{ readonly post: Post }> {
  get post(): Post {
    return this.detail.post;
  }

  constructor(post: Post) {
    super('post-click', { post }, true);
  }
}

/** The reader selected or deselected a tag. Cancelling the event leaves the selection as it was. */
export class TiktokRefugeeTagSelectEvent extends WidgetEvent<{ readonly tag: string; readonly selected: boolean }> {
  get tag(): string {
    return this.detail.tag;
  }

  get selected(): boolean {
    return this.detail.selected;
  }

  constructor(tag: string, selected: boolean) {
    super('tag-select', { tag, selected }, true);
  }
}

/** A post's title came into view for the first time in this widget. */
export class TiktokRefugeeImpressionEvent extends WidgetEvent<{ readonly post: Post }> {
  get post(): Post {
    return this.detail.post;
  }

  constructor(detail: { readonly post: Post }) {
    super('impression', detail);
  }
}

/** The events of the elements, by their names. */
export interface WidgetEvents {
  'tiktok-refugee-load': TiktokRefugeeLoadEvent;
  'tiktok-refugee-error': TiktokRefugeeErrorEvent;
  'tiktok-refugee-stale': TiktokRefugeeStaleEvent;
  'tiktok-refugee-post-click': TiktokRefugeePostClickEvent;
  'tiktok-refugee-tag-select': TiktokRefugeeTagSelectEvent;
  'tiktok-refugee-impression': TiktokRefugeeImpressionEvent;
}

declare global {
  /* eslint-disable @typescript-eslint/no-empty-object-type -- adds the events, which bubble, to those that browsers have */
  interface HTMLElementEventMap extends WidgetEvents {}
  interface DocumentEventMap extends WidgetEvents {}
  interface ShadowRootEventMap extends WidgetEvents {}
  interface WindowEventMap extends WidgetEvents {}
  /* eslint-enable @typescript-eslint/no-empty-object-type */
}
