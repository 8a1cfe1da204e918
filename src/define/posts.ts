import { TiktokRefugeePosts } from '../elements/posts/posts.js';
import { define } from './define.js';

define('tiktok-refugee-posts', TiktokRefugeePosts);

declare global {
  interface HTMLElementTagNameMap {
    'tiktok-refugee-posts': TiktokRefugeePosts;
  }
}
