import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompiledPost } from '../compile/compile.js';
import { feedText, pagePath, type FeedOptions, type Items } from './feed-json.js';
import { headers } from './headers.js';
import type { Message } from '../shared/messages.js';
import { FRAME_CSS, FRAME_WIDGET_CSS, PAGE_CSS, START_JS } from './page-assets.js';
import type { PagePictures } from './article-cards.js';
import { articleFrames } from './article-frames.js';
import { articlePage } from './article-page.js';
import { indexPage, newestOf } from './index-page.js';
import { articleOembeds, startOembed } from './oembed.js';
import { articleLists } from './article-lists.js';
import { atomFeed } from './atom-feed.js';
import { listPages, notFoundPage, type ListPage } from './list-pages.js';
import { robots, sitemap } from './sitemap.js';
import { embedPage } from './embed-page.js';
import { EMBED_JS } from './embed-script.js';
import { SITE_CSS } from './page-styles.js';
import { iconSvg } from './icon.js';
import type { PageOptions } from './page.js';
import type { Surroundings } from './surroundings.js';
import type { Entry } from '../plan/plan.js';
import { renderer } from './renderer.js';
import { atRoot, pageAtRoot, rootFor } from '../shared/urls.js';

/** A file of the output: its text, the absolute path of the file to copy, or that of a file and what to publish of it. */
export type OutputFile =
  { readonly text: string } | { readonly copyOf: string } | { readonly bytesOf: string; readonly read: () => Uint8Array };

export type SiteOptions = FeedOptions & PageOptions;

// Beside this module once it is built, and in the build when it runs from its source.
const WIDGET_FOLDERS = ['../../cdn/', '../../../dist/cdn/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** The script of the frames is next to them. */
const placeOf = (path: string): string => (path === 'frame.js' ? 'embed/frame.js' : `widgets/${path}`);

function widgetFiles(messages: Message[]): [string, OutputFile][] {
  for (const folder of WIDGET_FOLDERS) {
    try {
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/')).sort();
      if (paths.includes('tiktok-refugee.js')) return paths.map((path) => [placeOf(path), { copyOf: join(folder, path) }]);
    } catch {
      continue;
    }
  }
  const text = 'the widgets are not built, so the pages in the output show plain links; run "npm run build", then build again';
  messages.push({ file: 'widgets', line: 1, column: 1, severity: 'warning', code: 'no-widgets', text });
  return [];
}

/** A file with its path in the output. */
export type PageFile = readonly [path: string, file: OutputFile];
type Files = Generator<PageFile, void>;

const textFile = (path: string, text: string, { site }: FeedOptions): [string, OutputFile] => [
  path,
  { text: atRoot(text, rootFor(path, site)) },
];
export const pageFile = (path: string, text: string, { site }: FeedOptions): [string, OutputFile] => [
  path,
  { text: pageAtRoot(text, path, site) },
];

/** The articles of one page of the feed, newest first. */
export interface FeedPage {
  /** From 1. */
  readonly number: number;
  readonly isLast: boolean;
  readonly articles: readonly { readonly article: CompiledPost; readonly items: Items }[];
  /** By slug. */
  readonly surroundings: ReadonlyMap<string, Surroundings | undefined>;
  /** By slug. */
  readonly pictures?: ReadonlyMap<string, PagePictures> | undefined;
  /** Counts over the whole site, on the first page. */
  readonly tags?: unknown;
}

/** What a page of the feed and its articles put into the output: the page in both forms, and the files of each article. */
export function* pageFiles(page: FeedPage, options: SiteOptions): Files {
  const { number, isLast, articles, tags, surroundings, pictures } = page;
  for (const [name, form] of [
    ['feed', 'excerpt'],
    ['full', 'full'],
  ] as const) {
    const path = pagePath(name, number);
    const next = isLast ? undefined : pagePath(name, number + 1);
    const items = articles.map((each) => each.items[form]);
    yield [path, { text: feedText(path, items, options, { next, tags }) }];
  }
  if (number === 1 && options.site) {
    const text = atomFeed(
      articles.map(({ article }) => article),
      options,
    );
    yield ['atom.xml', { text }];
  }
  for (const { article, items } of articles) {
    const { slug } = article;
    const path = `posts/${slug}.json`;
    yield [path, { text: feedText(path, [items.full], options) }];
    const { files = [], preview = options.preview } = pictures?.get(slug) ?? {};
    yield* files;
    yield pageFile(`posts/${slug}/index.html`, articlePage(article, surroundings.get(slug), preview, options), options);
    for (const [framePath, html] of articleFrames(article, items, options)) yield pageFile(framePath, html, options);
    if (!options.site) continue;
    for (const [embedPath, json] of articleOembeds(article, preview, options.title)) yield textFile(embedPath, json, options);
  }
}

/** Files that belong to a whole host, and are written where their owner has none of these names. */
export const OWNERS_FIRST: ReadonlySet<string> = new Set(['robots.txt', '404.html', 'sitemap.xml']);

/** What is known of a post when it has been made. */
interface PostFacts {
  readonly slug: string;
  readonly hasImage: boolean;
  readonly tips: readonly unknown[];
}

/** The start page, the embed page, pages that list articles, and what leads search engines to all pages. */
function* lists(entries: readonly Entry[], posts: readonly PostFacts[], options: SiteOptions): Files {
  const { site, language } = options;
  const pages: ListPage[] = [];
  const kinds = articleLists(entries, language);
  const bands = {
    languages: kinds.languages.map(({ name }) => name),
    hasTags: kinds.tags.length > 0,
    hasAuthors: kinds.authors.length > 0,
  };
  const newest = newestOf(entries);
  const hasImage = posts.some((post) => post.slug === newest?.slug && post.hasImage);
  const hasTips = posts.some(({ tips }) => tips.length > 0);
  const example = newest && { slug: newest.slug, title: newest.post.title, hasImage };
  yield pageFile('index.html', indexPage({ entries, newest, hasImage, hasTips }, options, bands), options);
  yield pageFile('embed/index.html', embedPage(example, options, bands), options);
  for (const each of listPages(kinds, options)) {
    yield pageFile(each.path, each.html, options);
    pages.push({ ...each, html: '' });
  }
  if (!site) return;
  for (const [path, text] of sitemap(entries, pages, { language, site })) yield [path, { text }];
  // Robots look for it at the root of a host alone, and so do most hosts for the page of errors.
  if (new URL(site).pathname === '/') yield ['robots.txt', { text: robots(site) }];
  yield ['404.html', { text: atRoot(notFoundPage(options), site) }];
}

/** What the output holds once. */
export function* siteFiles(
  entries: readonly Entry[],
  posts: readonly PostFacts[],
  options: SiteOptions,
  messages: Message[],
): Files {
  yield* lists(entries, posts, options);
  yield textFile('assets/icon.svg', iconSvg(options.title), options);
  yield textFile('assets/page.css', PAGE_CSS + SITE_CSS, options);
  yield textFile('embed/frame.css', FRAME_CSS, options);
  const { WIDGET_TAGS, widgetStyles } = renderer();
  for (const tag of WIDGET_TAGS) yield textFile(`embed/${tag}.css`, widgetStyles(tag) + FRAME_WIDGET_CSS, options);
  yield textFile('assets/embed.js', EMBED_JS, options);
  yield textFile('assets/start.js', START_JS, options);
  if (options.site) yield textFile('oembed.json', startOembed(options.title, options.preview), options);
  const widgets = widgetFiles(messages);
  yield textFile('_headers', headers(widgets.map(([path]) => path)), options);
  yield* widgets;
}
