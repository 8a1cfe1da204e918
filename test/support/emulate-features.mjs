/**
 * A command for @web/test-runner's tests in Chromium: media features and types that its own `emulateMedia` does not know, such as
 * `forced-colors` and `prefers-contrast`. The payload is that of `Emulation.setEmulatedMedia` in the DevTools protocol; without
 * one, the page is again as it was. Pages are used for several files of tests.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function emulateFeatures() {
  /** What a session emulates lasts as long as the session: another one cannot take it back. */
  const clients = new WeakMap();
  return {
    name: 'emulate-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-features') return undefined;
      const page = session.browser.getPage(session.id);
      if (!page.createCDPSession) throw new Error('only Chromium can emulate these features');
      const client = clients.get(page) ?? (await page.createCDPSession());
      clients.set(page, client);
      if (payload) await client.send('Emulation.setEmulatedMedia', payload);
      else {
        clients.delete(page);
        await client.detach();
      }
      return true;
    },
  };
}
