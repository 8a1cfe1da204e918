// Finds a Chromium that really starts, or unpacks the one that comes with the dev dependencies.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../src/tooling/ensure-install.mjs';

const usualPlaces = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => `/usr/bin/${name}`),
  darwin: ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
};

// A test browser must neither call home nor depend on the machine's graphics; the sandbox cannot start as root.
const quietArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--font-render-hinting=none',
];

async function starts(browser) {
  const { default: puppeteer } = await import('puppeteer-core');
  try {
    const running = await puppeteer.launch({ ...browser, timeout: 30_000 });
    await running.close();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error);
  }
}

// The package unpacks into the temporary folder and changes its process's environment when imported: so it runs in a process of
// its own, with a private folder that is only given its final name once it is complete.
async function unpackBundled() {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  const folder = join(root, 'node_modules/.cache/chromium', version);
  if (!existsSync(folder)) {
    const partial = `${folder}.${process.pid}`;
    mkdirSync(partial, { recursive: true });
    const script = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
    try {
      await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
        cwd: root,
        env: { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
      });
      renameSync(partial, folder);
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      // Another process may have been quicker; then its folder is as good as ours.
      if (!existsSync(folder)) throw error;
    }
  }
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    args: [...quietArgs, '--no-zygote'],
    headless: 'shell',
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: process.env['FONTCONFIG_PATH'] ?? join(folder, 'fonts') },
  };
}

let found;

/**
 * Launch options for puppeteer of a Chromium that was seen to start: that of `CHROME_PATH`, else an installed one, else the one
 * bundled as a dev dependency. `TRW_BROWSER=bundled` skips the first two.
 *
 * @returns {Promise<{executablePath: string, args: string[], headless: boolean | 'shell', env: NodeJS.ProcessEnv}>}
 * @throws {Error} naming everything that was tried and what to do.
 */
export function findChromium() {
  return (found ??= search());
}

async function search() {
  const tried = [];
  const bundledOnly = process.env['TRW_BROWSER'] === 'bundled';
  const wanted = process.env['CHROME_PATH'];
  const installed = wanted ? [wanted] : (usualPlaces[process.platform] ?? []).filter((path) => existsSync(path));
  for (const executablePath of bundledOnly ? [] : installed) {
    const browser = { executablePath, args: quietArgs, headless: true, env: process.env };
    const problem = await starts(browser);
    if (!problem) return browser;
    tried.push(`${executablePath}: ${problem}`);
  }
  try {
    const browser = await unpackBundled();
    const problem = await starts(browser);
    if (!problem) return browser;
    tried.push(`${browser.executablePath}: ${problem}`);
  } catch (error) {
    tried.push(`@sparticuz/chromium: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new Error(
    `No Chromium could be started. Install Chromium or Chrome, or set CHROME_PATH to its executable.\n  ${tried.join('\n  ')}`,
  );
}
