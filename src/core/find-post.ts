import type { Post } from './model.js';
import { foldText } from './tags.js';
import { resolveUrl } from './urls.js';

/** Finds a post by its `id`, else its `url`, else its slug (in any case). */
export const findPost = (posts: readonly Post[], key: string): Post | undefined => {
  const url = resolveUrl(key) ?? key;
  const slug = foldText(key);
  return (
    posts.find((post) => post.id === key) ??
    posts.find((post) => post.url === url) ??
    posts.find((post) => post.slug === key) ??
    posts.find((post) => foldText(post.slug) === slug)
  );
};
