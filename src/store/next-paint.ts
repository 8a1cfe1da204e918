/** Milliseconds to wait for a frame: a page in the background has none. */
const MAX_WAIT = 100;

/** Resolves when the next frame has been painted. */
export const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    // Some test documents have no frames at all.
    if (typeof requestAnimationFrame !== 'undefined') requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, MAX_WAIT);
  });
