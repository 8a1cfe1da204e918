/**
 * A launcher for @web/test-runner that gives each test file that runs a browser of its own, for engines in which only one window
 * at a time has the focus. The browsers are kept for the next files.
 *
 * A browser is a `page` with puppeteer's names, by which the runner's commands find it, and a `close` that ends the browser.
 *
 * @param {string} name
 * @param {() => Promise<{page: object, close: () => Promise<void>}>} launch
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function ownBrowserLauncher(name, launch) {
  const active = new Map();
  const idle = [];

  async function open(browser, sessionId, url) {
    active.set(sessionId, browser);
    await browser.page.setViewport({ width: 800, height: 600 });
    await browser.page.goto(url);
  }

  async function drop(sessionId) {
    const browser = active.get(sessionId);
    active.delete(sessionId);
    await browser.close();
  }

  return {
    name,
    type: 'puppeteer',
    async startSession(sessionId, url) {
      const kept = idle.pop();
      try {
        await open(kept ?? (await launch()), sessionId, url);
      } catch (error) {
        if (active.has(sessionId)) await drop(sessionId);
        // A browser that has already served may have crashed since; a new one has no such excuse.
        if (!kept) throw error;
        await open(await launch(), sessionId, url);
      }
    },
    isActive: (sessionId) => active.has(sessionId),
    getBrowserUrl: (sessionId) => active.get(sessionId)?.page.url(),
    getPage: (sessionId) => active.get(sessionId)?.page,
    async stopSession(sessionId) {
      try {
        // Ends whatever still runs in the page.
        await active.get(sessionId).page.goto('about:blank');
        idle.push(active.get(sessionId));
        active.delete(sessionId);
      } catch {
        await drop(sessionId);
      }
      return {};
    },
    async startDebugSession() {
      throw new Error(`${name} has no window that you can see: debug in Chromium`);
    },
    async stop() {
      await Promise.all([...idle.splice(0), ...active.values()].map(({ close }) => close()));
      active.clear();
    },
  };
}
