import { TAG_PREFIX } from '../elements/tag-prefix.js';
import { preloadFeeds } from '../store/preload.js';

// Imported before anything else: this takes no time, and what follows some.
try {
  // Not for one post: its own feed may be enough.
  const waiting = document.querySelectorAll('[feed]:not([post], [loading=lazy], [cache=none i], :defined, :has(script))');
  preloadFeeds([...waiting].filter(({ localName }) => localName.startsWith(`${TAG_PREFIX}-`)));
} catch {
  // The documents of some tests do not know such selectors: each element asks by itself.
}
