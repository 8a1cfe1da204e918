import { preloadFeeds } from '../store/preload.js';

// Imported before anything else: this takes no time, and what follows some.
try {
  preloadFeeds(
    ['post', 'posts', 'tag-cloud', 'tips']
      .map((name) => `tiktok-refugee-${name}[feed]:not([loading=lazy], [cache=none i], :defined, :has(script))`)
      .join(),
  );
} catch {
  // The documents of some tests do not know such selectors: each element asks by itself.
}
