// Written by `npm run generate` from src/elements/registry.ts.

import './post.js';
import './posts.js';
import './tag-cloud.js';
import './tips.js';

export type * from '../elements/base/events.js';
