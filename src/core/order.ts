import type { Post } from './model.js';

/** Sort order: newest first, undated posts last. By code units, since collation is slow and dates do not need it. */
export const newestFirst = ({ datePublished: a = '' }: Post, { datePublished: b = '' }: Post): number => +(a < b) - +(a > b);
