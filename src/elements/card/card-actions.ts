import type { Post } from '../../core/model.js';
import type { ShareButton } from '../on-demand/share.js';

/** What readers do with a card. */
export interface CardActions {
  onPostClick(event: Event, post: Post): void;
  /** They asked for an image. */
  onShowImage(post: Post, button: EventTarget | null): void;
  /** @param copied - what the button says when the URL was copied */
  onShare(button: ShareButton, data: { readonly title: string; readonly url: string }, copied: string): void;
}
