import type { Plan } from '../plan/plan.js';
import { partsOf } from './parts-of-post.js';
import { linkTarget, type PostReference } from './references.js';

/** Whether a link leads where it did. */
export const isSameLink = ({ href, from, root = '', url, part, isFile }: PostReference, { posts }: Plan): boolean =>
  (isFile === undefined || posts.isFile(href) === isFile) &&
  (from === undefined ? posts.named(href) : linkTarget(posts.find(href, { path: from, root }), part ?? '', partsOf)) === url;
