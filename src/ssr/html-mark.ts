import { readCanonicalFeed } from '../core/canonical-feed.js';
import type { Post } from '../core/model.js';
import type { FeedElement } from '../elements/base/feed-element.js';
import { htmlMark } from '../elements/base/html-mark.js';
import { isPlain } from '../sanitise/plain-html.js';
import { countNodes } from '../sanitise/server/count-nodes.js';
import { wantsMore } from './static-view.js';
import type { widgetOf } from './widgets.js';

/** An element with its attributes, and the posts that its HTML shows. */
interface Rendered {
  readonly widget: ReturnType<typeof widgetOf>;
  readonly element: FeedElement;
  readonly texts: ReadonlyMap<string, string>;
  readonly posts: readonly Post[];
}

/**
 * Whether the script would show the same content for the feed in the page, as long as nothing changes: it would not load anything
 * else, the content does not depend on the day, and it has nothing that only a script can add.
 *
 * @param inlined - the feed in the page, as JSON
 * @param url - of the page
 */
function isFinal({ widget, element, posts }: Rendered, inlined: string, url: string | undefined): boolean {
  const { layout, images } = element as { readonly layout?: string; readonly images: string };
  if (images !== 'auto' || layout === 'single') return false;
  const isBodyPlain = posts.every(({ body }) => !body || (body.format === 'html' && isPlain(body.value)));
  if (layout === 'full' && !isBodyPlain) return false;
  try {
    return !wantsMore(widget, element, readCanonicalFeed(inlined, url), url);
  } catch {
    return false;
  }
}

/**
 * The mark of HTML that the script need not take over before somebody uses the widget; see `htmlMark`.
 *
 * @param root - the HTML of its shadow root
 */
export function markOf(rendered: Rendered, root: string, inlined: string, url: string | undefined): string | undefined {
  if (!isFinal(rendered, inlined, url)) return undefined;
  const { element, widget, texts } = rendered;
  const settings = widget.element.observedAttributes.map((name) => texts.get(name));
  return htmlMark(element.locale ?? '', settings, countNodes(root));
}
