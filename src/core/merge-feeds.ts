import type { Feed, Post, Source } from './model.js';
import { assemble } from './canonical-feed.js';

/** The part of a URL that distinguishes two pages. */
const page = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?|#.*|\/$/gi, '');

const siteOf = (address = ''): string =>
  page(address)
    .replace(/[/?].*/, '')
    .toLowerCase();

const sourceOf = ({ title, homePageUrl, feedUrl, icon, favicon }: Feed): Source => {
  const url = homePageUrl ?? feedUrl;
  return { title: title || siteOf(url), url, icon: favicon ?? icon };
};

/**
 * Combines several feeds into one, newest first: each post says where it is from. A post that is in several feeds, by its `url`,
 * or by its `id` on the same site, is included once, as in the first of them.
 *
 * Posts of two sites may have the same `id`; that of the later feed then begins with the feed's URL.
 *
 * @param feeds those that could be read, in their order
 * @param limit maximum number of posts; default all
 */
export function mergeFeeds(feeds: readonly Feed[], limit?: number): Feed {
  const pages = new Set<string>();
  const ids = new Map<string, string>();
  const posts = feeds.flatMap((feed, index) => {
    const source = sourceOf(feed);
    return feed.posts.flatMap((post): Post[] => {
      const { url, id } = post;
      const address = url && page(url);
      const site = siteOf(url ?? source.url);
      if ((address && pages.has(address)) || ids.get(id) === site) return [];
      if (address) pages.add(address);
      const isTaken = ids.has(id);
      if (!isTaken) ids.set(id, site);
      const unique = isTaken ? `${feed.feedUrl ?? source.url ?? index} ${id}` : id;
      // A post that its feed took from elsewhere is from there.
      return [{ ...post, id: unique, source: post.source ?? source, awaitsOriginal: false }];
    });
  });
  const [first] = feeds;
  const language = feeds.every((feed) => feed.language === first?.language) ? first?.language : undefined;
  const expired = feeds.length > 0 && feeds.every((feed) => feed.expired);
  const merged = assemble({ base: undefined, title: '', language, expired, authors: [] }, posts);
  return (limit ?? -1) >= 0 ? { ...merged, posts: merged.posts.slice(0, limit) } : merged;
}
