import { html, nothing, type TemplateResult } from 'lit';
import type { Post } from '../../core/model.js';
import { formatDate } from '../../localization/format-date.js';
import { formatNumber } from '../../localization/format-number.js';
import { plural } from '../../localization/plural.js';
import { str } from '../../localization/str.js';
import type { CardInput, Optional } from './card-widget.js';
import { link } from './link.js';
import { shows } from './parts.js';

/** A small round or square image of an author or a site. It only distinguishes them, so it has no alternative text. */
export const sign = (url: string | undefined, name: string): Optional =>
  url
    ? html`<img class=${name} src=${url} alt="" width="24" height="24" loading="lazy" decoding="async" referrerpolicy="no-referrer" />`
    : nothing;

/** Whether images load automatically, and are not hidden. */
export const hasSigns = ({ widget }: CardInput): boolean => widget.images === 'auto' && shows(widget, 'image');

/** `lang` of the widget's own text within an article, which may be in another language. */
export const uiLanguage = (language: string, around: string | undefined): string | typeof nothing =>
  language === around ? nothing : language;

/** In the reader's language; until that is ready, as in the feed. */
function dateText({ widget, strings: { locale }, wants }: CardInput, day: string): string {
  if (widget.areDatesReady(locale)) return formatDate(day, locale);
  wants.push({ kind: 'dates', iso: day, locale });
  return day;
}

function author(input: CardInput, { authors }: Post): Optional {
  const { widget, strings } = input;
  const [first, ...others] = authors.filter(({ name }) => name);
  if (!first) return nothing;
  const more = others.length > 0 && [
    html`<span class="visually-hidden" .textContent=${others.map(({ name }) => `, ${name}`).join('')}></span>`,
    html`<span aria-hidden="true" .textContent=${` +${formatNumber(others.length, strings.locale)}`}></span>`,
  ];
  return more || first.url
    ? html`<span part="author">${link(widget, first.url, first.name)}${more || nothing}</span>`
    : html`<span part="author" .textContent=${first.name}></span>`;
}

/** What an article is called where its words are not seen. */
export const nameOf = ({ title, summary, image }: Post): string => title || summary.slice(0, 80) || image?.alt || '';

function shareButton({ widget, strings }: CardInput, post: Post): Optional {
  if (!(post.url ?? post.externalUrl)) return nothing;
  const onClick = ({ currentTarget }: Event): void => widget.onShare(currentTarget as HTMLElement, post, strings);
  const title = nameOf(post);
  const label = strings.msg(str`Share: ${title}`, { id: 'share' });
  return html`<button class="share" part="button" type="button" lang=${uiLanguage(strings.language, post.language)} aria-label=${label} @click=${onClick}></button>`;
}

/**
 * Who, when, how long: nothing is cut off; it wraps between the parts.
 *
 * @param dateLink - the date as a link, if it is the post's link
 */
export function meta(input: CardInput, post: Post, dateLink?: (date: string) => TemplateResult): Optional {
  const { widget, strings } = input;
  const { datePublished, dayPublished = '', language, readingMinutes } = post;
  const minutes = Math.ceil(readingMinutes ?? 0);
  const hasAuthor = shows(widget, 'author');
  const avatar = hasAuthor && hasSigns(input) ? sign(post.authors[0]?.avatar, 'avatar') : nothing;
  const name = hasAuthor ? author(input, post) : nothing;
  const day = shows(widget, 'date') && datePublished && dateText(input, dayPublished);
  const date =
    day &&
    (dateLink
      ? html`<time part="date" lang=${uiLanguage(strings.locale, language)} datetime=${datePublished}>${dateLink(day)}</time>`
      : html`<time part="date" lang=${uiLanguage(strings.locale, language)} datetime=${datePublished} .textContent=${day}></time>`);
  const time =
    shows(widget, 'reading-time') &&
    minutes > 0 &&
    html`<span lang=${uiLanguage(strings.language, language)} .textContent=${plural(strings, minutes, strings.msg('# min', { id: 'reading-time' }))}></span>`;
  const when = date || time ? html`<span class="when">${date || nothing}${time || nothing}</span>` : nothing;
  const share = shows(widget, 'share') ? shareButton(input, post) : nothing;
  const facts = name === nothing && when === nothing ? nothing : html`<div class="facts"><div>${name}${when}</div></div>`;
  return [avatar, facts, share].some((part) => part !== nothing)
    ? html`<div class="meta" part="meta">${avatar}${facts}${share}</div>`
    : nothing;
}
