import type { Plan } from '../plan/plan.js';
import { urlOf } from '../plan/post-index.js';
import { partsOf } from './parts-of-post.js';
import { quoteOf } from './quotes.js';
import { linkTarget, type PostReference } from './references.js';

/** Whether a link still leads where it did. */
export function isSameLink(reference: PostReference, { posts, pages, vaultFiles }: Plan): boolean {
  const { href, from, root = '', url, part, isFile, isPath, isPage, isStatic, quote } = reference;
  if (isPath) return (isStatic ? vaultFiles.findStatic(href, root) : vaultFiles.find(href, root)) === url;
  if (isPage && from !== undefined) return pages.find(href, from) === url;
  if (isFile !== undefined && posts.isFile(href) !== isFile) return false;
  if (from !== undefined) return linkTarget(posts.find(href, { path: from, root }), part ?? '', partsOf) === url;
  const entry = posts.named(href);
  const now = entry && quote && quoteOf(entry.post, part);
  return (entry && urlOf(entry)) === url && now?.title === quote?.title && now?.text === quote?.text;
}
