import { languageTag, positive, tidyText, type Json, type TextReader } from './json.js';
import type { Feed, Post, TagCount } from './model.js';
import { newestFirst } from './order.js';
import { onlyKnown, readCanonicalItem, type CanonicalItem } from './canonical-item.js';
import { resolveUrl, WEB_SCHEMES } from './urls.js';

// JSON has no symbols, so no feed can pass itself off as one that has already been parsed.
const BRAND = Symbol.for('tiktok-refugee.feed');

/** The members of a feed except its items, in the form that `build` writes; values may still be anything. */
export interface CanonicalHead {
  readonly version?: unknown;
  readonly title?: unknown;
  readonly home_page_url?: unknown;
  readonly feed_url?: unknown;
  readonly next_url?: unknown;
  readonly language?: unknown;
  readonly _tiktok_refugee: {
    readonly about?: unknown;
    readonly tags?: readonly Json[] | undefined;
    readonly postUrl?: unknown;
    readonly tipsUrl?: unknown;
  };
}

export type Head = Omit<Feed, 'posts'> & { readonly base: string | undefined };

/** Whether this is a feed that has already been parsed. */
export const isFeed = (input: unknown): input is Feed => !!(input as Partial<Record<symbol, unknown>> | undefined)?.[BRAND];

/** The first post of each id, newest first. A translation of none of them waits for its original while there may be more. */
const arrange = (posts: readonly Post[], isAll: boolean): Post[] => {
  const ids = new Set<string>();
  return posts
    .filter(({ id }) => !ids.has(id) && ids.add(id))
    .map((post) => {
      const awaitsOriginal = !isAll && !ids.has(post.translationOf ?? post.id);
      return awaitsOriginal === post.awaitsOriginal ? post : { ...post, awaitsOriginal };
    })
    .sort(newestFirst);
};

const readTagCounts = (tags: readonly Json[], text: TextReader): TagCount[] =>
  tags.flatMap((tag) => {
    const name = text(tag.name);
    const count = positive(tag.count);
    return name && count ? { name, count } : [];
  });

/**
 * Reads everything in a feed except its items, and what their URLs resolve against.
 *
 * @param text how its texts are read
 * @throws {TypeError} if it does not have the form that `build` writes
 */
export const readCanonicalHead = (
  {
    version,
    title,
    home_page_url,
    feed_url,
    next_url,
    language,
    _tiktok_refugee: { about, tags, postUrl, tipsUrl, ...unknown },
    ...others
  }: CanonicalHead,
  url: string | undefined,
  text = tidyText,
): Head => {
  onlyKnown(unknown, others);
  const address = resolveUrl(url, undefined, WEB_SCHEMES);
  const feedUrl = resolveUrl(feed_url, address, WEB_SCHEMES);
  const homePageUrl = resolveUrl(home_page_url, feedUrl ?? address, WEB_SCHEMES);
  const base = feedUrl ?? address ?? homePageUrl;
  const nextUrl = resolveUrl(next_url, base, WEB_SCHEMES);
  return {
    base,
    title: text(title),
    homePageUrl,
    feedUrl,
    nextUrl: [feedUrl, address].includes(nextUrl) ? undefined : nextUrl,
    language: languageTag(language),
    expired: false,
    authors: [],
    tags: tags && readTagCounts(tags, text),
    postUrl: resolveUrl(postUrl, base, WEB_SCHEMES)?.replaceAll('%7Bslug%7D', '{slug}'),
    tipsUrl: resolveUrl(tipsUrl, base, WEB_SCHEMES),
  };
};

const fileName = (url = ''): string => url.replace(/[?#].*|.*\//g, '');

/**
 * Like {@link readCanonicalHead}, for a feed that is where it says, or that does not belong to a folder.
 *
 * @throws {TypeError} if it may have been written for another place; `parseFeed` then reads it for this one
 */
export const readHeadInPlace = (members: CanonicalHead, url = ''): Head => {
  const head = readCanonicalHead(members, url);
  const { feedUrl = '', postUrl } = head;
  if (postUrl && !url.startsWith(feedUrl) && fileName(url) === fileName(feedUrl)) throw new TypeError();
  return head;
};

/** A feed made from its parts, marked as one; `isAll` is false while items of this page are still on their way. */
export const assemble = ({ base: _, ...head }: Head, posts: readonly Post[], isAll = true): Feed =>
  ({ [BRAND]: true, ...head, posts: arrange(posts, isAll && !head.nextUrl) }) as Feed;

/**
 * Like `parseFeed`, for feeds in the form that `build` writes. The values may still be anything: they are checked for the same
 * types and URL schemes.
 *
 * @throws {SyntaxError | TypeError} for feeds that `parseFeed` must read, or reject
 */
export const readCanonicalFeed = (input: unknown, url: string | undefined): Feed => {
  const source = typeof input === 'string' ? (JSON.parse(input) as unknown) : input;
  if (isFeed(source)) return source;
  const { items, ...members } = source as CanonicalHead & { readonly items: readonly CanonicalItem[] };
  const head = readHeadInPlace(members, url);
  return assemble(
    head,
    items.map((item) => readCanonicalItem(item, head)),
  );
};

/**
 * Joins a feed and the page after it (JSON Feed 1.1, "Top-level": `next_url`): the posts of both, the metadata of the first, and
 * `nextUrl` of the second. An id on both pages is taken from the first.
 */
export const joinFeeds = (first: Feed, { posts, nextUrl }: Pick<Feed, 'posts' | 'nextUrl'>): Feed => ({
  ...first,
  posts: arrange([...first.posts, ...posts], !nextUrl),
  nextUrl,
});
