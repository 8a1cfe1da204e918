// Written by `npm run generate` from src/elements/registry.ts.

import './define/preload.js';
import './define/tips.js';
