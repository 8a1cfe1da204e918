// Written by `npm run generate` from src/elements/registry.ts.

import type { ElementView } from './base/view.js';
import { postSkeleton, postView } from './post/post-view.js';
import { postsSkeleton, postsView } from './posts/posts-view.js';
import { tagCloudSkeleton, tagCloudView } from './tag-cloud/tag-cloud-view.js';
import { tipsSkeleton, tipsView } from './tips/tips-view.js';

/** The view of each element, by its tag without the prefix. */
export const VIEWS: Readonly<Record<string, ElementView>> = {
  'post': { view: postView, skeleton: postSkeleton },
  'posts': { view: postsView, skeleton: postsSkeleton },
  'tag-cloud': { view: tagCloudView, skeleton: tagCloudSkeleton },
  'tips': { view: tipsView, skeleton: tipsSkeleton },
};
