import { html, nothing } from 'lit';
import type { Post } from '../../core/model.js';
import { formatNumber } from '../../localization/format-number.js';
import { str } from '../../localization/str.js';
import type { CardInput, CardLayout, Optional } from './card-widget.js';
import { nameOf, uiLanguage } from './meta.js';
import { shows } from './parts.js';

/** How many tags a card shows, and a wide one; where one more would be left out, all of them are shown. */
const [FEW, MORE] = [3, 5];

/** The tags of a post; a button shows those that a card leaves out. */
export function tags({ widget, strings }: CardInput, post: Post, layout: CardLayout): Optional {
  const { length } = post.tags;
  if (!shows(widget, 'tags') || length === 0) return nothing;
  const isAll = layout === 'full' || length <= FEW + 1 || widget.openTags.has(post.id);
  const many = length > MORE + 1 ? MORE : length;
  const tag = (name: string, i: number): unknown =>
    isAll || i < FEW
      ? html`<li part="tag" .textContent=${name}></li>`
      : html`<li class="extra" part="tag" .textContent=${name}></li>`;
  const onClick = ({ currentTarget }: Event): void => widget.onShowTags(currentTarget as HTMLElement, post);
  const rest = (): unknown => {
    const title = nameOf(post);
    const label = strings.msg(str`more tags: ${title}`, { id: 'more-tags' });
    const left = (shown: number): string => `+${formatNumber(length - shown, strings.locale)}`;
    return html`<li class=${many < length ? 'others' : 'others few'}><button class="rest" part="button" type="button" @click=${onClick}
      ><i .textContent=${left(FEW)}></i><i .textContent=${left(MORE)}></i
      ><span class="visually-hidden" lang=${uiLanguage(strings.language, post.language)} .textContent=${` ${label}`}></span
    ></button></li>`;
  };
  return html`<ul class="tags" part="tags" role="list">
      ${(isAll ? post.tags : post.tags.slice(0, many)).map(tag)}${isAll ? nothing : rest()}
    </ul>`;
}
