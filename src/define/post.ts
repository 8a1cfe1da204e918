import { TiktokRefugeePost } from '../elements/post/post.js';
import { define } from './define.js';

define('tiktok-refugee-post', TiktokRefugeePost);

declare global {
  interface HTMLElementTagNameMap {
    'tiktok-refugee-post': TiktokRefugeePost;
  }
}
