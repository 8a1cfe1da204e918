/** How far from the viewport a widget with `loading="lazy"` starts to load. */
const NEAR = '300px';

/** Calls back once an element is near the viewport, or its page is printed; the returned function stops waiting. */
export function onceNear(element: Element, callback: () => void): () => void {
  // Where nothing is ever in view, as in tests, everything is near.
  if (typeof IntersectionObserver === 'undefined') {
    queueMicrotask(callback);
    return () => undefined;
  }
  const stop = (): void => {
    removeEventListener('beforeprint', start);
    observer.disconnect();
  };
  const start = (): void => {
    stop();
    callback();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) start();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  addEventListener('beforeprint', start);
  return stop;
}

/** Releases the space that `keepRoom` keeps below a widget's content, as soon as the widget is out of view. */
export function releaseRoom(tree: ParentNode, selector: string): void {
  const element = tree.querySelector<HTMLElement>(selector);
  if (!element) return;
  new IntersectionObserver((entries, observer) => {
    const { isIntersecting, boundingClientRect } = entries.at(-1) as IntersectionObserverEntry;
    // Without scroll anchoring, content below a widget that is above the viewport would move.
    if (isIntersecting || (boundingClientRect.top < 0 && !CSS.supports('overflow-anchor', 'auto'))) return;
    element.style.minBlockSize = '';
    observer.disconnect();
  }).observe(element);
}
