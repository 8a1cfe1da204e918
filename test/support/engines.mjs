// The engines that the browser tests run in: Chromium, and Firefox and WebKitGTK where they are installed.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { attempt } from './attempt.mjs';
import { findChromium } from './browser.mjs';
import { findFirefox } from './firefox.mjs';
import { ownBrowserLauncher } from './own-browser-launcher.mjs';
import { launchWebKit, missingForWebKit } from './webkit.mjs';

const patient = { launch: (options) => attempt(() => puppeteer.launch(options), { times: 3, pause: 1000 }) };

const chromiumLauncher = (launchOptions) =>
  chromeLauncher({
    puppeteer: patient,
    launchOptions,
    // A window of its own: tabs in the background have no animation frames, observers or focus.
    createPage: ({ context }) => context.newPage({ type: 'window' }),
  });

const firefoxLauncher = (launchOptions) =>
  ownBrowserLauncher('Firefox', async () => {
    const browser = await patient.launch(launchOptions);
    // The window that Firefox opens by itself never has the focus.
    const page = await browser.defaultBrowserContext().newPage({ type: 'window' });
    return { page, close: () => browser.close() };
  });

const webkitLauncher = () =>
  ownBrowserLauncher('WebKitGTK', async () => {
    const page = await launchWebKit();
    return { page, close: () => page.close() };
  });

/** For each engine a launcher, or why there is none. */
const engines = {
  chromium: async () => ({ launcher: chromiumLauncher(await findChromium()) }),
  firefox: () => {
    const options = findFirefox();
    return options ? { launcher: firefoxLauncher(options) } : { missing: 'Firefox is not installed (or set FIREFOX_PATH)' };
  },
  webkit: () => {
    const missing = missingForWebKit();
    return missing.length > 0 ? { missing: `no ${missing.join(', no ')} in PATH` } : { launcher: webkitLauncher() };
  },
};

export const engineNames = Object.keys(engines);

/**
 * The launchers of these engines, and for those that are not there `engine: why`.
 *
 * @param {readonly string[]} names of `engineNames`
 * @throws {Error} on a name that no engine has.
 * @returns {Promise<{launchers: import('@web/test-runner').BrowserLauncher[], missing: string[]}>}
 */
export async function findEngines(names) {
  const unknown = names.find((name) => !engineNames.includes(name));
  if (unknown !== undefined) throw new Error(`There is no engine '${unknown}': take ${engineNames.join(', ')}.`);
  const found = await Promise.all(names.map(async (name) => ({ name, ...(await engines[name]()) })));
  return {
    launchers: found.flatMap(({ launcher }) => launcher ?? []),
    missing: found.filter(({ missing }) => missing).map(({ name, missing }) => `${name}: ${missing}`),
  };
}
