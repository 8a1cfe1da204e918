/** What the browser tests know about their engine. Where a feature can be asked for, ask for it, and not for the engine. */

export type Engine = 'chromium' | 'firefox' | 'webkit';

const { userAgent } = navigator;

export const engine: Engine = userAgent.includes('Firefox/') ? 'firefox' : userAgent.includes('Chrome/') ? 'chromium' : 'webkit';

/** A test for engines that have `feature`; in the others it counts as skipped. */
export function itWith(feature: boolean, name: string, run: () => void | Promise<void>): void {
  it(name, function (this: MochaContext) {
    if (!feature) this.skip();
    return run();
  });
}

/** Runs as in a browser without a sanitiser of its own. */
export async function withoutSanitiser<T>(run: () => T | Promise<T>): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
  if (own) Reflect.deleteProperty(Element.prototype, 'setHTML');
  try {
    return await run();
  } finally {
    if (own) Object.defineProperty(Element.prototype, 'setHTML', own);
  }
}
