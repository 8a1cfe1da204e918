import { findPost } from './find-post.js';
import type { Post } from './model.js';
import { decoded } from './urls.js';

/** A URL without the parts that may differ if it leads to the same page; it begins with a slash. */
const bare = (address: string): string =>
  `/${decoded(address)
    .toLowerCase()
    .replace(/#.*|\b(?:utm_|fbclid|gclid|mc_)[^&]*&?/g, '')
    .replace(/^(?:https?:)?\/*(?:www\.)?|[?&]$/g, '')
    .replace(/(?:\/index)?(?:\.html?|\.php)?\/?$/, '')}`;

/**
 * Like `findPost`, then by what people paste: a URL that differs in its scheme, `www.`, slash, `index.html`, query or fragment,
 * its path, or the end of the path. If there are several posts, the first one counts.
 */
export const findPasted = (posts: readonly Post[], key: string): Post | undefined => {
  const post = findPost(posts, key);
  if (post) return post;
  const name = key.trim();
  // A query may be the only difference between posts, so it is compared first.
  const ends = [bare(name), bare(name.replace(/\?.*/, ''))].filter((end) => end !== '/');
  const places = posts.map(({ url, id }) => bare(url ?? id));
  return ends.map((end) => posts[places.findIndex((place) => place.endsWith(end))]).find(Boolean);
};
