// Written by `npm run generate` from src/elements/registry.ts.

import { TiktokRefugeePosts } from '../elements/posts/posts.js';
import { define } from './define.js';

define('tiktok-refugee-posts', TiktokRefugeePosts);

// Brings the events' types along.
export type * from '../elements/base/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'tiktok-refugee-posts': TiktokRefugeePosts;
  }
}
