import { FeedError } from './errors.js';
import { defined, languageTag, plainText, positiveInteger, toObject } from './json.js';
import type { Feed, Post, TagCount } from './model.js';
import { newestFirst } from './order.js';
import { extensionOf, parseAuthors, parsePost } from './parse-post.js';
import type { DateReader } from './rfc3339.js';
import { IMAGE_SCHEMES, resolveTemplate, resolveUrl, WEB_SCHEMES } from './urls.js';

// JSON has no symbols, so no feed can pass itself off as one that was parsed already.
const BRAND = Symbol.for('tiktok-refugee.feed');

const brand = (feed: Feed): Feed => Object.defineProperty(feed, BRAND, { value: true });

const isFeed = (input: unknown): input is Feed => typeof input === 'object' && !!input && BRAND in input;

const parseJson = (text: string, url: string | undefined): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new FeedError('not-json', { url, cause });
  }
};

/** The first post of each id, newest first. */
const arrange = (posts: readonly Post[]): Post[] => {
  const byId = new Map<string, Post>();
  for (const post of posts) if (!byId.has(post.id)) byId.set(post.id, post);
  return [...byId.values()].sort(newestFirst);
};

const parseTagCounts = (value: unknown): TagCount[] | undefined =>
  Array.isArray(value)
    ? value.map(toObject).flatMap((tag) => {
        const name = plainText(tag.name);
        const count = positiveInteger(tag.count);
        return name && count ? { name, count } : [];
      })
    : undefined;

/** As `parseFeed`, with a reader of dates of the caller's choice. */
export const readFeed = (input: unknown, url: string | undefined, readDate: DateReader): Feed => {
  if (isFeed(input)) return input;
  const source = toObject(typeof input === 'string' ? parseJson(input, url) : input);
  const { items } = source;
  if (!Array.isArray(items)) {
    throw new FeedError('not-a-feed', { url });
  }

  const address = resolveUrl(url, undefined, WEB_SCHEMES);
  const feedUrl = resolveUrl(source.feed_url, address, WEB_SCHEMES);
  const homePageUrl = resolveUrl(source.home_page_url, feedUrl ?? address, WEB_SCHEMES);
  const base = feedUrl ?? address ?? homePageUrl;
  const nextUrl = resolveUrl(source.next_url, base, WEB_SCHEMES);
  const authors = parseAuthors(source, base);
  const language = languageTag(source.language);
  const extension = extensionOf(source);

  const posts = arrange(items.map((item) => parsePost(item, { base, authors, language, readDate })).filter((post) => post !== undefined));
  if (items.length && !posts.length) {
    throw new FeedError('empty', { url });
  }
  return brand(
    defined({
      title: plainText(source.title),
      description: plainText(source.description) || undefined,
      homePageUrl,
      feedUrl,
      nextUrl: nextUrl === feedUrl || nextUrl === address ? undefined : nextUrl,
      icon: resolveUrl(source.icon, base, IMAGE_SCHEMES),
      favicon: resolveUrl(source.favicon, base, IMAGE_SCHEMES),
      language,
      expired: source.expired === true,
      authors,
      posts,
      tags: parseTagCounts(extension.tags),
      postUrl: resolveTemplate(extension.postUrl, base),
      tipsUrl: resolveUrl(extension.tipsUrl, base, WEB_SCHEMES),
    }),
  );
};

/**
 * Joins a feed and the page after it (JSON Feed 1.1, "Top-level": `next_url`): the posts of both, the metadata of the first, and
 * `nextUrl` of the second. An id on both pages is taken from the first.
 */
export const joinFeeds = (first: Feed, next: Feed): Feed =>
  brand(defined({ ...first, posts: arrange([...first.posts, ...next.posts]), nextUrl: next.nextUrl }));
