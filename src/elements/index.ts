// Written by `npm run generate` from src/elements/registry.ts.
export { TiktokRefugeePost } from './post/post.js';
export { TiktokRefugeePosts } from './posts/posts.js';
export { TiktokRefugeeTagCloud } from './tag-cloud/tag-cloud.js';
export { TiktokRefugeeTips } from './tips/tips.js';
