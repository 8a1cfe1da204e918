import type { TemplateResult } from 'lit';
import type { Feed, Post } from '../core/model.js';
import { resolveUrl, WEB_SCHEMES } from '../core/urls.js';
import type { FeedElement } from '../elements/base/feed-element.js';
import { HTML_MARK } from '../elements/base/html-mark.js';
import { escapeHtml } from '../sanitise/escape-html.js';
import { linkRel } from '../sanitise/link-rel.js';
import { attributesToHtml, attributeTexts, type AttributeValue } from './attributes.js';
import { markOf } from './html-mark.js';
import { parseAnyFeed } from './parse-any-feed.js';
import { renderTemplate } from './render-template.js';
import { staticContent } from './static-view.js';
import { widgetOf, widgetStyles, type WidgetTag } from './widgets.js';

/** An element's attributes by name, such as `heading-level`. */
export type WidgetAttributes = Readonly<Record<string, AttributeValue>>;

export interface RenderOptions {
  /**
   * URL of the widget's style sheet, for pages whose policy does not allow inline styles. By default, the styles are in the HTML.
   * `build` writes it to `widgets/`, under the tag's name.
   */
  readonly stylesheet?: string | undefined;
  /** URL of the page, if `feed` or `href` are relative to it. */
  readonly url?: string | undefined;
  /** The page never runs the widget's script: what only the script needs is left out. Default: `false`. */
  readonly isStatic?: boolean | undefined;
}

/** Comments that Lit uses to find its parts again. */
const LIT_MARKER = /<!--(?:\/?lit-[a-z]+[^>]*|\?)-->/g;

/** Line breaks, and those of them that empty lines follow. */
const BREAK = /\r\n?|\n/g;
const BREAK_BEFORE_EMPTY = /(?:\r\n?|\n)(?=[^\S\r\n]*[\r\n])/g;

/**
 * An element with its content. Markdown leaves HTML as it is from a tag that is alone in its line to an empty line: so that the
 * widget can be in an article, its tag is such a line, and further line breaks are character references.
 */
const block = (tag: string, attributes: ReadonlyMap<string, string>, styles: string, root: string, page: string): string =>
  `<${tag}${attributesToHtml(attributes).replace(BREAK, '&#10;')}>\n<template shadowrootmode="open">${styles}` +
  `${`${root}</template>${page}`.replace(BREAK_BEFORE_EMPTY, '&#10;')}</${tag}>`;

const dataBlock = (type: string, json: string | undefined, mark?: string): string =>
  json
    ? `<script type="${type}"${mark ? ` ${HTML_MARK}="${escapeHtml(mark)}"` : ''}>${json.replaceAll('<', '\\u003c')}</script>`
    : '';

/** Links in the page itself, for programs that do not look into shadow roots, with the attributes of those inside. */
function links(feed: Feed, posts: readonly Post[], texts: ReadonlyMap<string, string>): string {
  const linkAttributes = new Map([['rel', linkRel(texts.get('link-rel'))]]);
  const target = texts.get('link-target');
  if (target) linkAttributes.set('target', target);
  const link = (url: string | undefined, title: string): string =>
    url ? `<a${attributesToHtml(new Map([['href', url], ...linkAttributes]))}>${escapeHtml(title || url)}</a>` : '';
  const [first, ...others] = posts.map((post) => link(post.url ?? post.externalUrl, post.title)).filter(Boolean);
  if (!first) return link(feed.homePageUrl, feed.title);
  return others.length > 0 ? `<ul>${[first, ...others].map((each) => `<li>${each}</li>`).join('')}</ul>` : first;
}

/** A widget's element with its attributes set, and what it shows of a feed. */
interface PreparedWidget {
  readonly widget: ReturnType<typeof widgetOf>;
  readonly element: FeedElement;
  readonly texts: ReadonlyMap<string, string>;
  readonly model: Feed;
  readonly content: TemplateResult;
  readonly posts: readonly Post[];
}

/** @throws as {@link renderWidget} */
export function prepareWidget(
  tag: WidgetTag,
  attributes: WidgetAttributes,
  feed: unknown,
  url: string | undefined,
): PreparedWidget {
  const widget = widgetOf(tag);
  const own = widget.element.observedAttributes;
  const texts = attributeTexts(tag, attributes, own);
  const href = texts.get('href');
  if (href && !resolveUrl(href, url))
    throw new TypeError(`The relative href="${href}" cannot be resolved. Give the page's URL as the option "url"`);

  const element = new widget.element();
  for (const [name, value] of texts) if (own.includes(name)) element.attributeChangedCallback(name, null, value);
  const { layout } = element as { readonly layout?: string };
  // The HTML has its layout, so that a page's CSS can distinguish it from an element that has nothing to show yet.
  if (layout !== undefined) texts.set('layout', layout);
  // A server has neither a page around the widget nor a reader's browser to ask.
  element.locale ||= texts.get('lang') ?? 'en';

  const model = parseAnyFeed(feed, resolveUrl(texts.get('feed'), url, WEB_SCHEMES) ?? url, console.warn);
  const { content, posts } = staticContent(widget, element, model, url);
  return { widget, element, texts, model, content, posts };
}

/**
 * A widget as static HTML, with a declarative shadow root: shows its content without a script. If the widget's script runs, it
 * takes over the existing content without fetching the feed again.
 *
 * @param tag - that of an element, such as `tiktok-refugee-post`
 * @param attributes - as in a page; `true` means an attribute without a value
 * @param feed - text in JSON or XML (RSS, Atom), parsed JSON, or what `parseFeed` returned
 * @throws {TypeError} for a tag or an attribute that does not exist, and for a relative `href` without `url`
 * @throws {FeedError} as `parseFeed`, and `post-not-found`
 */
export function renderWidget(tag: WidgetTag, attributes: WidgetAttributes, feed: unknown, options: RenderOptions = {}): string {
  const { stylesheet, url, isStatic } = options;
  const prepared = prepareWidget(tag, attributes, feed, url);
  const { widget, element, texts, model, content, posts } = prepared;
  const { layout } = element as { readonly layout?: string };
  const rendered = renderTemplate(tag, content);
  const styles = stylesheet
    ? `<link rel="stylesheet" href="${escapeHtml(stylesheet)}">`
    : `<style>${widgetStyles(tag, layout)}</style>`;
  const fallback = links(model, posts, texts);
  if (isStatic) return block(tag, texts, styles, rendered.replace(LIT_MARKER, ''), fallback);
  const description = JSON.stringify(widget.jsonLd(posts));
  const inlined = JSON.stringify(widget.inline(model, posts, texts));
  const mark = markOf(prepared, styles + rendered, inlined, url);
  const data = dataBlock('application/ld+json', description) + dataBlock('application/feed+json', inlined, mark);
  return block(tag, texts, styles, rendered, fallback + data);
}
