import type { FeedError } from '../../core/errors.js';
import type { Feed, Post } from '../../core/model.js';

/** A bubbling, composed event; the members of `detail` are also its own members. */
export abstract class WidgetEvent<Detail extends object> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(`tiktok-refugee-${type}`, { bubbles: true, composed: true, cancelable, detail });
    Object.assign(this, detail);
  }
}

/** The widget shows content. `posts` are the posts that it shows. */
export class TiktokRefugeeLoadEvent extends WidgetEvent<{ readonly feed: Feed; readonly posts: readonly Post[] }> {
  declare readonly feed: Feed;
  declare readonly posts: readonly Post[];

  constructor(feed: Feed, posts: readonly Post[]) {
    super('load', { feed, posts });
  }
}

/** The widget has nothing to show, for the reason in `detail.error`. */
export class TiktokRefugeeErrorEvent extends WidgetEvent<{ readonly error: FeedError }> {
  declare readonly error: FeedError;

  constructor(error: FeedError) {
    super('error', { error });
  }
}

/** The widget shows older content: newer content failed to load, for the reason in `detail.error`, or is still loading. */
export class TiktokRefugeeStaleEvent extends WidgetEvent<{ readonly error: FeedError | undefined; readonly feed: Feed }> {
  declare readonly feed: Feed;
  declare readonly error: FeedError | undefined;

  constructor(feed: Feed, error?: FeedError) {
    super('stale', { feed, error });
  }
}

/** The reader followed a post's link. Cancelling the event keeps the browser on the page. */
export class TiktokRefugeePostClickEvent extends WidgetEvent<{ readonly post: Post }> {
  declare readonly post: Post;

  constructor(post: Post) {
    super('post-click', { post }, true);
  }
}

/** The reader selected or deselected a tag. Cancelling the event leaves the selection as it was. */
export class TiktokRefugeeTagSelectEvent extends WidgetEvent<{ readonly tag: string; readonly selected: boolean }> {
  declare readonly tag: string;
  declare readonly selected: boolean;

  constructor(tag: string, selected: boolean) {
    super('tag-select', { tag, selected }, true);
  }
}

/** A post's title came into view for the first time in this widget. */
export class TiktokRefugeeImpressionEvent extends WidgetEvent<{ readonly post: Post }> {
  declare readonly post: Post;

  constructor(post: Post) {
    super('impression', { post });
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
