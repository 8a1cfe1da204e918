import { TiktokRefugeePost } from '../elements/post/post.js';
import { TiktokRefugeePosts } from '../elements/posts/posts.js';
import { TiktokRefugeeTagCloud } from '../elements/tag-cloud/tag-cloud.js';
import { TiktokRefugeeTips } from '../elements/tips/tips.js';
import { define } from './define.js';

export interface DefineOptions {
  /** What the tags' names begin with: `my-site` gives `<my-site-post>`. */
  readonly prefix: string;
  /** Default: the page's own, `customElements`. */
  readonly registry?: CustomElementRegistry;
}

/** A class can be defined under one name only, hence the subclasses. */
const SUBCLASSES = {
  'post': () => class extends TiktokRefugeePost {},
  'posts': () => class extends TiktokRefugeePosts {},
  'tag-cloud': () => class extends TiktokRefugeeTagCloud {},
  'tips': () => class extends TiktokRefugeeTips {},
};

const defined = new WeakMap<CustomElementRegistry, Set<string>>();

/**
 * Defines the four elements under other tag names; once, however often it is called.
 *
 * @throws DOMException `SyntaxError` when `prefix` does not make a valid custom element name
 */
export function defineWidgets({ prefix, registry = customElements }: DefineOptions): void {
  const names = defined.get(registry) ?? new Set();
  defined.set(registry, names);
  for (const [kind, subclass] of Object.entries(SUBCLASSES)) {
    const name = `${prefix}-${kind}`;
    if (names.has(name)) continue;
    define(name, subclass(), registry);
    names.add(name);
  }
}
