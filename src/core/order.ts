import type { Post } from './model.js';

/** Sort order: newest first, undated posts last. */
export const newestFirst = (a: Post, b: Post): number =>
  (b.datePublished ?? '').localeCompare(a.datePublished ?? '');
