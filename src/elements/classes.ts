// Written by `npm run generate` from src/elements/registry.ts.

import { TiktokRefugeePost } from './post/post.js';
import { TiktokRefugeePosts } from './posts/posts.js';
import { TiktokRefugeeTagCloud } from './tag-cloud/tag-cloud.js';
import { TiktokRefugeeTips } from './tips/tips.js';

/** The class of each element, by its tag without the prefix. */
export const CLASSES = {
  'post': TiktokRefugeePost,
  'posts': TiktokRefugeePosts,
  'tag-cloud': TiktokRefugeeTagCloud,
  'tips': TiktokRefugeeTips,
};
