// Written by `npm run generate` from src/elements/registry.ts.

import { TiktokRefugeePost as TiktokRefugeePostElement } from '../elements/post/post.js';
import { TiktokRefugeePosts as TiktokRefugeePostsElement } from '../elements/posts/posts.js';
import { TiktokRefugeeTagCloud as TiktokRefugeeTagCloudElement } from '../elements/tag-cloud/tag-cloud.js';
import { TiktokRefugeeTips as TiktokRefugeeTipsElement } from '../elements/tips/tips.js';
import { component, type Props } from './component.js';

export type { WidgetListeners } from './component.js';

/** `<tiktok-refugee-post>`. Children are its fallback. */
export const TiktokRefugeePost = component('TiktokRefugeePost', 'tiktok-refugee-post', TiktokRefugeePostElement);
export type TiktokRefugeePostProps = Props<'tiktok-refugee-post'>;

/** `<tiktok-refugee-posts>`. Children are its fallback. */
export const TiktokRefugeePosts = component('TiktokRefugeePosts', 'tiktok-refugee-posts', TiktokRefugeePostsElement);
export type TiktokRefugeePostsProps = Props<'tiktok-refugee-posts'>;

/** `<tiktok-refugee-tag-cloud>`. Children are its fallback. */
export const TiktokRefugeeTagCloud = component('TiktokRefugeeTagCloud', 'tiktok-refugee-tag-cloud', TiktokRefugeeTagCloudElement);
export type TiktokRefugeeTagCloudProps = Props<'tiktok-refugee-tag-cloud'>;

/** `<tiktok-refugee-tips>`. Children are its fallback. */
export const TiktokRefugeeTips = component('TiktokRefugeeTips', 'tiktok-refugee-tips', TiktokRefugeeTipsElement);
export type TiktokRefugeeTipsProps = Props<'tiktok-refugee-tips'>;
