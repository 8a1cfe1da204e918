import { escapeHtml } from '../../sanitise/escape-html.js';
import type { Entry } from '../plan/plan.js';
import { OUTPUT_ROOT } from '../shared/urls.js';
import { fastSnippet, widgetsOf } from './embed-snippets.js';
import { metadata, publicUrl } from './metadata.js';
import { feedLinks, oembedLink, articleLink, page, pageCss, widgetsHead, type PageOptions } from './page.js';
import { countIn, datedLink, wordsIn } from './page-words.js';
import { bottomBand, topBand, type SiteBands } from './site-bands.js';

/** Links that replace the list if there are no scripts; the archive has the rest. */
const LISTED = 50;
/** Articles in the short archive, and authors who are named. */
const SHORT = 6;

const about = ({ title, language, preview }: PageOptions): string =>
  metadata({
    title,
    url: OUTPUT_ROOT,
    siteName: title,
    language,
    picture: preview,
    jsonLd: {
      '@type': 'Blog',
      '@id': publicUrl(OUTPUT_ROOT),
      'url': publicUrl(OUTPUT_ROOT),
      'name': title,
      'inLanguage': language,
    },
  });

/** What stands between the names of a list. */
function commaIn(language: string): string {
  const parts = new Intl.ListFormat([language, 'en']).formatToParts(['a', 'b', 'c']);
  return parts.find(({ type }) => type === 'literal')?.value ?? ', ';
}

/** Who wrote most recently. */
function writers(entries: readonly Entry[], language: string): string {
  const names = [...new Set(entries.slice(0, LISTED).flatMap(({ post }) => post.authors.flatMap(({ name }) => name || [])))];
  if (names.length === 0) return '';
  const { by, byOthers } = wordsIn(language);
  const shown = names
    .slice(0, SHORT)
    .map((name) => `<bdi>${escapeHtml(name)}</bdi>`)
    .join(commaIn(language));
  return `<p class="meta">${(names.length > SHORT ? byOthers : by).replace('#', () => shown)}</p>\n`;
}

/** The article that a widget without `post` shows: the newest that is no translation, whichever are pinned. */
export const newestOf = (entries: readonly Entry[]): Entry | undefined =>
  entries
    .filter(({ translationOf }) => translationOf === undefined)
    .reduce<Entry | undefined>((newest, entry) => (newest && newest.post.date >= entry.post.date ? newest : entry), undefined);

/** The articles of a site, and what is known of them. */
interface SiteArticles {
  /** Pinned ones first, then newest first. */
  readonly entries: readonly Entry[];
  /** Of `newestOf`. */
  readonly newest: Entry | undefined;
  /** Whether the card of the newest one shows an image. */
  readonly hasImage: boolean;
  /** Whether any of them has tips. */
  readonly hasTips: boolean;
}

function hero(originals: readonly Entry[], { newest, hasImage }: SiteArticles, { title, site, language }: PageOptions): string {
  const words = wordsIn(language);
  const card = newest ? articleLink({ slug: newest.slug, title: newest.post.title, language: newest.post.language }) : '';
  return `<div class="hero" lang="${escapeHtml(language)}"><div>
<h1>${escapeHtml(title)}</h1>
<p class="lead">${words.lead.replace('#', countIn(language, originals.length))}</p>
${writers(originals, language)}<p class="doings"><a class="button strong" href="${OUTPUT_ROOT}${site ? 'atom.xml' : 'full.json'}">${words.subscribe}</a>
<a class="button" href="${OUTPUT_ROOT}embed/">${words.show}</a></p>
</div>
<section aria-label="${escapeHtml(words.newest)}"><tiktok-refugee-post feed="${OUTPUT_ROOT}feed.json" layout="card" heading-level="2"${hasImage ? '' : ' hide="image"'}>${card}</tiktok-refugee-post></section>
</div>
`;
}

function side(originals: readonly Entry[], hasTips: boolean, { language }: PageOptions, { hasTags }: SiteBands): string {
  const feed = `${OUTPUT_ROOT}feed.json`;
  const { tips, tags, allTags, archive, byYear } = wordsIn(language);
  const recent = originals.slice(0, SHORT).map((entry) => `<li>${datedLink(entry, language)}</li>`);
  const tipsWidget = `<tiktok-refugee-tips feed="${feed}" layout="single" heading-level="3"></tiktok-refugee-tips>`;
  const cloud = `<tiktok-refugee-tag-cloud feed="${feed}" for="posts" max="30" heading-level="3"><a href="${OUTPUT_ROOT}tags/">${allTags}</a></tiktok-refugee-tag-cloud>`;
  return `<aside>
${hasTips ? `<section><h2>${tips}</h2>${tipsWidget}</section>\n` : ''}${hasTags ? `<section><h2>${tags}</h2>${cloud}</section>\n` : ''}<section><h2>${archive}</h2><ul class="archive">${recent.join('\n')}</ul><p><a href="${OUTPUT_ROOT}archive/">${byYear}</a></p></section>
</aside>
`;
}

/** The list leaves out the article above it, which is not the first one if others are pinned. */
function withoutNewest(originals: readonly Entry[], newest: Entry | undefined): string {
  if (originals.length < 2 || !newest) return '';
  return newest === originals[0] ? ' offset="1"' : ` exclude="${escapeHtml(newest.slug)}"`;
}

/** The start page: the newest article, all of them with search and tags, and where else they are. */
export function indexPage(articles: SiteArticles, options: PageOptions, bands: SiteBands): string {
  const { entries, newest, hasTips } = articles;
  const { title, language, site, script } = options;
  const words = wordsIn(language);
  const feed = `${OUTPUT_ROOT}feed.json`;
  const originals = entries.filter(({ translationOf }) => translationOf === undefined);
  const listed = originals.slice(0, LISTED).map(({ slug, post }) => ({ slug, title: post.title, language: post.language }));
  const list = widgetsOf(undefined, title).find(({ name }) => name === 'posts');
  return page({
    title,
    language,
    css: pageCss,
    script,
    head: `${site ? about(options) + oembedLink('oembed.json', title) : ''}${feedLinks(options)}<script src="${OUTPUT_ROOT}assets/start.js" defer></script>\n${widgetsHead}`,
    body: `${topBand('index.html', options, bands)}<main>
${hero(originals, articles, options)}<div class="columns">
<section>
<div class="head-row"><h2>${words.allArticles}</h2><span class="meta">${countIn(language, originals.length)}</span></div>
<tiktok-refugee-posts id="posts" feed="${feed}" layout="grid" page-size="6" heading-level="3" search${withoutNewest(originals, newest)}>
<ul>${listed.map((each) => `<li>${articleLink(each)}</li>`).join('\n')}</ul>
</tiktok-refugee-posts>
</section>
${side(originals, hasTips, options, bands)}</div>
<section id="feed">
<h2>${words.onYourPage}</h2>
<p>${words.paste} <a href="${OUTPUT_ROOT}embed/">${words.otherWays}</a></p>
<pre tabindex="0"><code>${list ? escapeHtml(fastSnippet(list)) : ''}</code></pre>
<ul><li><a href="${OUTPUT_ROOT}full.json">${words.wholeFeed}</a></li>
<li><a href="${feed}">${words.shortFeed}</a></li></ul>
</section>
</main>
${bottomBand(options)}`,
  });
}
