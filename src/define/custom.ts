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

/**
 * Defines the four elements under other tag names.
 *
 * @throws DOMException `SyntaxError` when `prefix` does not make a valid custom element name
 */
export function defineWidgets({ prefix, registry }: DefineOptions): void {
  // A class can be defined under one name only, hence the subclasses.
  define(`${prefix}-post`, class extends TiktokRefugeePost {}, registry);
  define(`${prefix}-posts`, class extends TiktokRefugeePosts {}, registry);
  define(`${prefix}-tag-cloud`, class extends TiktokRefugeeTagCloud {}, registry);
  define(`${prefix}-tips`, class extends TiktokRefugeeTips {}, registry);
}
