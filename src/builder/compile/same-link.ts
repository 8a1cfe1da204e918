import type { Plan } from '../plan/plan.js';
import { partsOf } from './parts-of-post.js';
import { linkTarget, type PostReference } from './references.js';

/** Whether a link still leads where it did. */
export function isSameLink(reference: PostReference, { posts, vaultImages }: Plan): boolean {
  const { href, from, root = '', url, part, isFile, isImage, isStatic } = reference;
  if (isImage) return (isStatic ? vaultImages.findStatic(href, root) : vaultImages.find(href, root)) === url;
  if (isFile !== undefined && posts.isFile(href) !== isFile) return false;
  return (
    (from === undefined ? posts.named(href) : linkTarget(posts.find(href, { path: from, root }), part ?? '', partsOf)) === url
  );
}
