// Posts that attributes name in other words than their ids: by pasted URLs, and by a language. One chunk has both.
export { findPasted } from './find-pasted.js';
export { findVersion } from './find-version.js';
