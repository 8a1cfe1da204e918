import { dateOnDay } from '../core/dates.js';
import type { Author, Feed, Post } from '../core/model.js';
import { feedSources } from './image-sources.js';

/** The parts of a post that go into the page. */
interface InlineParts {
  readonly body: boolean;
  readonly text: boolean;
  readonly tips: boolean;
}

const author = ({ name, url, avatar }: Author): object => ({ name, url, avatar });

/** Undefined for empty lists, which JSON then leaves out. */
const unlessEmpty = <T extends object>(value: T): T | undefined => (Object.keys(value).length > 0 ? value : undefined);

interface Content {
  /** Members of the item, and of its extension. */
  readonly own: object;
  readonly extension?: object;
}

function contentOf({ body, summary }: Post, feed: Feed, parts: InlineParts): Content {
  // A post without its body is one that the feed lists with only its summary.
  if (!body || !parts.body) return { own: { content_text: parts.text ? summary : '' }, extension: { excerpt: true } };
  const own = { summary: summary || undefined };
  const base = body.base === feed.feedUrl ? undefined : body.base;
  if (body.format === 'html') return { own: { ...own, content_html: body.value }, extension: { base } };
  return { own: { ...own, content_text: body.value }, extension: { base, markdown: body.format === 'markdown' || undefined } };
}

function item(post: Post, feed: Feed, parts: InlineParts): object {
  const { image, datePublished, dayPublished = '' } = post;
  const { own, extension } = contentOf(post, feed, parts);
  const { text } = parts;
  return {
    id: post.id,
    url: post.url,
    external_url: post.externalUrl,
    title: post.title || undefined,
    ...own,
    image: text ? image?.url : undefined,
    date_published: datePublished && dateOnDay(datePublished, dayPublished),
    date_modified: post.dateModified,
    authors: post.authors === feed.authors ? undefined : post.authors.map(author),
    tags: unlessEmpty(post.tags),
    language: post.language === feed.language ? undefined : post.language,
    _tiktok_refugee: {
      slug: post.slug,
      ...extension,
      source: post.source,
      translations: unlessEmpty(post.translations),
      translationOf: post.translationOf,
      ...(text && {
        imageAlt: image?.alt || undefined,
        imageWidth: image?.width,
        imageHeight: image?.height,
        imageSources: feedSources(image?.sources),
        imageColor: image?.color,
        readingMinutes: post.readingMinutes,
      }),
      ...(parts.tips && { tips: unlessEmpty(post.tips) }),
    },
  };
}

/** A JSON Feed that gives the same model as `feed`, with only the given posts and their given parts. */
export const inlineFeed = (feed: Feed, posts: readonly Post[], parts: InlineParts): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feed.title,
  description: feed.description,
  home_page_url: feed.homePageUrl,
  feed_url: feed.feedUrl,
  next_url: feed.nextUrl,
  language: feed.language,
  authors: unlessEmpty(feed.authors.map(author)),
  expired: feed.expired || undefined,
  _tiktok_refugee: { tags: feed.tags, postUrl: feed.postUrl, tipsUrl: feed.tipsUrl },
  items: posts.map((post) => item(post, feed, parts)),
});
