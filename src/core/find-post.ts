import type { Post } from './model.js';
import { decoded, resolveUrl } from './urls.js';

/** Finds a post by its `id`, then its `url`, then its slug, which may be as it is in the `url`. */
export const findPost = (posts: readonly Post[], key: string): Post | undefined => {
  const [name, slug] = [key, decoded(key)].map((text) => text.trim().replace(/\s+/g, ' '));
  const url = resolveUrl(key) ?? key;
  return (
    posts.find((post) => post.id === name) ??
    posts.find((post) => post.url === url) ??
    posts.find((post) => post.slug === name) ??
    posts.find((post) => post.slug === slug)
  );
};
