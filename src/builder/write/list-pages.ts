import { escapeHtml } from '../../sanitise/escape-html.js';
import type { Entry } from '../plan/plan.js';
import { OUTPUT_ROOT, outputUrl } from '../shared/urls.js';
import type { ArticleList } from './article-lists.js';
import { languageName, type ListKind } from './list-paths.js';
import { metadata, publicUrl } from './metadata.js';
import { feedLinks, inLanguage, page, pageCss, type PageOptions } from './page.js';
import { countIn, datedLink, wordsIn } from './page-words.js';

/** Articles on one page of a list. */
const PER_PAGE = 200;
/** Up to so many articles the archive names all of them; beyond, it leads to the years. */
const MAX_IN_ARCHIVE = 500;

/** A page that lists articles. */
export interface ListPage {
  readonly path: string;
  /** Begins with `OUTPUT_ROOT`. */
  readonly url: string;
  readonly html: string;
  /** RFC 3339: when the newest of what it lists changed; for the sitemap, which needs a site. */
  readonly modified?: string | undefined;
}

const nameOf = ({ kind, name }: ArticleList): string => (kind === 'languages' ? languageName(name) : name);

const changed = (entries: readonly Entry[]): string | undefined => {
  const times = entries.map(({ post }) => post.updated ?? post.written).map((text) => ({ text, time: Date.parse(text) }));
  return times.reduce<(typeof times)[number] | undefined>((a, b) => (a && a.time >= b.time ? a : b), undefined)?.text;
};

/** Lines of articles by post. Each is in several lists, and in those of the next build. */
const lines = new WeakMap<Entry['post'], { readonly slug: string; readonly language: string; readonly line: string }>();

function lineOf(entry: Entry, language: string): string {
  const { post, slug } = entry;
  const known = lines.get(post);
  if (known?.slug === slug && known.language === language) return known.line;
  // Joined, it is one piece of text, which is faster to copy into many lists than the pieces that a template leaves.
  const line = ['<li>', datedLink(entry, language), '</li>\n'].join('');
  lines.set(post, { slug, language, line });
  return line;
}

const listOf = (entries: readonly Entry[], { language }: PageOptions): string =>
  `<ul class="archive">\n${entries.map((entry) => lineOf(entry, language)).join('')}</ul>\n`;

const listLink = (list: ArticleList): string => {
  const direction = list.kind === 'languages' ? inLanguage(list.name) : ' dir="auto"';
  return `<a href="${outputUrl(list.folder)}"${direction}>${escapeHtml(nameOf(list))}</a>`;
};

interface Content {
  readonly folder: string;
  readonly title: string;
  readonly body: string;
  readonly entries: readonly Entry[];
  readonly language?: string;
}

function listPage({ folder, title, body, entries, language }: Content, options: PageOptions): ListPage {
  const path = `${folder}index.html`;
  const url = outputUrl(folder);
  const head = metadata({
    title,
    url,
    siteName: options.title,
    language: language ?? options.language,
    picture: options.preview,
    jsonLd: {
      '@type': 'CollectionPage',
      'url': publicUrl(url),
      'name': title,
      'inLanguage': language ?? options.language,
      'isPartOf': { '@type': 'Blog', '@id': publicUrl(OUTPUT_ROOT), 'name': options.title },
    },
  });
  const html = page({
    title: `${title} · ${options.title}`,
    language: options.language,
    css: pageCss,
    script: options.script,
    head: (options.site ? head : '') + feedLinks(options),
    body: `<main class="article">
<p class="top meta"><a href="${OUTPUT_ROOT}index.html">${escapeHtml(options.title)}</a></p>
<h1${language ? ` lang="${escapeHtml(language)}"` : ''}><bdi>${escapeHtml(title)}</bdi></h1>
${body}</main>`,
  });
  return { path, url, html, modified: options.site ? changed(entries) : undefined };
}

/** The pages of one list, each with as many articles as a page may have. */
function* pagesOf(list: ArticleList, options: PageOptions): Generator<ListPage> {
  const { folder, entries, kind, name } = list;
  const { newer, older } = wordsIn(options.language);
  const pages = Math.ceil(entries.length / PER_PAGE);
  const folderOf = (number: number): string => (number === 1 ? folder : `${folder}${number}/`);
  for (let number = 1; number <= pages; number += 1) {
    const own = entries.slice((number - 1) * PER_PAGE, number * PER_PAGE);
    const links = [
      ...(number > 1 ? [`<a href="${outputUrl(folderOf(number - 1))}" rel="prev">${newer}</a>`] : []),
      ...(number < pages ? [`<a href="${outputUrl(folderOf(number + 1))}" rel="next">${older}</a>`] : []),
    ];
    const body = `<p class="meta">${countIn(options.language, entries.length)}</p>\n${listOf(own, options)}${links.length > 0 ? `<p>${links.join(' · ')}</p>\n` : ''}`;
    const title = nameOf(list) + (number > 1 ? ` (${number})` : '');
    yield listPage(
      { folder: folderOf(number), title, body, entries: own, ...(kind === 'languages' ? { language: name } : {}) },
      options,
    );
  }
}

/** The page that leads to all lists of a kind. */
function overview(kind: ListKind, lists: readonly ArticleList[], options: PageOptions): ListPage {
  const entries = lists.flatMap((list) => list.entries);
  const isWhole = kind === 'archive' && entries.length <= MAX_IN_ARCHIVE;
  const body = isWhole
    ? lists.map((list) => `<h2>${listLink(list)}</h2>\n${listOf(list.entries, options)}`).join('')
    : `<ul class="lists">\n${lists.map((list) => `<li>${listLink(list)} <small>${countIn(options.language, list.entries.length)}</small></li>\n`).join('')}</ul>\n`;
  return listPage({ folder: `${kind}/`, title: wordsIn(options.language)[kind], body, entries }, options);
}

/** All pages that list articles: the archive and its years, tags, authors and languages. The archive is the first of them. */
export function* listPages(kinds: Readonly<Record<ListKind, readonly ArticleList[]>>, options: PageOptions): Generator<ListPage> {
  for (const kind of ['archive', 'tags', 'authors', 'languages'] as const) {
    const lists = kinds[kind];
    if (lists.length === 0 && kind !== 'archive') continue;
    yield overview(kind, lists, options);
    for (const list of lists) yield* pagesOf(list, options);
  }
}

/** What servers show at a URL that does not exist. It is served at any depth, so its URLs must be absolute. */
export function notFoundPage(options: PageOptions): string {
  const { notFound, notFoundHelp, allArticles, archive } = wordsIn(options.language);
  return page({
    title: `${notFound} · ${options.title}`,
    language: options.language,
    css: pageCss,
    script: options.script,
    head: '<meta name="robots" content="noindex">\n',
    body: `<main class="article">
<p class="top meta"><a href="${OUTPUT_ROOT}">${escapeHtml(options.title)}</a></p>
<h1>${notFound}</h1>
<p>${notFoundHelp}</p>
<p><a href="${OUTPUT_ROOT}">${allArticles}</a> · <a href="${OUTPUT_ROOT}archive/">${archive}</a></p>
</main>`,
  });
}
