import { escapeHtml } from '../../sanitise/escape-html.js';
import type { CompiledPost } from '../compile/compile.js';
import { OUTPUT_ROOT } from '../shared/urls.js';
import { articleLink, page, widgetsScript, type PageOptions } from './page.js';

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
${articleLink(article)}
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
