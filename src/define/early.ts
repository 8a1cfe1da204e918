import { fetchEarly } from '../store/early.js';

// Imported before anything else: this takes no time, and what follows some.
fetchEarly(
  ['post', 'posts', 'tag-cloud', 'tips']
    .map((name) => `tiktok-refugee-${name}[feed]:not([loading=lazy], [cache=none i], :defined, :has(script))`)
    .join(),
);
