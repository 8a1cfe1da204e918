// Written by `npm run generate` from src/elements/registry.ts.

import { TiktokRefugeeTagCloud } from '../elements/tag-cloud/tag-cloud.js';
import { define } from './define.js';

define('tiktok-refugee-tag-cloud', TiktokRefugeeTagCloud);

// Brings the events' types along.
export type * from '../elements/base/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'tiktok-refugee-tag-cloud': TiktokRefugeeTagCloud;
  }
}
