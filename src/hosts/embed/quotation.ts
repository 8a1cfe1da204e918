/** Widgets, with the folders of their frames. */
const FRAMES = { 'post': 'post', 'posts': 'posts', 'tips': 'tips', 'tag-cloud': 'tags' } as const;
type Name = keyof typeof FRAMES;

/** Attributes of the widgets that a quotation may set, each as `data-…`, except those that name other elements or URLs. */
const ATTRIBUTES = [
  ...['post', 'layout', 'theme', 'locale', 'content-language', 'heading-level', 'loading', 'hide', 'images', 'cache'],
  ...['limit', 'offset', 'page-size', 'exclude', 'pick', 'tags', 'exclude-tags', 'author', 'since', 'until', 'sort', 'search'],
  ...['max', 'min-count'],
];
const MAX_LENGTH = 500;

/** What a quotation asks for in its place. */
export interface Quotation {
  readonly name: Name;
  readonly attributes: ReadonlyMap<string, string>;
  /** Absolute; if absent, the feed that belongs to the script. */
  readonly feed?: string | undefined;
  /** Shown in a frame, not in the page itself. */
  readonly isFramed: boolean;
  /** A CSS colour. */
  readonly accent?: string | undefined;
  /** The text of its link. */
  readonly title: string;
}

/** An absolute web URL; `undefined` for anything that would run, read a file or is not valid. */
export function webUrl(href: string, base: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : undefined;
}

/** The last segment of a URL or a path, which is the slug. */
const slugOf = (post: string): string => {
  const path = URL.canParse(post) ? new URL(post).pathname : post.replace(/[?#].*$/s, '');
  return (
    path
      .split('/')
      .filter((segment) => segment && segment !== 'index.html')
      .at(-1) ?? ''
  );
};

/** The path, below the folder, of an article's page. Letters and digits of all scripts, which slugs have, are encoded in URLs. */
const ARTICLE = /^posts\/((?:[-\w]|%[89a-f][\da-f])+)(?:\/(?:index\.html)?)?(?:[?#]|$)/i;

/** The slug of the article whose page has a URL, as it is in the URL. @param root - URL of the folder that a build wrote */
export const articleSlug = (url: string, root: string): string | undefined =>
  url.startsWith(root) ? ARTICLE.exec(url.slice(root.length))?.[1] : undefined;

/**
 * Reads a quotation; `undefined` if it has a link that does not lead to the web, or asks for something that does not exist. If
 * nothing says what it is, because hosts remove `data-…`, its link does.
 *
 * @param root - URL of the folder that a build wrote
 */
export function readQuotation(quote: HTMLElement, root: string): Quotation | undefined {
  const { baseURI } = quote;
  const links = [...quote.querySelectorAll('a[href]')];
  const hrefs = links.map((link) => webUrl(link.getAttribute('href') ?? '', baseURI));
  const data = (name: string): string | undefined => {
    const value = quote.getAttribute(`data-${name}`);
    return value !== null && value.length <= MAX_LENGTH ? value : undefined;
  };
  const slug = articleSlug(hrefs[0] ?? '', root);
  const name = data('widget') ?? (slug || data('post') !== undefined ? 'post' : 'posts');
  const feed = data('feed');
  const feedUrl = feed === undefined ? undefined : webUrl(feed, baseURI);
  if (!Object.hasOwn(FRAMES, name) || hrefs.includes(undefined) || (feed !== undefined && !feedUrl)) return undefined;
  const attributes = new Map<string, string>();
  for (const attribute of ATTRIBUTES) {
    const value = data(attribute);
    if (value !== undefined) attributes.set(attribute, value);
  }
  // The link identifies the post if nothing else does.
  const post = slug ?? hrefs[0];
  if (name === 'post' && !attributes.has('post') && post) attributes.set('post', post);
  return {
    name: name as Name,
    attributes,
    feed: feedUrl,
    isFramed: quote.hasAttribute('data-frame'),
    accent: data('accent'),
    title: (links[0]?.textContent ?? '').trim().slice(0, MAX_LENGTH),
  };
}

/** @param root URL of the folder that a build wrote, used unless the quotation names a feed. */
export function frameUrl({ name, attributes, feed, accent }: Quotation, root: string): string | undefined {
  const post = name === 'post' ? slugOf(attributes.get('post') ?? '') : '';
  if (name === 'post' && !post) return undefined;
  const url = new URL(`embed/${FRAMES[name]}/`, feed ? new URL('./', feed) : root);
  // A slug in the URL of an article is encoded, one in an attribute is not.
  if (post) url.pathname += `${/%[\da-f]{2}/i.test(post) ? post : encodeURIComponent(post)}/`;
  const parameters = {
    theme: attributes.get('theme'),
    layout: attributes.get('layout'),
    hide: attributes.get('hide'),
    lang: attributes.get('content-language') ?? attributes.get('locale'),
    accent,
  };
  for (const [key, value] of Object.entries(parameters)) if (value) url.searchParams.set(key, value);
  return url.href;
}

/** The element that shows it. */
export function widgetOf({ name, attributes, feed, accent }: Quotation, document: Document): HTMLElement {
  const widget = document.createElement(`tiktok-refugee-${name}`);
  for (const [attribute, value] of attributes) widget.setAttribute(attribute, value);
  if (feed) widget.setAttribute('feed', feed);
  if (accent && CSS.supports('color', accent)) widget.style.setProperty('--tiktok-refugee-accent', accent);
  return widget;
}
