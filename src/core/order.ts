import type { Post } from './model.js';

/** Sort order: newest first, undated posts last. By code units, since a collation takes its time and dates need none. */
export const newestFirst = ({ datePublished: a = '' }: Post, { datePublished: b = '' }: Post): number => +(a < b) - +(a > b);
