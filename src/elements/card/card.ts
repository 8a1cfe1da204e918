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

/** Widths in CSS pixels up to which a picture is but a sign, and how much wider than high it is at least as a strip. */
const [SMALL, WIDE] = [200, 3];

/** Shows nothing, and keeps the place in a card for its picture, which may then come without the card being made anew. */
export const PICTURE_PLACEHOLDER: Iterable<never> = new Set();

/** What there is to know of a picture's shape before it loads. */
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

/** Where a post is from: over a card by itself, and among posts of several feeds. */
function site(input: CardInput, { source }: Post, layout: CardLayout): Optional {
  const { title, favicon, icon } = input.feed;
  const from = source ?? (layout === 'lone' && { title, icon: favicon ?? icon });
  if (!from || !from.title || layout === 'compact' || !shows(input.widget, 'site')) return nothing;
  return html`<p class="site" part="site">${hasSigns(input) ? sign(from.icon, '') : nothing}<span .textContent=${from.title}></span></p>`;
}

/**
 * One post. The title is the one link, or the date of a post without a title; the whole card follows it by CSS, the image is no
 * second link.
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
  // A post without a title is its text, which its body shows, too; of a picture alone, there are the words that describe it.
  const text = post.title || post.summary || post.image?.alt || (dateLink ? '' : input.strings.msg('Read on', { id: 'read-on' }));
  const words = linkTo(text, dateLink ? '' : url);
  const untitled = layout === 'full' && post.body ? nothing : html`<p class="title" part="title">${words}</p>`;
  const title = post.title ? heading(widget.level, 'title', words) : untitled;
  const shape = post.image ? shapeOf(post.image) : '';
  const image = hasMedia ? media(input, post, shape, isFar) : nothing;
  const fills = shape ? (shape === 'portrait' ? 'tall' : '') : 'fills';
  const kind = `${layout} ${image === nothing ? '' : `pictured ${fills}`} ${post.title ? '' : 'micro'}`;
  // Property bindings where there is but text: a child part would leave a comment beside each.
  return html`<article class="card panel ${kind}" part="card" lang=${post.language ?? ''} dir=${directionOf(post.language)} aria-label=${nameOf(post) || nothing}>
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

/** The shape of a card before its post is here. */
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
