// Written by `npm run generate` from src/elements/registry.ts.

import { TiktokRefugeePost } from '../elements/post/post.js';
import { define } from './define.js';

define('tiktok-refugee-post', TiktokRefugeePost);

// Brings the events' types along.
export type * from '../elements/base/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'tiktok-refugee-post': TiktokRefugeePost;
  }
}
