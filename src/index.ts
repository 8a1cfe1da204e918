export { TiktokRefugeePost } from './elements/post/post.js';
export { TiktokRefugeePosts } from './elements/posts/posts.js';
export { TiktokRefugeeTagCloud } from './elements/tag-cloud/tag-cloud.js';
export { TiktokRefugeeTips } from './elements/tips/tips.js';
export type { View, WidgetState } from './elements/base/view.js';
export * from './elements/base/events.js';
export { FeedError, type FeedErrorCode } from './core/errors.js';
export type * from './core/model.js';
