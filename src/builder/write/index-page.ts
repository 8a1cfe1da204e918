import { escapeHtml } from '../../sanitise/escape-html.js';
import type { Entry } from '../plan/plan.js';
import { OUTPUT_ROOT, PUBLIC_ROOT } from '../shared/urls.js';
import { metadata, publicUrl } from './metadata.js';
import { feedLinks, oembedLink, articleLink, page, pageCss, widgetsScript, type PageOptions } from './page.js';

const snippet = (lines: string): string => `<pre tabindex="0"><code>${escapeHtml(lines)}</code></pre>`;

/** Links that stand in for the list where there is no script; the feed holds the rest. */
const LISTED = 50;

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

/** The page that shows the four widgets at work and how to use them. */
export function indexPage(entries: readonly Entry[], options: PageOptions): string {
  const { title, language, site, script } = options;
  const feed = `${OUTPUT_ROOT}feed.json`;
  const originals = entries.filter(({ translationOf }) => translationOf === undefined);
  const listed = originals.slice(0, LISTED).map(({ slug, post }) => ({ slug, title: post.title, language: post.language }));
  const [newest] = listed;
  const publicFeed = `${PUBLIC_ROOT}feed.json`;
  const include = `<script type="module" src="${PUBLIC_ROOT}widgets/tiktok-refugee.js"></script>\n`;
  return page({
    title,
    language,
    css: pageCss,
    script,
    head: `${site ? about(options) + oembedLink('oembed.json', title) : ''}${feedLinks(options)}<script src="${OUTPUT_ROOT}assets/start.js" defer></script>\n${widgetsScript}`,
    body: `<header class="top">
<h1>${escapeHtml(title)}</h1>
<p class="lead">${originals.length} ${originals.length === 1 ? 'article' : 'articles'}, ready to be shown on any page. Copy a snippet, paste it, done.</p>
</header>
<main>
<section>
<h2>The newest article</h2>
<tiktok-refugee-post feed="${feed}" layout="card" heading-level="3">${newest ? articleLink(newest) : ''}</tiktok-refugee-post>
${snippet(`${include}<tiktok-refugee-post feed="${publicFeed}"></tiktok-refugee-post>`)}
</section>
<div class="columns">
<section>
<h2>All articles</h2>
<tiktok-refugee-posts id="posts" feed="${feed}" layout="grid" page-size="6" heading-level="3">
<ul>${listed.map((each) => `<li>${articleLink(each)}</li>`).join('\n')}</ul>
</tiktok-refugee-posts>
${snippet(`${include}<tiktok-refugee-posts id="posts" feed="${publicFeed}" layout="grid" page-size="6"></tiktok-refugee-posts>`)}
</section>
<aside>
<section>
<h2>Tags</h2>
<tiktok-refugee-tag-cloud feed="${feed}" for="posts" max="30" heading-level="3"></tiktok-refugee-tag-cloud>
${snippet(`<tiktok-refugee-tag-cloud feed="${publicFeed}" for="posts"></tiktok-refugee-tag-cloud>`)}
</section>
<section>
<h2>Tips</h2>
<tiktok-refugee-tips feed="${feed}" layout="single" heading-level="3"></tiktok-refugee-tips>
${snippet(`<tiktok-refugee-tips feed="${publicFeed}" layout="single"></tiktok-refugee-tips>`)}
</section>
</aside>
</div>
<section id="feed">
<h2>The feed</h2>
<p>The articles are a JSON Feed: <a href="${OUTPUT_ROOT}full.json">with their text</a> for feed readers, and
<a href="${feed}">with summaries</a> for the widgets. Its extension <code>_tiktok_refugee</code> adds reading times, tips,
translations and the sizes of images; readers that do not know it lose nothing.</p>
</section>
</main>`,
  });
}
