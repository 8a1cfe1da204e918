import { html, nothing, type TemplateResult } from 'lit';
import type { Post } from '../../core/model.js';
import { formatDate } from '../../localization/format.js';
import { directionOf } from '../../localization/locale.js';
import { plural } from '../../localization/plural.js';
import type { CardActions } from './card-actions.js';
import { heading } from './heading.js';
import { link } from './link.js';
import { loadImageButton } from '../base/lazy-modules.js';
import { need, type ViewInput, type Wanting, type WidgetSettings } from '../base/view.js';
import type { ShareButton } from '../on-demand/share.js';
import { shows, type PartsSettings } from './parts.js';
import { picture } from './picture.js';

type CardLayout = 'card' | 'row' | 'compact' | 'full';

/** A widget that shows posts. */
export interface CardWidget extends WidgetSettings, PartsSettings, CardActions {
  /** Ids of the posts whose images the reader asked for (`images="click"`). */
  readonly wantedImages: ReadonlySet<string>;
  /** Whether dates can be written in a language without holding up the first paint. */
  areDatesReady(locale: string): boolean;
}

type Card = Wanting<ViewInput<CardWidget>>;

type Optional = TemplateResult | typeof nothing;

/** Shows nothing, and keeps the place in a card for its picture, which may then come without the card being made anew. */
export const PICTURE_PLACEHOLDER: Iterable<never> = new Set();

function media(input: Card, post: Post, isFar?: boolean): Optional {
  const { image } = post;
  const { widget, strings } = input;
  if (!image || widget.images === 'none' || !shows(widget, 'image')) return nothing;
  return widget.images !== 'click' || widget.wantedImages.has(post.id)
    ? html`<div class="media">${isFar ? PICTURE_PLACEHOLDER : picture(image)}</div>`
    : html`<div class="media">${need(input, loadImageButton)?.imageButton(widget, post, image, strings)}</div>`;
}

function shareButton({ widget, strings }: Card, post: Post): Optional {
  if (!(post.url ?? post.externalUrl)) return nothing;
  const onClick = ({ currentTarget }: Event): void => widget.onShare(currentTarget as ShareButton, post, strings);
  const label = strings.msg('Share', { id: 'share' });
  // What the button says is another thing than what it is to say: for a while it has other words, or a translator's.
  return html`<button class="share" part="button" type="button" lang=${uiLanguage(strings.language, post.language)} .label=${label} .textContent=${label} @click=${onClick}></button>`;
}

/** `lang` of the widget's own words within an article, whose words may be in another language. */
const uiLanguage = (language: string, around: string | undefined): string | typeof nothing =>
  language === around ? nothing : language;

/** In the reader's language; until that can be, as in the feed. */
function dateText({ widget, strings: { locale }, wants }: Card, day: string): string {
  if (widget.areDatesReady(locale)) return formatDate(day, locale);
  wants.push({ kind: 'dates', iso: day, locale });
  return day;
}

function meta(input: Card, post: Post): Optional {
  const { widget, strings } = input;
  const { datePublished, dayPublished = '', language, readingMinutes } = post;
  const authors = post.authors.filter(({ name }) => name);
  const minutes = Math.ceil(readingMinutes ?? 0);
  const author =
    shows(widget, 'author') &&
    authors.length > 0 &&
    (authors.some(({ url }) => url)
      ? html`<span part="author">
          ${authors.map(({ name, url }, i) => [i ? ', ' : '', link(widget, url, name)])}
        </span>`
      : html`<span part="author" .textContent=${authors.map(({ name }) => name).join(', ')}></span>`);
  const date =
    shows(widget, 'date') &&
    datePublished &&
    html`<time part="date" lang=${uiLanguage(strings.locale, language)} datetime=${datePublished} .textContent=${dateText(input, dayPublished)}></time>`;
  const time =
    shows(widget, 'reading-time') &&
    minutes > 0 &&
    html`<span lang=${uiLanguage(strings.language, language)} .textContent=${plural(strings, minutes, strings.msg('# min read', { id: 'reading-time' }))}></span>`;
  const share = shows(widget, 'share') && shareButton(input, post);
  return author || date || time || (share && share !== nothing)
    ? html`<div class="meta" part="meta">${author || nothing}${date || nothing}${time || nothing}${share || nothing}</div>`
    : nothing;
}

/** One post. The title is the one link; the whole card follows it by CSS, the image is no second link. */
export function card(input: Card, post: Post, layout: CardLayout, body: unknown = nothing, isFar?: boolean): TemplateResult {
  const { widget } = input;
  const summary = shows(widget, 'summary') && post.summary;
  // A post without a title is its text, which its body shows, too; of a picture alone, there are the words that describe it.
  const text = post.title || post.summary || post.image?.alt || input.strings.msg('Read on', { id: 'read-on' });
  const title = link(widget, post.url ?? post.externalUrl, text, (event) => widget.onPostClick(event, post));
  const untitled = layout === 'full' && post.body ? nothing : html`<p class="title" part="title">${title}</p>`;
  const image = media(input, post, isFar);
  const kind = `${layout} ${image === nothing ? '' : 'pictured'} ${summary ? '' : 'brief'}`;
  // Property bindings where there is but text: a child part would leave a comment beside each.
  return html`<article class="card panel ${kind}" part="card" lang=${post.language ?? ''} dir=${directionOf(post.language)}>
    ${image}
    <div class="text">
      <div class=${summary ? 'words' : nothing}>
        ${post.title ? heading(widget.level, 'title', title) : untitled}${summary && post.title ? html`<p class="summary" part="summary" .textContent=${summary}></p>` : nothing}
      </div>
      ${
        shows(widget, 'tags') && post.tags.length > 0
          ? html`<ul class="tags" part="tags" role="list">
            ${post.tags.map((tag) => html`<li part="tag" .textContent=${tag}></li>`)}
          </ul>`
          : nothing
      }${meta(input, post)}${body}
    </div>
  </article>`;
}

/** The shape of a card before its post is here. */
export const cardSkeleton = (widget: WidgetSettings & PartsSettings, layout: CardLayout): TemplateResult =>
  html`<div class="card panel ${layout}" aria-hidden="true">
    ${widget.images !== 'none' && shows(widget, 'image') ? html`<div class="media"></div>` : nothing}
    <div class="text bones">
      <div class=${shows(widget, 'summary') ? 'words' : nothing}><b></b><b></b><b></b></div>
      ${shows(widget, 'tags') ? html`<div class="tags"></div>` : nothing}
      <div class="meta"><b></b></div>
    </div>
  </div>`;
