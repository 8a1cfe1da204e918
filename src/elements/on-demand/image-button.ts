import { html, nothing, type TemplateResult } from 'lit';
import type { Image, Post } from '../../core/model.js';
import { directionOf } from '../../localization/locale.js';
import type { Strings } from '../../localization/strings.js';
import type { CardActions } from '../card/card-actions.js';
import type { CardWidget } from '../card/card-widget.js';

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

/**
 * Shown instead of a post's image until the reader requests it (`images="click"`). As many of its words are seen as there is room
 * for, in a line none; all are its name.
 */
export function imageButton(
  widget: CardActions & Pick<CardWidget, 'layout'>,
  post: Post,
  { alt }: Image,
  { msg, language }: Strings,
): TemplateResult {
  const isIcon = widget.layout === 'compact';
  const words = msg('Show image', { id: 'show-image' }) + (alt && `: \u2068${alt}\u2069`);
  return html`<button
    class="button ${isIcon ? 'missing' : ''}"
    part="button"
    type="button"
    title=${isIcon ? words : nothing}
    lang=${language}
    dir=${directionOf({ language })}
    @click=${({ currentTarget }: Event) => void showImage(currentTarget as HTMLElement, () => widget.onShowImage(post))}
    ><span class=${isIcon ? 'visually-hidden' : 'words'} .textContent=${words}></span></button>`;
}
