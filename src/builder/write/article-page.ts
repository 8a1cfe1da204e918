import { escapeHtml } from '../../sanitise/escape-html.js';
import { pictureHtml } from '../compile/picture-html.js';
import type { CompiledPost } from '../compile/compile.js';
import { articleUrl, OUTPUT_ROOT } from '../shared/urls.js';
import { attachmentsHtml } from './attachments.js';
import { metadata, publicUrl, type PreviewPicture } from './metadata.js';
import { feedLinks, inLanguage, oembedLink, page, pageCss, articleLink, type PageOptions } from './page.js';
import { authorUrl, tagUrl } from './list-paths.js';
import { dayIn, wordsIn } from './page-words.js';
import type { Surroundings } from './surroundings.js';

function byline({ authors, datePublished }: CompiledPost, language: string): string {
  const names = authors.flatMap(({ name }) =>
    name ? [`<a href="${authorUrl(name)}" rel="author" dir="auto">${escapeHtml(name)}</a>`] : [],
  );
  return [...names, dayIn(language, datePublished)].join(' · ');
}

/** See https://schema.org/BlogPosting. */
function blogPosting(article: CompiledPost, picture: PreviewPicture | undefined, siteName: string): Record<string, unknown> {
  const { title, summary, datePublished, dateModified, authors, tags, slug, canonical } = article;
  const url = canonical ?? publicUrl(articleUrl(slug));
  return {
    '@type': 'BlogPosting',
    '@id': url,
    'url': url,
    'mainEntityOfPage': url,
    'headline': title,
    'description': summary || undefined,
    'image': picture && publicUrl(picture.url),
    datePublished,
    'dateModified': dateModified ?? datePublished,
    'author':
      authors.length > 0
        ? authors.map(({ name, url: profile }) => ({ '@type': 'Person', name, 'url': profile }))
        : [{ '@type': 'Organization', 'name': siteName }],
    'keywords': tags.length > 0 ? tags : undefined,
    'inLanguage': article.language,
    'isPartOf': { '@type': 'Blog', '@id': publicUrl(OUTPUT_ROOT), 'name': siteName },
  };
}

function head(
  article: CompiledPost,
  surroundings: Surroundings | undefined,
  picture: PreviewPicture | undefined,
  options: PageOptions,
): string {
  const { title, summary, slug, canonical, datePublished, dateModified, authors, tags } = article;
  const language = article.language ?? options.language;
  const about = metadata({
    title,
    description: summary,
    url: canonical ?? articleUrl(slug),
    siteName: options.title,
    language,
    picture,
    versions: surroundings?.versions,
    article: { published: datePublished, modified: dateModified, authors, tags },
    jsonLd: blogPosting({ ...article, language }, picture, options.title),
  });
  return about + oembedLink(`oembed/${encodeURIComponent(slug)}.json`, title);
}

/** For an article that is at a URL of its own, elsewhere: search engines are to show that one. */
function indexing(canonical: string | undefined, site: string | undefined): string {
  if (!canonical) return '';
  const link = site ? '' : `<link rel="canonical" href="${escapeHtml(canonical)}">\n`;
  return `<meta name="robots" content="noindex">\n${link}`;
}

/** Links to the articles before and after this one. */
function neighbours({ newer, older }: Partial<Surroundings> = {}, label: string): string {
  if (!newer && !older) return '';
  const link = (to: NonNullable<typeof newer>, rel: 'prev' | 'next'): string => articleLink(to, rel);
  return `<nav class="neighbours" aria-label="${escapeHtml(label)}">
${older ? `<p><span aria-hidden="true">← </span>${link(older, 'prev')}</p>\n` : ''}${newer ? `<p class="newer">${link(newer, 'next')}<span aria-hidden="true"> →</span></p>\n` : ''}</nav>
`;
}

/** The page at an article's own URL: readable without scripts. */
export function articlePage(
  article: CompiledPost,
  surroundings: Surroundings | undefined,
  picture: PreviewPicture | undefined,
  options: PageOptions,
): string {
  const { title: feedTitle, site, script } = options;
  const { title, summary, canonical, image, pageHtml, tags } = article;
  const language = article.language ?? options.language;
  const cover = image && !image.isInBody ? `${pictureHtml({ ...image, isCover: true })}\n` : '';
  const tagLinks = tags.map((tag) => `<li><a href="${tagUrl(tag)}" rel="tag" dir="auto">${escapeHtml(tag)}</a></li>`);
  return page({
    title: `${title} · ${feedTitle}`,
    description: summary,
    language,
    css: pageCss,
    script,
    head: indexing(canonical, site) + (site ? head(article, surroundings, picture, options) : '') + feedLinks(options),
    body: `<main class="article">
<p class="top meta"><a href="${OUTPUT_ROOT}index.html"${language === options.language ? '' : inLanguage(options.language)}>${escapeHtml(feedTitle)}</a></p>
<article>
<h1>${escapeHtml(title)}</h1>
<p class="meta">${byline(article, language)}</p>
${cover}${pageHtml}
${attachmentsHtml(article, language)}${tags.length > 0 ? `<ul class="tags">${tagLinks.join('')}</ul>\n` : ''}</article>
${neighbours(surroundings, wordsIn(language).others)}</main>`,
  });
}
