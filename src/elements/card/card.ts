import { html, nothing, type TemplateResult } from 'lit';
import type { Image, Post } from '../../core/model.js';
import { directionOf } from '../../localization/locale.js';
import { loadImageButton } from '../base/lazy-modules.js';
import { need, type WidgetSettings } from '../base/view.js';
import type { CardInput, CardLayout, Optional } from './card-widget.js';
import { heading } from './heading.js';
import { link } from './link.js';
import { hasSigns, meta, nameOf, sign } from './meta.js';
import { saysSummary } from './opens-with.js';
import { shows, type PartsSettings } from './parts.js';
import { picture } from './picture.js';
import { tags } from './tags.js';

/** Widths in CSS pixels up to which an image is only an icon, and the minimum ratio of width to height of a strip. */
const [SMALL, WIDE] = [200, 3];

/** Shows nothing, and reserves the place for a card's image, so that adding it later does not create the card again. */
export const PICTURE_PLACEHOLDER: Iterable<never> = new Set();

/** What is known about an image's shape before it loads. */
function shapeOf({ width, height }: Image): string {
  if (!width || !height) return '';
  if (width <= SMALL) return 'small strip';
  return width >= WIDE * height ? 'wide' : height > width ? 'portrait' : '';
}

function media(input: CardInput, post: Post, shape: string, isFar?: boolean): Optional {
  const { image } = post;
  const { widget, strings } = input;
  if (!image || widget.images === 'none' || !shows(widget, 'image')) return nothing;
  return widget.images !== 'click' || widget.wantedImages.has(post.id)
    ? html`<div class="media ${shape}">${isFar ? PICTURE_PLACEHOLDER : picture(image)}</div>`
    : html`<div class="media">${need(input, loadImageButton)?.imageButton(widget, post, image, strings)}</div>`;
}

/** Where a post is from: on a card that stands alone, and among posts of several feeds. */
function site(input: CardInput, { source }: Post, layout: CardLayout): Optional {
  const { title, favicon, icon } = input.feed;
  const from = source ?? (layout === 'lone' && { title, icon: favicon ?? icon });
  if (!from || !from.title || layout === 'compact' || !shows(input.widget, 'site')) return nothing;
  return html`<p class="site" part="site">${hasSigns(input) ? sign(from.icon, '') : nothing}<span .textContent=${from.title}></span></p>`;
}

/**
 * One post. The title is the only link, or the date of a post without a title; CSS extends it to the whole card, and the image is
 * not a second link.
 */
export function card(
  input: CardInput,
  post: Post,
  layout: CardLayout,
  body: unknown = nothing,
  isFar?: boolean,
  hasMedia = true,
): TemplateResult {
  const { widget } = input;
  const summary = shows(widget, 'summary') && !(layout === 'full' && saysSummary(post)) && post.summary;
  const url = post.url ?? post.externalUrl;
  const linkTo = (text: string | undefined, to = url): TemplateResult =>
    link(widget, to, text, (event) => widget.onPostClick(event, post));
  const dateLink = !post.title && url && post.datePublished && shows(widget, 'date') ? linkTo : undefined;
  const target = dateLink ? '' : url;
  // A post without a title shows its text, which is also in its body; if it only has an image, the image's description.
  const text = post.title || post.summary || post.image?.alt || (target ? input.strings.msg('Read on', { id: 'read-on' }) : '');
  const words = linkTo(text, target);
  const untitled = layout === 'full' && post.body ? nothing : html`<p class="title" part="title">${words}</p>`;
  const title = post.title ? heading(widget.level, 'title', words) : untitled;
  const shape = post.image ? shapeOf(post.image) : '';
  const image = hasMedia ? media(input, post, shape, isFar) : nothing;
  const fills = shape ? (shape === 'portrait' ? 'tall' : '') : 'fills';
  const kind = `${layout} ${image === nothing ? '' : `pictured ${fills}`} ${post.title || !text ? '' : 'micro'}`;
  // Property bindings where there is only text: a child part would add a comment next to each.
  return html`<article class="card panel ${kind}" part="card" lang=${post.language ?? ''} dir=${directionOf(post, input.feed)} aria-label=${nameOf(post) || nothing}>
    ${image}
    <div class="text">
      ${site(input, post, layout)}
      ${
        title === nothing
          ? nothing
          : html`<div class="words">
        ${title}${summary && post.title ? html`<p class="summary" part="summary" .textContent=${summary}></p>` : nothing}
      </div>`
      }
      ${tags(input, post, layout)}${meta(input, post, dateLink)}${body}
    </div>
  </article>`;
}

/** The shape of a card before its post has loaded. */
export function cardSkeleton(widget: WidgetSettings & PartsSettings, layout: CardLayout): TemplateResult {
  const hasMedia = widget.images !== 'none' && shows(widget, 'image');
  return html`<div class="card panel ${layout} ${hasMedia ? 'pictured fills' : ''}" aria-hidden="true">
    ${hasMedia ? html`<div class="media"></div>` : nothing}
    <div class="text bones">
      <div><b></b><b></b>${shows(widget, 'summary') ? html`<b></b><b></b><b></b>` : nothing}</div>
      <div class="meta"><b></b></div>
    </div>
  </div>`;
}
