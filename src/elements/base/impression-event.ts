import type { Post } from '../../core/model.js';
import { WidgetEvent } from './events.js';

/** A post's title came into view, for the first time in this widget. */
export class TiktokRefugeeImpressionEvent extends WidgetEvent<{ readonly post: Post }> {
  declare readonly post: Post;

  constructor(post: Post) {
    super('impression', { post });
  }
}
