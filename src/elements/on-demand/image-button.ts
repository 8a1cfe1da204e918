import { html, type TemplateResult } from 'lit';
import type { Image, Post } from '../../core/model.js';
import type { Strings } from '../../localization/strings.js';
import type { CardActions } from '../card/card-actions.js';

/** A widget with such buttons. */
interface ImageHost {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
}

/**
 * Gives an image that takes the place of its button the focus that the button had.
 *
 * @param show - has the image rendered
 */
export async function showImage(host: ImageHost, button: EventTarget | null, show: () => void): Promise<void> {
  const places = (): Element[] => [...host.renderRoot.querySelectorAll('.media')];
  const index = places().findIndex((place) => place.contains(button as Node));
  show();
  await host.updateComplete;
  const image = places()[index]?.querySelector('img');
  if (image) image.tabIndex = -1;
  image?.focus();
}

/** What stands for a post's image until the reader asks for it (`images="click"`). */
export const imageButton = ({ onShowImage }: CardActions, post: Post, { alt }: Image, { msg }: Strings): TemplateResult =>
  html`<button
    class="button"
    part="button"
    type="button"
    @click=${(event: Event) => onShowImage(post, event.currentTarget)}
    .textContent=${msg('Show image', { id: 'show-image' }) + (alt && `: ${alt}`)}
  ></button>`;
