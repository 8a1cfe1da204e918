import { escapeHtml } from '../../sanitise/escape-html.js';
import { articleUrl, PUBLIC_ROOT } from '../shared/urls.js';

/** Stands in a snippet for the query of a frame's URL, with its question mark. */
export const QUERY = '{query}';
/** Stands in a snippet for an attribute `style`, with the space before it. */
export const STYLE = '{style}';
/** Stands in a snippet for an attribute `hide` or `data-hide`, with the space before it. */
export const HIDE = '{hide}';
export const DATA_HIDE = '{data-hide}';

export interface Example {
  readonly slug: string;
  readonly title: string;
  readonly hasImage: boolean;
}

/** A widget as the page offers it. */
export interface Widget {
  readonly name: 'card' | 'full' | 'posts' | 'tips' | 'tags';
  readonly tag: string;
  readonly attributes: string;
  /** Path of its frame. */
  readonly frame: string;
  /** CSS pixels, before the frame says how high it is. */
  readonly height: number;
  /** Of the page that says the same. */
  readonly url: string;
  /** Path of the feed that it reads. */
  readonly feed: string;
  /** A rule of CSS that keeps its room until it is shown. */
  readonly room: string;
  readonly quotation: string;
  readonly title: string;
  /** Parts of it can be left out. */
  readonly isCard: boolean;
}

/** Room for a card until its element is defined, which then keeps it. */
const cardRoom = (hasImage: boolean): string => {
  const size = hasImage ? 'block-size: 18em; padding-block-start: min(56.25%, 23.6em)' : 'block-size: 20em';
  return `tiktok-refugee-post:not(:defined) { display: block; box-sizing: content-box; max-inline-size: 42em; ${size}; }`;
};

const roomOf = (selector: string, size: string): string => `${selector} { display: block; min-block-size: ${size}; }`;

export function widgetsOf(example: Example | undefined, siteTitle: string): Widget[] {
  const list = { url: PUBLIC_ROOT, title: siteTitle, feed: 'feed.json', isCard: false };
  const post = example && {
    tag: 'tiktok-refugee-post',
    url: articleUrl(example.slug, PUBLIC_ROOT),
    title: example.title,
    isCard: true,
    feed: `posts/${encodeURIComponent(example.slug)}.json`,
  };
  const frame = example ? `embed/post/${encodeURIComponent(example.slug)}/` : '';
  const data = example ? ` data-post="${escapeHtml(example.slug)}"` : '';
  return [
    ...(post
      ? [
          {
            ...post,
            name: 'card' as const,
            attributes: '',
            frame,
            height: 420,
            room: cardRoom(example.hasImage),
            quotation: data,
          },
          {
            ...post,
            name: 'full' as const,
            attributes: ' layout="full"',
            frame: `${frame}full/`,
            height: 800,
            room: roomOf('tiktok-refugee-post[layout=full]', '100svh'),
            quotation: `${data} data-layout="full"`,
          },
        ]
      : []),
    {
      ...list,
      name: 'posts',
      isCard: true,
      tag: 'tiktok-refugee-posts',
      attributes: ' layout="grid" page-size="6"',
      frame: 'embed/posts/',
      height: 800,
      room: roomOf('tiktok-refugee-posts', '100svh'),
      quotation: ' data-widget="posts"',
    },
    {
      ...list,
      name: 'tips',
      tag: 'tiktok-refugee-tips',
      attributes: ' layout="single"',
      frame: 'embed/tips/',
      feed: 'tips.json',
      height: 300,
      room: roomOf('tiktok-refugee-tips', '17em'),
      quotation: ' data-widget="tips"',
    },
    {
      ...list,
      name: 'tags',
      tag: 'tiktok-refugee-tag-cloud',
      attributes: ` href="${PUBLIC_ROOT}index.html?tag={tag}#posts"`,
      frame: 'embed/tags/',
      height: 200,
      room: roomOf('tiktok-refugee-tag-cloud', '13em'),
      quotation: ' data-widget="tag-cloud"',
    },
  ];
}

/** The fastest way into a page: the script and the articles are asked for at once, and nothing moves when they come. */
export function fastSnippet({ tag, attributes, feed, room, url, title }: Widget, look = ''): string {
  const script = `${PUBLIC_ROOT}widgets/${tag}.js`;
  return `<link rel="modulepreload" href="${script}" crossorigin fetchpriority="high">
<link rel="preload" as="fetch" href="${PUBLIC_ROOT}${feed}" crossorigin referrerpolicy="no-referrer" fetchpriority="high">
<script type="module" async src="${script}"></script>
<style>${room}</style>

<${tag} feed="${PUBLIC_ROOT}${feed}"${attributes}${look}>
  <a href="${url}">${escapeHtml(title)}</a>
</${tag}>`;
}

export const frameSnippet = ({ frame, title, height }: Widget): string =>
  `<iframe src="${PUBLIC_ROOT}${frame}${QUERY}" title="${escapeHtml(title)}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>`;

const quotationSnippet = ({ quotation, url, title, isCard }: Widget): string =>
  `<blockquote class="tiktok-refugee"${quotation}${isCard ? DATA_HIDE : ''}><a href="${url}">${escapeHtml(title)}</a></blockquote>`;

/** A quotation, with the script that makes a widget of it. */
export const scriptedQuotation = (widget: Widget): string =>
  `${quotationSnippet(widget)}\n<script async src="${PUBLIC_ROOT}widgets/embed.js"></script>`;

/** In BBCode, brackets in a title would be taken for its own. */
export const bbcode = ({ url, title }: Widget): string => `[url=${url}]${title.replace(/[[\]]/g, ' ').trim()}[/url]`;
export const markdown = ({ url, title }: Widget): string => `[${title.replace(/[\\[\]<>*_\x60]/g, String.raw`\$&`)}](<${url}>)`;
