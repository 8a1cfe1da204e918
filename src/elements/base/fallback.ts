/** Whether an element has children of its author's to show while there is nothing else. */
export const hasFallback = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element ? !node.slot && node.localName !== 'script' : node instanceof Text && node.data.trim(),
  );
