import { hydrate } from '@lit-labs/ssr-client';
import { type LitElement, render, type TemplateResult } from 'lit';
import { isTemplateResult } from 'lit/directive-helpers.js';
import { formatDate, isFormatReady } from '../../localization/format-date.js';
import type { ImageMode } from '../../sanitise/body-options.js';

const SHEETS = 'link, style';

function commentsIn(root: Node): Comment[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  return comments;
}

/** What a reader sees of a root: without Lit's markers and style sheets, in a document that loads nothing. */
function visible(root: ParentNode, inert: Document): Node {
  const copy = inert.createElement('div');
  for (const node of root.childNodes)
    if (!(node instanceof Element && node.matches(SHEETS))) copy.append(inert.importNode(node, true));
  for (const comment of commentsIn(copy)) comment.remove();
  // A server writes styles as they are given, a browser in its own way.
  for (const { style } of copy.querySelectorAll<HTMLElement>('[style]')) style.cssText = style.cssText.trim();
  // Images that have loaded left their marks (see `fit-picture.ts`).
  for (const { classList } of copy.querySelectorAll('.media')) classList.remove('missing', 'portrait', 'small');
  copy.normalize();
  return copy;
}

/** The markers that a server writes for a value, in their order: around parts, and before elements with parts in their tag. */
function* markersOf(value: unknown): Generator<string> {
  yield 'lit-part';
  if (isTemplateResult(value)) {
    const { strings, values } = value as TemplateResult;
    let text = '';
    let marked = -1;
    for (const [i, inner] of values.entries()) {
      text += strings[i] ?? '';
      const tag = text.lastIndexOf('<');
      if (text.lastIndexOf('>') >= tag) yield* markersOf(inner);
      else if (tag !== marked) yield 'lit-node';
      marked = tag;
    }
  } else if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) yield* markersOf(item);
  }
  yield '/lit-part';
}

/**
 * Whether a root has all of Lit's markers, and no others. If some are missing, Lit may not notice, and would write next to the
 * existing content: minifiers remove comments, and so do archives. Lit itself checks which template each marker belongs to.
 */
function isMarked(root: Node, content: TemplateResult): boolean {
  const found = commentsIn(root).map(({ data }) => data.replace(/^(lit-\w+) \S+$/, '$1'));
  return found.filter((data) => /^\/?lit-/.test(data)).join() === [...markersOf(content)].join();
}

/**
 * Takes over content that came as HTML, in a declarative shadow root: it stays if it is what the widget would show, so that
 * images, focus and selection are preserved; otherwise, the widget's content replaces it in the same task. What dates need may
 * have to load first: then the widget is updated once more, and tries again.
 *
 * @param content - of the root, which the widget renders as soon as there is nothing left to take over
 * @param locale - that its dates are written in
 */
export function takeOver(widget: LitElement & { readonly images: ImageMode }, content: TemplateResult, locale = 'en'): void {
  const root = widget.renderRoot as ShadowRoot & { _$litPart$?: unknown };
  const inert = document.implementation.createHTMLDocument('');
  const own = inert.createElement('div');
  render(content, own, { host: widget, creationScope: inert });
  // The placeholder of an image on demand is a button, which does not work yet in HTML.
  const isSame = visible(root, inert).isEqualNode(visible(own, inert));
  const isShown = widget.images !== 'click' && isSame && isMarked(root, content);
  if (!isShown && !isFormatReady(locale)) {
    // Dates are not formatted before the first paint, so as not to delay it; that is over now.
    formatDate(new Date().toISOString(), locale);
    queueMicrotask(() => widget.requestUpdate());
    return;
  }
  widget.renderOptions.renderBefore = null;
  // The root has adopted the same rules. A sheet between a marker and its element would be mistaken for that element.
  for (const sheet of root.querySelectorAll(SHEETS)) sheet.remove();
  try {
    if (isShown) hydrate(content, root, widget.renderOptions);
    else root.replaceChildren();
  } catch {
    // Markers of another version.
    delete root._$litPart$;
    root.replaceChildren();
  }
  // Now it may request more.
  queueMicrotask(() => widget.requestUpdate());
}
