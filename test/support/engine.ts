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
