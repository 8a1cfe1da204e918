import { html, nothing, type TemplateResult } from 'lit';
import type { Image, Post } from '../../core/model.js';
import { directionOf } from '../../localization/locale.js';
import { str } from '../../localization/str.js';
import type { Strings } from '../../localization/strings.js';
import { heading } from './heading.js';
import { link } from './link.js';
import type { PostElement } from '../base/post-element.js';
import { loadImageButton, loadShare } from '../base/lazy-modules.js';
import type { ShareButton } from '../on-demand/share.js';

export type CardLayout = 'card' | 'row' | 'compact' | 'full';

type Optional = TemplateResult | typeof nothing;

/** Shows nothing, and keeps the place in a card for its picture, which may then come without the card being made anew. */
export const PICTURE_PLACEHOLDER: Iterable<never> = new Set();

export const picture = ({ url, alt }: Image): TemplateResult =>
  html`<img part="image" src=${url} alt=${alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" />`;

function media(host: PostElement, post: Post, strings: Strings, isFar?: boolean): Optional {
  const { image } = post;
  if (!image || host.images === 'none' || !host.shows('image')) return nothing;
  return host.loadsImage(post)
    ? html`<div class="media">${isFar ? PICTURE_PLACEHOLDER : picture(image)}</div>`
    : html`<div class="media">${host.use(loadImageButton)?.imageButton(host, post, image, strings)}</div>`;
}

function shareButton(host: PostElement, post: Post, { msg }: Strings): Optional {
  const url = post.url ?? post.externalUrl;
  if (!url) return nothing;
  const onClick = async ({ currentTarget }: Event): Promise<void> => {
    const { share } = (await host.load(loadShare)) ?? {};
    await share?.(currentTarget as ShareButton, { title: post.title, url }, msg('Link copied', { id: 'link-copied' }));
  };
  const label = msg('Share', { id: 'share' });
  // What the button says is another thing than what it is to say: for a while it has other words, or a translator's.
  return html`<button class="share" part="button" type="button" .label=${label} .textContent=${label} @click=${onClick}></button>`;
}

function meta(host: PostElement, post: Post, strings: Strings): Optional {
  const { msg, locale } = strings;
  const { datePublished, readingMinutes } = post;
  const authors = post.authors.filter(({ name }) => name);
  const minutes = Math.ceil(readingMinutes ?? 0);
  const author =
    host.shows('author') &&
    authors.length > 0 &&
    (authors.some(({ url }) => url)
      ? html`<span part="author">
          ${authors.map(({ name, url }, i) => [i ? ', ' : '', link(host, url, name)])}
        </span>`
      : html`<span part="author" .textContent=${authors.map(({ name }) => name).join(', ')}></span>`);
  const date =
    host.shows('date') &&
    datePublished &&
    html`<time part="date" datetime=${datePublished} .textContent=${host.formatDate(datePublished, locale)}></time>`;
  const time =
    host.shows('reading-time') &&
    minutes > 0 &&
    html`<span .textContent=${msg(str`${minutes} min read`, { id: 'reading-time' })}></span>`;
  const share = host.shows('share') && shareButton(host, post, strings);
  return author || date || time || (share && share !== nothing)
    ? html`<div class="meta" part="meta">${author || nothing}${date || nothing}${time || nothing}${share || nothing}</div>`
    : nothing;
}

/** One post. The title is the one link; the whole card follows it by CSS, the image is no second link. */
export function card(
  host: PostElement,
  post: Post,
  layout: CardLayout,
  strings: Strings,
  body: unknown = nothing,
  isFar?: boolean,
): TemplateResult {
  const summary = host.shows('summary') && post.summary;
  const title = link(host, post.url ?? post.externalUrl, post.title || post.summary || post.slug, (event) =>
    host.onPostClick(event, post),
  );
  const image = media(host, post, strings, isFar);
  const kind = `${layout} ${image === nothing ? '' : 'pictured'} ${summary ? '' : 'brief'}`;
  // Property bindings where there is but text: a child part would leave a comment beside each.
  return html`<article class="card panel ${kind}" part="card" lang=${post.language ?? ''} dir=${directionOf(post.language)}>
    ${image}
    <div class="text">
      <div class=${summary ? 'words' : nothing}>
        ${heading(host.level, 'title', title)}${summary && post.title ? html`<p class="summary" part="summary" .textContent=${summary}></p>` : nothing}
      </div>
      ${
        host.shows('tags') && post.tags.length > 0
          ? html`<ul class="tags" part="tags" role="list">
            ${post.tags.map((tag) => html`<li part="tag" .textContent=${tag}></li>`)}
          </ul>`
          : nothing
      }${meta(host, post, strings)}${body}
    </div>
  </article>`;
}

/** The shape of a card before its post is here. */
export const cardSkeleton = (host: PostElement, layout: CardLayout): TemplateResult =>
  html`<div class="card panel ${layout}" aria-hidden="true">
    ${host.images !== 'none' && host.shows('image') ? html`<div class="media"></div>` : nothing}
    <div class="text bones">
      <div class=${host.shows('summary') ? 'words' : nothing}><b></b><b></b><b></b></div>
      ${host.shows('tags') ? html`<div class="tags"></div>` : nothing}
      <div class="meta"><b></b></div>
    </div>
  </div>`;
