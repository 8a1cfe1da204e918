import type { Post } from '../../core/model.js';
import type { Strings } from '../../localization/strings.js';
import type { ShareButton } from '../on-demand/share.js';

/** What readers do with a card. */
export interface CardActions {
  onPostClick(event: Event, post: Post): void;
  /** They asked for an image. Resolves when it is shown. */
  onShowImage(post: Post): Promise<unknown>;
  onShare(button: ShareButton, post: Post, strings: Strings): void;
}
