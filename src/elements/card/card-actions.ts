import type { Post } from '../../core/model.js';
import type { Strings } from '../../localization/strings.js';

/** What readers do with a card. */
export interface CardActions {
  onPostClick(event: Event, post: Post): void;
  /** They requested an image. Resolves when it is shown. */
  onShowImage(post: Post): Promise<unknown>;
  /** They requested all tags of a post. */
  onShowTags(button: HTMLElement, post: Post): void;
  onShare(button: HTMLElement, post: Post, strings: Strings): void;
}
