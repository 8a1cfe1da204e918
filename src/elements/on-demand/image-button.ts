import { html, type TemplateResult } from 'lit';
import type { Image, Post } from '../../core/model.js';
import { directionOf } from '../../localization/locale.js';
import type { Strings } from '../../localization/strings.js';
import type { CardActions } from '../card/card-actions.js';

/**
 * Gives an image that replaces its button the focus that the button had.
 *
 * @param show - resolves when the image is shown
 */
async function showImage(button: HTMLElement, show: () => Promise<unknown>): Promise<void> {
  const root = button.getRootNode() as ParentNode & Node;
  const places = (): Element[] => [...root.querySelectorAll('.media')];
  const index = places().findIndex((place) => place.contains(button));
  await show();
  const image = places()[index]?.querySelector('img');
  if (image) image.tabIndex = -1;
  image?.focus();
}

/** Shown instead of a post's image until the reader requests it (`images="click"`). */
export const imageButton = (widget: CardActions, post: Post, { alt }: Image, { msg, language }: Strings): TemplateResult =>
  html`<button
    class="button"
    part="button"
    type="button"
    lang=${language}
    dir=${directionOf(language)}
    @click=${({ currentTarget }: Event) => void showImage(currentTarget as HTMLElement, () => widget.onShowImage(post))}
    .textContent=${msg('Show image', { id: 'show-image' }) + (alt && `: \u2068${alt}\u2069`)}
  ></button>`;
