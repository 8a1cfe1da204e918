import { FeedError } from './errors.js';
import { plainText, toObject, toObjects } from './json.js';
import type { Feed } from './model.js';
import { parseAuthors, parsePost } from './parse-post.js';
import { assemble, isFeed, readHead } from './read-feed.js';
import { relocate } from './relocate.js';
import { IMAGE_SCHEMES, resolveUrl, WEB_SCHEMES } from './urls.js';

const parseJson = (text: string, url: string | undefined): unknown => {
  try {
    // A byte order mark is white space here.
    return JSON.parse(text.trim());
  } catch (cause) {
    throw new FeedError('not-json', { url, cause });
  }
};

/**
 * Reads a JSON Feed, version 1 or 1.1, and keeps what is usable of it.
 *
 * @param input the feed's JSON text, or what `JSON.parse` made of it; a feed that was parsed already is returned as it is
 * @param url the address that the feed came from: relative URLs resolve against it where the feed has no `feed_url`, and a feed
 *   that `build` wrote for another place is read for this one
 * @throws {FeedError} `not-json`; `not-a-feed` without an `items` array; `empty` if no item at all has a usable `id`
 */
export const parseFeed = (input: unknown, url?: string): Feed => {
  const source = toObject(typeof input === 'string' ? parseJson(input, url) : input);
  if (isFeed(source)) return source;
  const { title, home_page_url, feed_url, next_url, language, items } = source;
  if (!Array.isArray(items)) throw new FeedError('not-a-feed', { url });

  const { tags, postUrl, tipsUrl } = toObject(source._tiktok_refugee);
  const extension = { tags: Array.isArray(tags) ? toObjects(tags) : undefined, postUrl, tipsUrl };
  const tidy = readHead({ title, home_page_url, feed_url, next_url, language, _tiktok_refugee: extension }, url);
  const { base } = tidy;
  const head = {
    ...tidy,
    description: plainText(source.description) || undefined,
    icon: resolveUrl(source.icon, base, IMAGE_SCHEMES),
    favicon: resolveUrl(source.favicon, base, IMAGE_SCHEMES),
    expired: source.expired === true,
    authors: parseAuthors(source, base) ?? [],
  };
  const posts = items.flatMap((item) => parsePost(item, head, base) ?? []);
  if (items.length && !posts.length) throw new FeedError('empty', { url });
  return relocate(assemble(head, posts), resolveUrl(url, undefined, WEB_SCHEMES));
};
