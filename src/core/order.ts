import type { Post } from './model.js';

/** Sort order: newest first, undated posts last. */
export const newestFirst = ({ datePublished: a = '' }: Post, { datePublished: b = '' }: Post): number =>
  a < b ? 1 : a > b ? -1 : 0;
