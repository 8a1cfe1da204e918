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
