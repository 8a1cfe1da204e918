import type { ReactiveControllerHost } from 'lit';

/**
 * Whether an element has children from the page's author to show while there is nothing else. Checks node types, since nodes in a
 * frame's document are instances of that frame's classes.
 */
export const hasFallback = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node.nodeType === 1
      ? !(node as Element).slot && (node as Element).localName !== 'script'
      : node.nodeType === 3 && node.nodeValue?.trim(),
  );

/** Requests an update when the children change: a page's author, or a framework, may add the fallback late. */
export function watchChildren(host: ReactiveControllerHost & Element): void {
  let observer: MutationObserver | undefined;
  host.addController({
    hostConnected() {
      observer ??= new MutationObserver(() => host.requestUpdate());
      observer.observe(host, { childList: true });
    },
  });
}

/**
 * Whether an element has all its children: while a page is still being read, that is unknown until something follows the element.
 * If not, calls back when more of the page has been read.
 */
export function isRead(element: Element, callback: () => void): boolean {
  const { ownerDocument } = element;
  if (ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    callback();
  });
  observer.observe(ownerDocument, { childList: true, subtree: true });
  // There may be nothing after it.
  ownerDocument.addEventListener('DOMContentLoaded', callback, { once: true });
  return false;
}
