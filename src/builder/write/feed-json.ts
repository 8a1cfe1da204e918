import { plainText } from '../../core/plain-text.js';
import { countTags } from '../../core/tags.js';
import type { CompiledPost } from '../compile/compile.js';
import type { Entry } from '../plan/plan.js';
import { attachmentJson } from './attachments.js';
import { articleUrl, atRoot, OUTPUT_ROOT, outputUrl, rootFor } from '../shared/urls.js';

export interface FeedOptions {
  readonly title: string;
  readonly pageSize: number;
  /** BCP 47. */
  readonly language: string;
  /** Absolute URL with a trailing slash. */
  readonly site?: string | undefined;
}

/** An article as items of feeds, in JSON. */
export interface Items {
  /** With the body. */
  readonly full: string;
  /** With the summary in its place. */
  readonly excerpt: string;
}

const VERSION = 'https://jsonfeed.org/version/1.1';

const idOf = (slug: string, site: string | undefined): string => (site ? articleUrl(slug) : slug);

/** Tidy lines in place of all texts: widgets read a feed without what reads any feed only if there is nothing to tidy. */
const tidied = <T>(value: T): T =>
  Array.isArray(value)
    ? (value.map(tidied) as T)
    : typeof value === 'object' && value
      ? (Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tidied(each as unknown)])) as T)
      : typeof value === 'string'
        ? (plainText(value) as T)
        : value;

export function itemsOf(article: CompiledPost, site: string | undefined): Items {
  const { image, translations, translationOf } = article;
  const summary = plainText(article.summary);
  const item = (content: Record<string, unknown>, own: Record<string, unknown>): string =>
    JSON.stringify({
      id: idOf(article.slug, site),
      url: article.url ?? articleUrl(article.slug),
      title: plainText(article.title),
      ...content,
      image: image?.url,
      date_published: article.datePublished,
      date_modified: article.dateModified,
      authors: article.authors.length > 0 ? tidied(article.authors) : undefined,
      tags: article.tags.length > 0 ? tidied(article.tags) : undefined,
      language: article.language,
      _tiktok_refugee: {
        slug: article.slug,
        ...own,
        imageAlt: plainText(image?.alt) || undefined,
        imageWidth: image?.width,
        imageHeight: image?.height,
        imageSources: image?.sources,
        imageColor: image?.color,
        readingMinutes: article.readingMinutes,
        tips: article.tips.length > 0 ? tidied(article.tips) : undefined,
        translations:
          translations.size > 0
            ? Object.fromEntries(Array.from(translations, ([language, slug]) => [language, idOf(slug, site)]))
            : undefined,
        pinned: article.pinned || undefined,
        translationOf: translationOf && idOf(translationOf, site),
      },
    });
  const attachments = article.attachments.length > 0 ? article.attachments.map(attachmentJson) : undefined;
  return {
    full: item({ content_html: article.html, summary: summary || undefined, attachments }, {}),
    excerpt: item({ content_text: summary }, { excerpt: true }),
  };
}

/** Tag counts over all originals; the widgets show a post and its translations as one. */
export const tagCounts = (entries: readonly Entry[]): unknown =>
  countTags(entries.filter(({ translationOf }) => translationOf === undefined).map(({ post }) => ({ tags: tidied(post.tags) })));

/** The text of one feed file. `tags` are those of the whole site, for the first page of a list. */
export function feedText(
  path: string,
  items: readonly string[],
  { title, language, site }: FeedOptions,
  { next, tags }: { readonly next?: string | undefined; readonly tags?: unknown } = {},
): string {
  const feed = {
    version: VERSION,
    title: plainText(title),
    home_page_url: OUTPUT_ROOT,
    feed_url: outputUrl(path),
    next_url: next && OUTPUT_ROOT + next,
    language,
    _tiktok_refugee: {
      about: `${OUTPUT_ROOT}index.html#feed`,
      tags,
      postUrl: `${OUTPUT_ROOT}posts/{slug}.json`,
      tipsUrl: `${OUTPUT_ROOT}tips.json`,
    },
  };
  return atRoot(`${JSON.stringify(feed).slice(0, -1)},"items":[${items.join(',')}]}\n`, rootFor(path, site));
}

/** Path of a page of a feed, counted from 1: `feed.json`, `feed/2.json`. */
export const pagePath = (name: string, page: number): string => (page === 1 ? `${name}.json` : `${name}/${page}.json`);
