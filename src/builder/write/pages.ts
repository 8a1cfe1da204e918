import type { CompiledPost } from '../compile/compile.js';
import type { Entry } from '../plan/plan.js';
import { escapeHtml } from '../shared/text.js';
import { articleUrl, OUTPUT_ROOT, PUBLIC_ROOT } from '../shared/urls.js';

export interface PageOptions {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Absolute URL with a trailing slash. */
  readonly site?: string | undefined;
  /** Address of a further script for all pages. */
  readonly script?: string | undefined;
}

// Authors' HTML stands in these pages. Should any of it get past the policy, it may run, frame and send nothing.
const POLICY =
  `default-src 'none'; img-src * data:; media-src *; style-src 'self'; script-src 'self'; connect-src 'self'; ` +
  `base-uri 'none'; form-action 'none'`;

const WIDGETS = `${OUTPUT_ROOT}widgets/tiktok-refugee.js`;

interface Page {
  readonly title: string;
  readonly description?: string;
  readonly language: string;
  readonly head?: string;
  readonly css: string;
  readonly body: string;
  readonly script?: string | undefined;
  /** Framed pages are shown by sandboxes, whose origin is nobody's. */
  readonly policy?: string;
}

/** A complete document. `head` and `body` are HTML, the rest is text. */
export function page({ title, description, language, head = '', css, body, script, policy = POLICY }: Page): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${policy && `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">\n`}<title>${escapeHtml(title)}</title>
${description ? `<meta name="description" content="${escapeHtml(description)}">\n` : ''}<link rel="stylesheet" href="${css}">
${head}${script ? `<script type="module" src="${escapeHtml(script)}"></script>\n` : ''}</head>
<body>
${body}
</body>
</html>
`;
}

const widgetsScript = `<script type="module" src="${WIDGETS}"></script>\n`;
const feedLink = (title: string): string =>
  `<link rel="alternate" type="application/feed+json" title="${escapeHtml(title)}" href="${OUTPUT_ROOT}full.json">\n`;
const pageCss = `${OUTPUT_ROOT}assets/page.css`;
const day = (iso: string): string => `<time datetime="${iso}">${iso.slice(0, 10)}</time>`;
const byline = ({ authors, datePublished }: CompiledPost): string =>
  [...authors.flatMap(({ name }) => (name ? [escapeHtml(name)] : [])), day(datePublished)].join(' · ');
const languageAttribute = ({ language }: Listed): string => (language ? ` lang="${escapeHtml(language)}"` : '');

type Listed = Pick<CompiledPost, 'slug' | 'title' | 'language'>;

/** The page at an article's own address: readable without script. */
export function articlePage(article: CompiledPost, { title: feedTitle, language, site, script }: PageOptions): string {
  const { title, summary, slug, image, pageHtml, tags } = article;
  const size = image?.width && image.height ? ` width="${image.width}" height="${image.height}"` : '';
  const cover = image ? `<img class="cover" src="${escapeHtml(image.url)}" alt="${escapeHtml(image.alt)}"${size}>\n` : '';
  const oembed = `<link rel="alternate" type="application/json+oembed" href="${PUBLIC_ROOT}oembed/${encodeURIComponent(slug)}.json">\n`;
  return page({
    title: `${title} · ${feedTitle}`,
    description: summary,
    language: article.language ?? language,
    css: pageCss,
    script,
    head: (site ? `<link rel="canonical" href="${articleUrl(slug, PUBLIC_ROOT)}">\n${oembed}` : '') + feedLink(feedTitle),
    body: `<main class="article">
<p class="top meta"><a href="${OUTPUT_ROOT}index.html">${escapeHtml(feedTitle)}</a></p>
<article>
<h1>${escapeHtml(title)}</h1>
<p class="meta">${byline(article)}</p>
${cover}${pageHtml}
${tags.length > 0 ? `<ul class="tags">${tags.map((tag) => `<li>${escapeHtml(tag)}</li>`).join('')}</ul>\n` : ''}</article>
</main>`,
  });
}

const link = (article: Listed): string =>
  `<a href="${articleUrl(article.slug)}"${languageAttribute(article)}>${escapeHtml(article.title)}</a>`;

const snippet = (lines: string): string => `<pre tabindex="0"><code>${escapeHtml(lines)}</code></pre>`;

/** Links that stand in for the list where there is no script; the feed holds the rest. */
const LISTED = 50;

/** The page that shows the four widgets at work and how to use them. */
export function indexPage(entries: readonly Entry[], { title, language, script }: PageOptions): string {
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
    head: `${feedLink(title)}${widgetsScript}`,
    body: `<header class="top">
<h1>${escapeHtml(title)}</h1>
<p class="lead">${originals.length} ${originals.length === 1 ? 'article' : 'articles'}, ready to be shown on any page. Copy a snippet, paste it, done.</p>
</header>
<main>
<section>
<h2>The newest article</h2>
<tiktok-refugee-post feed="${feed}" layout="card" heading-level="3">${newest ? link(newest) : ''}</tiktok-refugee-post>
${snippet(`${include}<tiktok-refugee-post feed="${publicFeed}"></tiktok-refugee-post>`)}
</section>
<div class="columns">
<section>
<h2>All articles</h2>
<tiktok-refugee-posts id="posts" feed="${feed}" layout="grid" page-size="6" heading-level="3">
<ul>${listed.map((each) => `<li>${link(each)}</li>`).join('\n')}</ul>
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

const inlineJson = (json: string): string => json.trim().replaceAll('<', '\\u003c');

/**
 * The page of one article for an iframe. The feed is in it, because a sandboxed frame may fetch nothing without CORS. Its address
 * says where its pictures are, wherever the folder is.
 */
export function embedPage(article: CompiledPost, feedJson: string, { language, script }: PageOptions): string {
  const feed = `${OUTPUT_ROOT}posts/${encodeURIComponent(article.slug)}.json`;
  return page({
    title: article.title,
    language: article.language ?? language,
    css: `${OUTPUT_ROOT}embed/frame.css`,
    script,
    policy: '',
    head: `<base target="_blank">\n${widgetsScript}<script src="${OUTPUT_ROOT}embed/frame.js" defer></script>\n`,
    body: `<tiktok-refugee-post feed="${feed}" layout="full" heading-level="1">
${link(article)}
<script type="application/feed+json">${inlineJson(feedJson)}</script>
</tiktok-refugee-post>`,
  });
}

/** oEmbed 1.0, type `rich`: how a site that is given the article's address embeds it. Needs absolute URLs. */
export function oembed(article: CompiledPost, { title }: PageOptions): string {
  const { image, slug, authors } = article;
  const embed = `${OUTPUT_ROOT}embed/${encodeURIComponent(slug)}.html`;
  const [author] = authors;
  const frame =
    `<iframe src="${embed}" title="${escapeHtml(article.title)}" width="600" height="400" loading="lazy" ` +
    `sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  const thumbnail =
    image?.width && image.height
      ? { thumbnail_url: image.url, thumbnail_width: image.width, thumbnail_height: image.height }
      : {};
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: article.title,
    author_name: author?.name,
    author_url: author?.url,
    provider_name: title,
    provider_url: OUTPUT_ROOT,
    cache_age: 3600,
    ...thumbnail,
    html: frame,
    width: 600,
    height: 400,
  })}\n`;
}
