import { html, nothing } from 'lit';
import type { Post } from '../../core/model.js';
import type { CardInput, CardLayout, Optional } from './card-widget.js';
import { uiLanguage } from './meta.js';
import { shows } from './parts.js';

/** How many tags a card shows, and a wide one; if there are four, all of them are shown. */
const [FEW, MORE] = [3, 5];

/** The tags of a post; a button shows those that a card leaves out. */
export function tags({ widget, strings }: CardInput, post: Post, layout: CardLayout): Optional {
  const { length } = post.tags;
  if (!shows(widget, 'tags') || length === 0) return nothing;
  const isAll = layout === 'full' || length <= FEW + 1 || widget.openTags.has(post.id);
  const tag = (name: string, i: number): unknown =>
    isAll || i < FEW
      ? html`<li part="tag" .textContent=${name}></li>`
      : html`<li class="extra" part="tag" .textContent=${name}></li>`;
  const onClick = ({ currentTarget }: Event): void => widget.onShowTags(currentTarget as HTMLElement, post);
  const rest = (): unknown =>
    html`<li class=${length > MORE ? 'others' : 'others few'}><button class="rest" part="button" type="button" @click=${onClick}
      ><i .textContent=${`+${length - FEW}`}></i><i .textContent=${`+${length - MORE}`}></i
      ><span class="visually-hidden" lang=${uiLanguage(strings.language, post.language)} .textContent=${` ${strings.msg('more tags', { id: 'more-tags' })}`}></span
    ></button></li>`;
  return html`<ul class="tags" part="tags" role="list">
      ${(isAll ? post.tags : post.tags.slice(0, MORE)).map(tag)}${isAll ? nothing : rest()}
    </ul>`;
}
