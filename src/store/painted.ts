/** Milliseconds after which nobody waits for a frame any longer: a page that is not looked at has none. */
const ENOUGH = 100;

/** Resolves when the next frame has been painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, ENOUGH);
  });
