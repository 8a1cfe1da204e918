import { countTags } from '../core/tags.js';
import { parseFeed } from '../core/parse-feed.js';
import type { Article } from './compile.js';
import { articleUrl, atRoot, OUTPUT_ROOT, rootFor } from './urls.js';

export interface FeedOptions {
  readonly title: string;
  readonly pageSize: number;
  /** BCP 47. */
  readonly language: string;
  /** Absolute URL with a trailing slash. */
  readonly site?: string | undefined;
}

const VERSION = 'https://jsonfeed.org/version/1.1';

const idOf = (slug: string, site: string | undefined): string => (site ? articleUrl(slug) : slug);

function item(article: Article, site: string | undefined): Record<string, unknown> {
  const { image, translations } = article;
  return {
    id: idOf(article.slug, site),
    url: articleUrl(article.slug),
    title: article.title,
    content_html: article.html,
    summary: article.summary || undefined,
    image: image?.url,
    date_published: article.datePublished,
    date_modified: article.dateModified,
    authors: article.authors.length > 0 ? article.authors : undefined,
    tags: article.tags.length > 0 ? article.tags : undefined,
    language: article.language,
    _tiktok_refugee: {
      slug: article.slug,
      imageAlt: image?.alt || undefined,
      imageWidth: image?.width,
      imageHeight: image?.height,
      readingMinutes: article.readingMinutes,
      tips: article.tips.length > 0 ? article.tips : undefined,
      translations:
        translations.size > 0
          ? Object.fromEntries(Array.from(translations, ([language, slug]) => [language, idOf(slug, site)]))
          : undefined,
    },
  };
}

/** An item without its body, for the feed of tips. */
function tipsItem(article: Article, site: string | undefined): Record<string, unknown> {
  const { content_html: _body, summary: _summary, ...rest } = item(article, site);
  return { ...rest, content_text: article.summary || article.title };
}

/** Tag counts over all originals; the widgets show a post and its translations as one. */
function tagCounts(articles: readonly Article[]): unknown {
  const items = articles.filter(({ translationOf }) => translationOf === undefined).map(({ slug, tags }) => ({ id: slug, tags }));
  return countTags(parseFeed({ items }).posts);
}

/** All JSON files of the output: path → text. */
export function feedFiles(articles: readonly Article[], options: FeedOptions): Map<string, string> {
  const { title, pageSize, language, site } = options;
  const files = new Map<string, string>();
  const extension = {
    about: `${OUTPUT_ROOT}index.html#feed`,
    tags: tagCounts(articles),
    postUrl: `${OUTPUT_ROOT}posts/{slug}.json`,
    tipsUrl: `${OUTPUT_ROOT}tips.json`,
  };
  const add = (path: string, head: Record<string, unknown>, items: readonly unknown[], own: unknown): void => {
    const feed = {
      version: VERSION,
      title,
      home_page_url: OUTPUT_ROOT,
      feed_url: OUTPUT_ROOT + path.split('/').map(encodeURIComponent).join('/'),
      ...head,
      language,
      _tiktok_refugee: own,
      items,
    };
    files.set(path, `${atRoot(JSON.stringify(feed), rootFor(path, site))}\n`);
  };
  const pages = Math.max(1, Math.ceil(articles.length / pageSize));
  const pagePath = (page: number): string => (page === 1 ? 'feed.json' : `feed/${page}.json`);
  for (let page = 1; page <= pages; page += 1) {
    const onPage = articles.slice((page - 1) * pageSize, page * pageSize);
    const next = page < pages ? { next_url: OUTPUT_ROOT + pagePath(page + 1) } : {};
    add(
      pagePath(page),
      next,
      onPage.map((each) => item(each, site)),
      extension,
    );
  }
  const { tags: _tags, ...brief } = extension;
  for (const article of articles) add(`posts/${article.slug}.json`, {}, [item(article, site)], brief);
  add(
    'tips.json',
    {},
    articles.filter(({ tips }) => tips.length > 0).map((each) => tipsItem(each, site)),
    brief,
  );
  return files;
}
