/**
 * A command for @web/test-runner's tests in Chromium: media features and types that its own `emulateMedia` does not know, such as
 * `forced-colors` and `prefers-contrast`. The payload is that of `Emulation.setEmulatedMedia` in the DevTools protocol.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function emulateFeatures() {
  return {
    name: 'emulate-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-features') return undefined;
      const page = session.browser.getPage(session.id);
      if (!page.createCDPSession) throw new Error('only Chromium can emulate these features');
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', payload);
      return true;
    },
  };
}
