import { hydrate } from '@lit-labs/ssr-client';
import { type LitElement, render, type TemplateResult } from 'lit';
import { formatDate, isFormatReady } from '../../localization/format.js';
import type { ImageMode } from '../../sanitise/dress.js';

/** What a root is to a reader: without Lit's markers, in a document that loads nothing. */
function visible(root: ParentNode, inert: Document): Node {
  const copy = inert.createElement('div');
  for (const content of root.querySelectorAll('.root')) copy.append(inert.importNode(content, true));
  const walker = inert.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
  copy.normalize();
  return copy;
}

/**
 * Makes content that came as HTML, in a declarative shadow root, the widget's own: as it stands where it is what the widget would
 * show, so that images, focus and selection stay; else it gives way to that in the same task.
 *
 * @returns `content`, which is now to be rendered into the root; or nothing, after which the widget has to ask again
 */
export function takeOver(
  widget: LitElement & { readonly images: ImageMode },
  content: TemplateResult,
): TemplateResult | undefined {
  const root = widget.renderRoot as ShadowRoot & { _$litPart$?: unknown };
  const inert = document.implementation.createHTMLDocument('');
  const own = inert.createElement('div');
  render(content, own, { host: widget, creationScope: inert });
  // What stands for an image on demand is a button, which does nothing yet in HTML.
  const isShown = widget.images !== 'click' && visible(root, inert).isEqualNode(visible(own, inert));
  const { lang = 'en' } = own.querySelector<HTMLElement>('[lang]') ?? {};
  if (!isShown && !isFormatReady(lang)) {
    // Dates are not formatted before the first paint, so as not to hold it up; here it is past.
    formatDate(new Date().toISOString(), lang);
    queueMicrotask(() => widget.requestUpdate());
    return undefined;
  }
  widget.renderOptions.renderBefore = null;
  try {
    if (isShown) hydrate(content, root, widget.renderOptions);
    else root.replaceChildren();
  } catch {
    // Markers of another version.
    delete root._$litPart$;
    root.replaceChildren();
  }
  // The root has adopted the same rules.
  for (const sheet of root.querySelectorAll('link, style')) sheet.remove();
  // Now it may ask for more.
  queueMicrotask(() => widget.requestUpdate());
  return content;
}
