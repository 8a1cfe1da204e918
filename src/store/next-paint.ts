/** Milliseconds after which nobody waits for a frame any longer: a page that is not looked at has none. */
const ENOUGH = 100;

/** Resolves when the next frame has been painted. */
export const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    // Some documents of tests have no frames at all.
    if (typeof requestAnimationFrame !== 'undefined') requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, ENOUGH);
  });
