import type { Feed, Image, Post } from '../core/model.js';
import type { FeedElement } from '../elements/base/feed-element.js';
import { opensWith } from '../elements/card/opens-with.js';
import { formatDate } from '../localization/format-date.js';
import { directionOf } from '../localization/locale.js';
import type { ImageMode } from '../sanitise/body-options.js';
import { escapeHtml } from '../sanitise/escape-html.js';
import { linkRel } from '../sanitise/link-rel.js';
import { bodyToHtml } from '../sanitise/server/static-body.js';
import { attributesToHtml } from './attributes.js';
import { plainLines } from './plain-lines.js';
import { prepareWidget, type WidgetAttributes } from './render-widget.js';
import { wordsFor } from './words.js';

/** In CSS pixels: a common width for e-mail. */
const MAX_WIDTH = 600;
const IMAGE_STYLE = 'max-width:100%;height:auto;border:0';
const CARD_STYLE = `max-width:${MAX_WIDTH}px`;

/** The settings of a widget that its plain HTML follows. */
interface Looks {
  readonly feed: Feed;
  readonly locale: string;
  readonly hide: ReadonlySet<string>;
  readonly level: number;
  readonly images: ImageMode;
  /** Attributes of links except `href`. */
  readonly linkAttributes: readonly (readonly [string, string])[];
}

const urlOf = ({ url, externalUrl }: Post): string | undefined => url ?? externalUrl;

const link = (url: string | undefined, html: string, { linkAttributes }: Looks): string =>
  url ? `<a${attributesToHtml(new Map([['href', url], ...linkAttributes]))}>${html}</a>` : html;

function imageHtml({ url, alt, width, height }: Image): string {
  const shown = width && Math.min(width, MAX_WIDTH);
  const size =
    shown && height
      ? ([
          ['width', String(shown)],
          ['height', String(Math.round((height * shown) / width))],
        ] as const)
      : [];
  return `<img${attributesToHtml(new Map([['src', url], ['alt', alt], ...size, ['style', IMAGE_STYLE]]))}>`;
}

const paragraph = (html: string): string => (html ? `<p>${html}</p>` : '');

function meta({ authors, datePublished, dayPublished }: Post, { hide, locale }: Looks): string {
  const names = hide.has('author') ? [] : authors.flatMap(({ name }) => name ?? []);
  const day = dayPublished ?? datePublished?.slice(0, 10);
  const date = day && !hide.has('date') ? [formatDate(`${day}T00:00:00Z`, locale)] : [];
  return escapeHtml([...names, ...date].join(' · '));
}

const imageOf = (post: Post, { hide, images }: Looks): string =>
  post.image && images === 'auto' && !hide.has('image') ? imageHtml(post.image) : '';

const heading = (post: Post, level: number, looks: Looks): string =>
  post.title ? `<h${level}>${link(urlOf(post), escapeHtml(post.title), looks)}</h${level}>` : '';

const summaryOf = ({ summary }: Post, { hide }: Looks): string => (hide.has('summary') ? '' : escapeHtml(summary));

/** The element around a post, which declares its language and its direction. */
const block = (name: 'div' | 'li', post: Post, parts: readonly string[], { feed }: Looks, style = ''): string => {
  const attributes = new Map([
    ...(post.language ? ([['lang', post.language]] as const) : []),
    ...(directionOf(post, feed) === 'rtl' ? ([['dir', 'rtl']] as const) : []),
    ...(style ? ([['style', style]] as const) : []),
  ]);
  return `<${name}${attributesToHtml(attributes)}>${parts.join('')}</${name}>`;
};

function cardParts(post: Post, looks: Looks): string[] {
  const { msg } = wordsFor(looks.locale);
  return [
    paragraph(link(urlOf(post), imageOf(post, looks), looks).replace(/^<a[^>]*><\/a>$/, '')),
    heading(post, looks.level, looks),
    paragraph(meta(post, looks)),
    paragraph(summaryOf(post, looks)),
    paragraph(urlOf(post) ? link(urlOf(post), escapeHtml(msg('Read on', { id: 'read-on' })), looks) : ''),
  ];
}

function articleParts(post: Post, looks: Looks): string[] {
  if (!post.body) return cardParts(post, looks);
  const strings = wordsFor(looks.locale);
  const body = bodyToHtml(post.body, {
    headingLevel: looks.level,
    title: post.title,
    direction: directionOf(post, looks.feed),
    url: post.url,
    // There is nobody to press a button.
    images: looks.images === 'auto' ? 'auto' : 'none',
    linkTarget: new Map(looks.linkAttributes).get('target'),
    linkRel: new Map(looks.linkAttributes).get('rel'),
    showImage: '',
    strings,
    readOn: strings.msg('Read on', { id: 'read-on' }),
  });
  return [
    heading(post, looks.level, looks),
    paragraph(meta(post, looks)),
    opensWith(post) ? '' : paragraph(imageOf(post, looks)),
    body.replace(/^<div>|<\/div>$/g, ''),
  ];
}

function listItem(post: Post, looks: Looks): string {
  const title = escapeHtml(post.title || post.summary || urlOf(post) || '');
  const about = [meta(post, looks), post.title ? summaryOf(post, looks) : ''].filter(Boolean);
  return block('li', post, [link(urlOf(post), title, looks), ...about.map((each) => `<br>${each}`)], looks);
}

/**
 * A widget as HTML for e-mail and for editors that allow nothing more: links, headings, paragraphs and images, with one line
 * for each block, no classes, no scripts and hardly any styles.
 *
 * @param name `post`, as a card or in full, or `posts`, as a list
 * @param feed as for `renderWidget`, and so are the attributes and the errors
 */
export function renderPlain(
  name: 'post' | 'posts',
  attributes: WidgetAttributes,
  feed: unknown,
  url: string | undefined,
): string {
  const { element, texts, model, posts } = prepareWidget(`tiktok-refugee-${name}`, attributes, feed, url);
  const { level, images } = element as FeedElement & { readonly images: ImageMode };
  const target = texts.get('link-target');
  const looks: Looks = {
    feed: model,
    locale: element.locale ?? 'en',
    hide: new Set(texts.get('hide')?.split(/\s+/)),
    level,
    images,
    linkAttributes: [
      ...(texts.has('link-rel') ? ([['rel', linkRel(texts.get('link-rel'))]] as const) : []),
      ...(target ? ([['target', target]] as const) : []),
    ],
  };
  const [first] = posts;
  if (name === 'posts') return plainLines(`<ul>${posts.map((post) => listItem(post, looks)).join('')}</ul>`);
  if (!first) return '';
  const isFull = texts.get('layout') === 'full';
  return plainLines(
    isFull
      ? block('div', first, articleParts(first, looks), looks)
      : block('div', first, cardParts(first, looks), looks, CARD_STYLE),
  );
}
