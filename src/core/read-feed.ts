import { FeedError } from './errors.js';
import { languageTag, plainText, positive, toObject, toObjects } from './json.js';
import type { Feed, Post, TagCount } from './model.js';
import { newestFirst } from './order.js';
import { parseAuthors, parsePost } from './parse-post.js';
import type { DateReader } from './rfc3339.js';
import { IMAGE_SCHEMES, resolveUrl, WEB_SCHEMES } from './urls.js';

// JSON has no symbols, so no feed can pass itself off as one that was parsed already.
const BRAND = Symbol.for('tiktok-refugee.feed');

const parseJson = (text: string, url: string | undefined): unknown => {
  try {
    // A byte order mark is white space here.
    return JSON.parse(text.trim());
  } catch (cause) {
    throw new FeedError('not-json', { url, cause });
  }
};

/** The first post of each id, newest first. */
const arrange = (posts: readonly Post[]): Post[] => {
  const ids = new Set<string>();
  return posts.filter(({ id }) => !ids.has(id) && ids.add(id)).sort(newestFirst);
};

const parseTagCounts = (value: unknown): TagCount[] | undefined =>
  Array.isArray(value)
    ? toObjects(value).flatMap((tag) => {
        const name = plainText(tag.name);
        const count = positive(tag.count);
        return name && count ? { name, count } : [];
      })
    : undefined;

/** As `parseFeed`, with a reader of dates of the caller's choice. */
export const readFeed = (input: unknown, url: string | undefined, readDate: DateReader): Feed => {
  const source = toObject(typeof input === 'string' ? parseJson(input, url) : input);
  if (source[BRAND]) return input as Feed;
  const { items } = source;
  if (!Array.isArray(items)) throw new FeedError('not-a-feed', { url });

  const address = resolveUrl(url, undefined, WEB_SCHEMES);
  const feedUrl = resolveUrl(source.feed_url, address, WEB_SCHEMES);
  const homePageUrl = resolveUrl(source.home_page_url, feedUrl ?? address, WEB_SCHEMES);
  const base = feedUrl ?? address ?? homePageUrl;
  const nextUrl = resolveUrl(source.next_url, base, WEB_SCHEMES);
  const extension = toObject(source._tiktok_refugee);
  const feed = {
    [BRAND]: true,
    title: plainText(source.title),
    description: plainText(source.description) || undefined,
    homePageUrl,
    feedUrl,
    nextUrl: [feedUrl, address].includes(nextUrl) ? undefined : nextUrl,
    icon: resolveUrl(source.icon, base, IMAGE_SCHEMES),
    favicon: resolveUrl(source.favicon, base, IMAGE_SCHEMES),
    language: languageTag(source.language),
    expired: source.expired === true,
    authors: parseAuthors(source, base) ?? [],
    tags: parseTagCounts(extension.tags),
    postUrl: resolveUrl(extension.postUrl, base, WEB_SCHEMES)?.replaceAll('%7Bslug%7D', '{slug}'),
    tipsUrl: resolveUrl(extension.tipsUrl, base, WEB_SCHEMES),
  };
  const posts = arrange(items.flatMap((item) => parsePost(item, feed, base, readDate) ?? []));
  if (items.length && !posts.length) throw new FeedError('empty', { url });
  return { ...feed, posts };
};

/**
 * Joins a feed and the page after it (JSON Feed 1.1, "Top-level": `next_url`): the posts of both, the metadata of the first, and
 * `nextUrl` of the second. An id on both pages is taken from the first.
 */
export const joinFeeds = (first: Feed, next: Feed): Feed => ({
  ...first,
  posts: arrange([...first.posts, ...next.posts]),
  nextUrl: next.nextUrl,
});
