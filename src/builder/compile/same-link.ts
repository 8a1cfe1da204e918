import type { Plan } from '../plan/plan.js';
import { partsOf } from './parts-of-post.js';
import { linkTarget, type PostReference } from './references.js';

/** Whether a link leads where it did. */
export const isSameLink = ({ href, from, root = '', url, part }: PostReference, { posts }: Plan): boolean =>
  (from === undefined ? posts.named(href) : linkTarget(posts.find(href, { path: from, root }), part ?? '', partsOf)) === url;
