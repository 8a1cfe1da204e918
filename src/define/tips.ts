// Written by `npm run generate` from src/elements/registry.ts.

import { TiktokRefugeeTips } from '../elements/tips/tips.js';
import { define } from './define.js';

define('tiktok-refugee-tips', TiktokRefugeeTips);

// Brings the events' types along.
export type * from '../elements/base/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'tiktok-refugee-tips': TiktokRefugeeTips;
  }
}
