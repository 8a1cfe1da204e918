import { html, type TemplateResult } from 'lit';
import type { Image, Post } from '../../core/model.js';
import type { Strings } from '../../localization/strings.js';
import type { PostElement } from '../base/post-element.js';

/** Shows the image in the place of its button, and gives it the focus that the button had. */
async function show(host: PostElement, post: Post, button: EventTarget | null): Promise<void> {
  const places = (): Element[] => [...host.renderRoot.querySelectorAll('.media')];
  const index = places().findIndex((place) => place.contains(button as Node));
  host.onShowImage(post);
  await host.updateComplete;
  const image = places()[index]?.querySelector('img');
  if (image) image.tabIndex = -1;
  image?.focus();
}

/** What stands for a post's image until the reader asks for it (`images="click"`). */
export const imageButton = (host: PostElement, post: Post, { alt }: Image, { msg }: Strings): TemplateResult =>
  html`<button
    class="button"
    part="button"
    type="button"
    @click=${(event: Event) => show(host, post, event.currentTarget)}
    .textContent=${msg('Show image', { id: 'show-image' }) + (alt && `: ${alt}`)}
  ></button>`;
