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
