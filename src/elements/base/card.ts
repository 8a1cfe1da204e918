import { html, nothing, type TemplateResult } from 'lit';
import type { Post } from '../../core/model.js';
import { formatDate } from '../../localization/format.js';
import { directionOf } from '../../localization/locale.js';
import { str } from '../../localization/str.js';
import type { Strings } from '../../localization/strings.js';
import { heading } from './heading.js';
import { link } from './link.js';
import type { PostElement } from './post-element.js';
import { loadImageButton } from './rare.js';

export type CardLayout = 'card' | 'row' | 'compact' | 'full';

type Optional = TemplateResult | typeof nothing;

function media(host: PostElement, post: Post, strings: Strings): Optional {
  const { image } = post;
  if (!image || host.images === 'none' || !host.shows('image')) return nothing;
  return html`<div class="media">
    ${
      host.loadsImage(post)
        ? html`<img
          part="image"
          src=${image.url}
          alt=${image.alt}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
        />`
        : host.use(loadImageButton)?.imageButton(image, strings, () => host.onShowImage(post))
    }
  </div>`;
}

function shareButton(post: Post, { msg }: Strings): Optional {
  const url = post.url ?? post.externalUrl;
  if (!url) return nothing;
  const onClick = async ({ currentTarget }: Event): Promise<void> => {
    const { share } = await import('./share.js');
    await share(currentTarget as HTMLElement, { title: post.title, url }, msg('Link copied', { id: 'link-copied' }));
  };
  return html`<button class="share" part="button" type="button" @click=${onClick}>${msg('Share', { id: 'share' })}</button>`;
}

function meta(host: PostElement, post: Post, strings: Strings): Optional {
  const { msg, locale } = strings;
  const minutes = Math.ceil(post.readingMinutes ?? 0);
  const authors = post.authors.filter(({ name }) => name);
  const parts = [
    host.shows('author') &&
      authors.length > 0 &&
      html`<span part="author">${authors.map(({ name, url }, i) => [i ? ', ' : '', link(host, url, name)])}</span>`,
    host.shows('date') &&
      post.datePublished &&
      html`<time part="date" datetime=${post.datePublished}>${formatDate(post.datePublished, locale)}</time>`,
    host.shows('reading-time') && minutes > 0 && html`<span>${msg(str`${minutes} min read`, { id: 'reading-time' })}</span>`,
    host.shows('share') && shareButton(post, strings),
  ].filter((part) => part && part !== nothing);
  return parts.length > 0 ? html`<div class="meta" part="meta">${parts}</div>` : nothing;
}

/** One post. The title is the one link; the whole card follows it by CSS, the image is no second link. */
export function card(
  host: PostElement,
  post: Post,
  layout: CardLayout,
  strings: Strings,
  body: unknown = nothing,
): TemplateResult {
  const summary = post.title && host.shows('summary') && post.summary;
  const title = post.title || post.summary || post.slug;
  return html`<article class="card panel ${layout}" part="card" lang=${post.language ?? nothing} dir=${directionOf(post.language)}>
    ${media(host, post, strings)}
    <div class="text">
      ${heading(
        host.level,
        'title',
        link(host, post.url ?? post.externalUrl, title, (event) => host.onPostClick(event, post)),
      )}
      ${summary ? html`<p class="summary" part="summary">${summary}</p>` : nothing}
      ${
        host.shows('tags') && post.tags.length > 0
          ? html`<ul class="tags" part="tags" role="list">
            ${post.tags.map((tag) => html`<li part="tag">${tag}</li>`)}
          </ul>`
          : nothing
      }
      ${meta(host, post, strings)}${body}
    </div>
  </article>`;
}

/** The shape of a card before its post is here. */
export const cardSkeleton = (host: PostElement, layout: CardLayout): TemplateResult =>
  html`<div class="card panel ${layout}" aria-hidden="true">
    ${host.images !== 'none' && host.shows('image') ? html`<div class="media"></div>` : nothing}
    <div class="text bones"><b></b><b></b><b></b><b></b></div>
  </div>`;
