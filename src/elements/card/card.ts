import { html, nothing, type TemplateResult } from 'lit';
import type { Image, Post } from '../../core/model.js';
import { formatDate } from '../../localization/format.js';
import { directionOf } from '../../localization/locale.js';
import { str } from '../../localization/str.js';
import type { ImageMode } from '../../sanitise/body-options.js';
import type { CardActions } from './card-actions.js';
import { heading } from './heading.js';
import { link } from './link.js';
import { loadImageButton } from '../base/lazy-modules.js';
import { need, type ViewInput, type Wanting, type WidgetSettings } from '../base/view.js';
import type { ShareButton } from '../on-demand/share.js';
import type { PostPart } from './parts.js';

type CardLayout = 'card' | 'row' | 'compact' | 'full';

/** What views of posts know, besides. */
export interface CardInput extends ViewInput {
  readonly settings: WidgetSettings;
  readonly cardActions: CardActions;
  /** Ids of the posts whose images the reader asked for (`images="click"`). */
  readonly wantedImages: ReadonlySet<string>;
  /** Whether dates can be written in the reader's language without holding up the first paint. */
  readonly areDatesReady: boolean;
}

/** The input of a card. */
type Card = Wanting<CardInput> & { readonly shows: (part: PostPart) => boolean };

type Optional = TemplateResult | typeof nothing;

/** Shows nothing, and keeps the place in a card for its picture, which may then come without the card being made anew. */
export const PICTURE_PLACEHOLDER: Iterable<never> = new Set();

export const picture = ({ url, alt }: Image): TemplateResult =>
  html`<img part="image" src=${url} alt=${alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" />`;

function media(input: Card, post: Post, isFar?: boolean): Optional {
  const { image } = post;
  const { settings, shows, wantedImages, cardActions, strings } = input;
  if (!image || settings.images === 'none' || !shows('image')) return nothing;
  return settings.images !== 'click' || wantedImages.has(post.id)
    ? html`<div class="media">${isFar ? PICTURE_PLACEHOLDER : picture(image)}</div>`
    : html`<div class="media">${need(input, loadImageButton)?.imageButton(cardActions, post, image, strings)}</div>`;
}

function shareButton({ cardActions, strings: { msg } }: Card, post: Post): Optional {
  const url = post.url ?? post.externalUrl;
  if (!url) return nothing;
  const onClick = ({ currentTarget }: Event): void =>
    cardActions.onShare(currentTarget as ShareButton, { title: post.title, url }, msg('Link copied', { id: 'link-copied' }));
  const label = msg('Share', { id: 'share' });
  // What the button says is another thing than what it is to say: for a while it has other words, or a translator's.
  return html`<button class="share" part="button" type="button" .label=${label} .textContent=${label} @click=${onClick}></button>`;
}

/** In the reader's language; until that can be, as in the feed. */
function dateText({ areDatesReady, strings: { locale }, wants }: Card, day: string): string {
  if (areDatesReady) return formatDate(day, locale);
  wants.push({ kind: 'dates', iso: day, locale });
  return day;
}

function meta(input: Card, post: Post): Optional {
  const { settings, shows, strings } = input;
  const { msg } = strings;
  const { datePublished, dayPublished = '', readingMinutes } = post;
  const authors = post.authors.filter(({ name }) => name);
  const minutes = Math.ceil(readingMinutes ?? 0);
  const author =
    shows('author') &&
    authors.length > 0 &&
    (authors.some(({ url }) => url)
      ? html`<span part="author">
          ${authors.map(({ name, url }, i) => [i ? ', ' : '', link(settings, url, name)])}
        </span>`
      : html`<span part="author" .textContent=${authors.map(({ name }) => name).join(', ')}></span>`);
  const date =
    shows('date') &&
    datePublished &&
    html`<time part="date" datetime=${datePublished} .textContent=${dateText(input, dayPublished)}></time>`;
  const time =
    shows('reading-time') &&
    minutes > 0 &&
    html`<span .textContent=${msg(str`${minutes} min read`, { id: 'reading-time' })}></span>`;
  const share = shows('share') && shareButton(input, post);
  return author || date || time || (share && share !== nothing)
    ? html`<div class="meta" part="meta">${author || nothing}${date || nothing}${time || nothing}${share || nothing}</div>`
    : nothing;
}

/** One post. The title is the one link; the whole card follows it by CSS, the image is no second link. */
export function card(input: Card, post: Post, layout: CardLayout, body: unknown = nothing, isFar?: boolean): TemplateResult {
  const { settings, shows, cardActions } = input;
  const summary = shows('summary') && post.summary;
  const title = link(settings, post.url ?? post.externalUrl, post.title || post.summary || post.slug, (event) =>
    cardActions.onPostClick(event, post),
  );
  const image = media(input, post, isFar);
  const kind = `${layout} ${image === nothing ? '' : 'pictured'} ${summary ? '' : 'brief'}`;
  // Property bindings where there is but text: a child part would leave a comment beside each.
  return html`<article class="card panel ${kind}" part="card" lang=${post.language ?? ''} dir=${directionOf(post.language)}>
    ${image}
    <div class="text">
      <div class=${summary ? 'words' : nothing}>
        ${heading(settings.level, 'title', title)}${summary && post.title ? html`<p class="summary" part="summary" .textContent=${summary}></p>` : nothing}
      </div>
      ${
        shows('tags') && post.tags.length > 0
          ? html`<ul class="tags" part="tags" role="list">
            ${post.tags.map((tag) => html`<li part="tag" .textContent=${tag}></li>`)}
          </ul>`
          : nothing
      }${meta(input, post)}${body}
    </div>
  </article>`;
}

/** The shape of a card before its post is here. */
export const cardSkeleton = (images: ImageMode, shows: Card['shows'], layout: CardLayout): TemplateResult =>
  html`<div class="card panel ${layout}" aria-hidden="true">
    ${images !== 'none' && shows('image') ? html`<div class="media"></div>` : nothing}
    <div class="text bones">
      <div class=${shows('summary') ? 'words' : nothing}><b></b><b></b><b></b></div>
      ${shows('tags') ? html`<div class="tags"></div>` : nothing}
      <div class="meta"><b></b></div>
    </div>
  </div>`;
