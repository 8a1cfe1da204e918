/** Milliseconds after which a frame is no longer waited for: a page in the background has none. */
const MAX_WAIT = 100;

/** Resolves when the next frame has been painted. */
export const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    // Some documents of tests have no frames at all.
    if (typeof requestAnimationFrame !== 'undefined') requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, MAX_WAIT);
  });
