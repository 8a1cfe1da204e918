import { escapeHtml } from '../../sanitise/escape-html.js';
import type { Entry } from '../plan/plan.js';
import { OUTPUT_ROOT } from '../shared/urls.js';
import { fastSnippet, widgetsOf } from './embed-snippets.js';
import { metadata, publicUrl } from './metadata.js';
import { feedLinks, oembedLink, articleLink, page, pageCss, widgetsHead, type PageOptions } from './page.js';
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

/** Who wrote most recently. */
function writers(entries: readonly Entry[]): string {
  const names = [...new Set(entries.slice(0, LISTED).flatMap(({ post }) => post.authors.flatMap(({ name }) => name || [])))];
  if (names.length === 0) return '';
  const rest = names.length > SHORT ? ' and others' : '';
  return `<p class="meta">By ${names.slice(0, SHORT).map(escapeHtml).join(', ')}${rest}</p>\n`;
}

function hero(originals: readonly Entry[], { title, site, language }: PageOptions): string {
  const [newest] = originals;
  const card = newest ? articleLink({ slug: newest.slug, title: newest.post.title, language: newest.post.language }) : '';
  return `<div class="hero" lang="${escapeHtml(language)}"><div>
<h1>${escapeHtml(title)}</h1>
<p class="lead">${originals.length} ${originals.length === 1 ? 'article' : 'articles'}, to read here or to show on any page.</p>
${writers(originals)}<p class="doings"><a class="button strong" href="${OUTPUT_ROOT}${site ? 'atom.xml' : 'full.json'}">Subscribe</a>
<a class="button" href="${OUTPUT_ROOT}embed/">Show these on your page</a></p>
</div>
<section aria-label="The newest article"><tiktok-refugee-post feed="${OUTPUT_ROOT}feed.json" layout="card" heading-level="2">${card}</tiktok-refugee-post></section>
</div>
`;
}

function side(originals: readonly Entry[], { hasTags }: SiteBands): string {
  const feed = `${OUTPUT_ROOT}feed.json`;
  const recent = originals.slice(0, SHORT).map(({ slug, post }) => {
    const link = articleLink({ slug, title: post.title, language: post.language });
    return `<li><time datetime="${post.written}">${post.written.slice(0, 10)}</time> ${link}</li>`;
  });
  return `<aside>
<section><h2>Tips</h2><tiktok-refugee-tips feed="${feed}" layout="single" heading-level="3"></tiktok-refugee-tips></section>
<section><h2>Tags</h2><tiktok-refugee-tag-cloud feed="${feed}" for="posts" max="30" heading-level="3">${hasTags ? `<a href="${OUTPUT_ROOT}tags/">All tags</a>` : ''}</tiktok-refugee-tag-cloud></section>
<section><h2>Archive</h2><ul class="archive">${recent.join('\n')}</ul><p><a href="${OUTPUT_ROOT}archive/">All articles by year</a></p></section>
</aside>
`;
}

/** The start page: the newest article, all of them with search and tags, and where else they are. */
export function indexPage(entries: readonly Entry[], options: PageOptions, bands: SiteBands): string {
  const { title, language, site, script } = options;
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
${hero(originals, options)}<div class="columns">
<section>
<div class="head-row"><h2>All articles</h2><span class="meta">${originals.length} ${originals.length === 1 ? 'article' : 'articles'}</span></div>
<tiktok-refugee-posts id="posts" feed="${feed}" layout="grid" page-size="6" heading-level="3" search${originals.length > 1 ? ' offset="1"' : ''}>
<ul>${listed.map((each) => `<li>${articleLink(each)}</li>`).join('\n')}</ul>
</tiktok-refugee-posts>
</section>
${side(originals, bands)}</div>
<section id="feed">
<h2>On your page</h2>
<p>Paste this where the articles are to be shown; <a href="${OUTPUT_ROOT}embed/">other ways and places</a> have their own snippets.</p>
<pre tabindex="0"><code>${list ? escapeHtml(fastSnippet(list)) : ''}</code></pre>
<p>The articles are a JSON Feed: <a href="${OUTPUT_ROOT}full.json">with their text</a> for feed readers, and
<a href="${feed}">with summaries</a> for the widgets. Its extension <code>_tiktok_refugee</code> adds reading times, tips,
translations and the sizes of images; readers that do not know it lose nothing.</p>
</section>
</main>
${bottomBand(options)}`,
  });
}
