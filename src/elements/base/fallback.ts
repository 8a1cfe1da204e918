/**
 * Whether an element has children of its author's to show while there is nothing else. By node type, since in a frame's document
 * nodes are of that frame's classes.
 */
export const hasFallback = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node.nodeType === 1
      ? !(node as Element).slot && (node as Element).localName !== 'script'
      : node.nodeType === 3 && node.nodeValue?.trim(),
  );

/**
 * Whether an element has all its children: while a page is still being read, what they are is not known before something follows
 * the element. If not, calls back when the page is read.
 */
export function isRead({ nextSibling, ownerDocument }: Element, callback: () => void): boolean {
  if (nextSibling || ownerDocument.readyState !== 'loading') return true;
  ownerDocument.addEventListener('DOMContentLoaded', callback, { once: true });
  return false;
}
