import type { Entry } from '../plan/plan.js';
import { articleUrl, OUTPUT_ROOT } from '../shared/urls.js';
import { xmlText } from './atom-feed.js';
import type { ListPage } from './list-pages.js';
import type { PageVersion } from './metadata.js';
import { versionsOf } from './surroundings.js';

/** The most that one file may hold, see https://www.sitemaps.org/protocol.html; in bytes, with room for the root element. */
const MAX_URLS = 50_000;
const MAX_BYTES = 49_000_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const pageOf = (url: string, modified: string | undefined, versions: readonly PageVersion[] = []): string => {
  const links = versions.map(
    ({ language, url: href }) => `<xhtml:link rel="alternate" hreflang="${xmlText(language)}" href="${xmlText(href)}"/>`,
  );
  return `<url><loc>${url}</loc>${modified ? `<lastmod>${modified}</lastmod>` : ''}${links.join('')}</url>\n`;
};

function* pages(entries: readonly Entry[], lists: readonly ListPage[], language: string): Generator<string> {
  const versions = versionsOf(entries, language);
  yield pageOf(OUTPUT_ROOT, lists[0]?.modified);
  yield pageOf(`${OUTPUT_ROOT}embed/`, lists[0]?.modified);
  for (const { url, modified } of lists) yield pageOf(url, modified);
  // Pages that have another URL tell search engines so.
  for (const { slug, post, url, translationOf } of entries)
    if (!url && !post.canonical)
      yield pageOf(articleUrl(slug), post.updated ?? post.written, versions.get(translationOf ?? slug));
}

function* files(parts: Iterable<string>, root: string): Generator<string> {
  let content = '';
  let [count, bytes] = [0, 0];
  const file = (): string =>
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${content}</urlset>\n`;
  for (const part of parts) {
    const text = part.replaceAll(OUTPUT_ROOT, root);
    const size = Buffer.byteLength(text);
    if (count === MAX_URLS || bytes + size > MAX_BYTES) {
      yield file();
      [content, count, bytes] = ['', 0, 0];
    }
    content += text;
    count += 1;
    bytes += size;
  }
  yield file();
}

/** All pages of a site, for search engines, by path: one file, or an index of several where one may not hold them. */
export function* sitemap(
  entries: readonly Entry[],
  lists: readonly ListPage[],
  { language, site }: { readonly language: string; readonly site: string },
): Generator<[path: string, xml: string]> {
  const root = xmlText(site);
  const all = [...files(pages(entries, lists, language), root)];
  const [only] = all;
  if (all.length === 1 && only !== undefined) {
    yield ['sitemap.xml', only];
    return;
  }
  const paths = all.map((_, index) => `sitemaps/${index + 1}.xml`);
  yield [
    'sitemap.xml',
    `<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="${NAMESPACE}">\n${paths
      .map((path) => `<sitemap><loc>${root}${path}</loc></sitemap>\n`)
      .join('')}</sitemapindex>\n`,
  ];
  for (const [index, path] of paths.entries()) yield [path, all[index] ?? ''];
}

/** For robots: all may be read, and where the list of it is. */
export const robots = (site: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`;
