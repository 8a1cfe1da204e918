import { FeedError } from './errors.js';
import { withScheme } from './direct-url.js';
import { completed } from './foreign-post.js';
import { itemsOf } from './json-names.js';
import { toObject, toObjects, toText } from './json.js';
import { plainText } from './plain-text.js';
import { mendedItem } from './mended-item.js';
import type { Feed } from './model.js';
import { withOwnIds } from './xml-items.js';
import { parseAuthors, parsePost, type Shorten } from './parse-post.js';
import { assemble, isFeed, readCanonicalHead } from './canonical-feed.js';
import { MAX_ENTRIES } from './canonical-item.js';
import { readableText } from './readable.js';
import { relocate } from './relocate.js';
import { hasPages } from './site.js';
import { IMAGE_SCHEMES, resolveUrl, WEB_SCHEMES } from './urls.js';

const parseJson = (text: string, url: string | undefined): unknown => {
  try {
    // A byte order mark is white space here.
    return JSON.parse(text.trim());
  } catch (cause) {
    throw new FeedError('not-json', { url, cause });
  }
};

export type Warn = (text: string, url: string | undefined) => void;

/** Warns once about lists of items that are too long to be read in full, naming the first one. */
const shortening = (url: string | undefined, warn: Warn | undefined): Shorten => {
  let isSilent = !warn;
  return (list, length) => {
    if (isSilent) return;
    isSilent = true;
    const what = `${length} entries in "${list}" of one item; only the first ${MAX_ENTRIES} are read. Use fewer`;
    warn?.(`tiktok-refugee: The feed has ${what}.`, url);
  };
};

/**
 * Reads a JSON Feed, version 1 or 1.1, and keeps what is usable of it.
 *
 * @param input the feed's JSON text, or what `JSON.parse` returned; a feed that has already been parsed is returned unchanged
 * @param url the URL that the feed came from: relative URLs resolve against it if the feed has no `feed_url`, and a feed
 *   that `build` wrote for another place is read for this one
 * @param warn is called with a message about what is left out because there is too much of it; `console.warn` will do
 * @throws {FeedError} `not-json`; `not-a-feed` without an `items` array; `empty` if no item has a usable `id`
 */
export const parseFeed = (input: unknown, url?: string, warn?: Warn): Feed => {
  const source = toObject(typeof input === 'string' ? parseJson(input, url) : input);
  if (isFeed(source)) return source;
  const { home_page_url, feed_url, next_url, language } = source;
  const items = itemsOf(source);
  if (!items) throw new FeedError('not-a-feed', { url });

  const { tags, postUrl, tipsUrl } = toObject(source._tiktok_refugee);
  const extension = { tags: Array.isArray(tags) ? toObjects(tags) : undefined, postUrl, tipsUrl };
  const isOwn = source._tiktok_refugee !== undefined;
  const read = isOwn ? plainText : readableText;
  const named = isOwn ? source : mendedItem(source);
  const canonical = readCanonicalHead(
    {
      title: read(named.title),
      home_page_url: withScheme(home_page_url),
      feed_url,
      next_url,
      language,
      _tiktok_refugee: extension,
    },
    url,
    plainText,
  );
  const { base } = canonical;
  const onShorten = shortening(url, warn);
  const head = {
    ...canonical,
    description: read(named.description) || undefined,
    icon: resolveUrl(withScheme(source.icon), base, IMAGE_SCHEMES),
    favicon: resolveUrl(withScheme(source.favicon), base, IMAGE_SCHEMES),
    expired: source.expired === true,
    authors: parseAuthors(named, base, isOwn, onShorten) ?? [],
  };
  // In JSON Feed, `url` is where the text is; in RSS, a link may be the page that the text is about.
  const isJsonFeed = /\bjsonfeed\.org\b/.test(toText(source.version));
  const { homePageUrl } = hasPages(isOwn || isJsonFeed ? [] : items, head.homePageUrl, base) ? head : {};
  const around = { ...head, homePageUrl };
  const posts = completed((isOwn ? items : withOwnIds(items)).flatMap((item) => parsePost(item, around, base, onShorten) ?? []));
  if (items.length && !posts.length) throw new FeedError('empty', { url });
  return relocate(assemble(head, posts), resolveUrl(url, undefined, WEB_SCHEMES));
};
