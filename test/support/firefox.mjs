import { existsSync } from 'node:fs';
import { join } from 'node:path';

const usualPlaces = {
  linux: ['firefox-esr', 'firefox'].map((name) => `/usr/bin/${name}`),
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']]
    .filter(Boolean)
    .map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
};

/**
 * Launch options for puppeteer of the Firefox of `FIREFOX_PATH`, else of an installed one; undefined where there is none.
 * Puppeteer drives it over WebDriver BiDi and gives it a profile of its own.
 *
 * @returns {import('puppeteer-core').LaunchOptions | undefined}
 */
export function findFirefox() {
  const wanted = process.env['FIREFOX_PATH'];
  const executablePath = wanted ?? (usualPlaces[process.platform] ?? []).find((path) => existsSync(path));
  if (!executablePath) return undefined;
  return {
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
  };
}
