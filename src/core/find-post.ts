import type { Post } from './model.js';
import { resolveUrl } from './urls.js';

/** Finds a post by its `id`, else its `url`, else its slug. */
export const findPost = (posts: readonly Post[], key: string): Post | undefined => {
  const url = resolveUrl(key) ?? key;
  return (
    posts.find((post) => post.id === key) ??
    posts.find((post) => post.url === url) ??
    posts.find((post) => post.slug === key)
  );
};
