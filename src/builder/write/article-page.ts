import { escapeHtml } from '../../sanitise/escape-html.js';
import { pictureHtml } from '../compile/picture-html.js';
import type { CompiledPost } from '../compile/compile.js';
import { articleUrl, OUTPUT_ROOT, PUBLIC_ROOT } from '../shared/urls.js';
import { feedLink, oembedLink, page, pageCss, type PageOptions } from './page.js';

const day = (iso: string): string => `<time datetime="${iso}">${iso.slice(0, 10)}</time>`;
const byline = ({ authors, datePublished }: CompiledPost): string =>
  [...authors.flatMap(({ name }) => (name ? [escapeHtml(name)] : [])), day(datePublished)].join(' · ');

/** The page at an article's own address: readable without script. */
export function articlePage(article: CompiledPost, { title: feedTitle, language, site, script }: PageOptions): string {
  const { title, summary, slug, canonical, image, pageHtml, tags } = article;
  const cover = image && !image.isInBody ? `${pictureHtml({ ...image, isCover: true })}\n` : '';
  return page({
    title: `${title} · ${feedTitle}`,
    description: summary,
    language: article.language ?? language,
    css: pageCss,
    script,
    head:
      (canonical ? `<meta name="robots" content="noindex">\n<link rel="canonical" href="${escapeHtml(canonical)}">\n` : '') +
      (site
        ? `${canonical ? '' : `<link rel="canonical" href="${articleUrl(slug, PUBLIC_ROOT)}">\n`}${oembedLink(`oembed/${encodeURIComponent(slug)}.json`, title)}`
        : '') +
      feedLink(feedTitle),
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
