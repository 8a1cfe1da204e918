/* global window -- of the page */
// WebKitGTK over plain WebDriver, on a display of its own: what the tests need of a browser, under the names that puppeteer uses.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { attempt } from './attempt.mjs';
import { startDisplay, startDriver } from './webkit-driver.mjs';

// The window has to lie below the pointer, to have the focus.
const pointer = { x: 1200, y: 800 };
const corner = { x: pointer.x - 200, y: pointer.y - 200 };

const inPath = (name) => (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** The programs that WebKitGTK needs here and that are not installed. */
export const missingForWebKit = () => ['WebKitWebDriver', 'Xvfb'].filter((name) => !inPath(name));

// Code points that stand for keys without a character (WebDriver, section 17.4.2).
const keys = {
  ...{ Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C' },
  ...{ Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', Delete: '\uE017' },
  ...{ ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015' },
};

const buttons = { left: 0, middle: 1, right: 2 };

// Runs in the page. The window takes its new size some time after the driver says so.
async function heightWithin200ms(wanted) {
  for (let i = 0; i < 20 && window.innerHeight !== wanted; i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  return window.innerHeight;
}

/** One window of a WebKitGTK of its own. */
class WebKitPage {
  #call;
  #end;
  #last = Promise.resolve();
  #toolbar = 0;

  constructor(call, end) {
    this.#call = call;
    this.#end = end;
  }

  // The driver takes one command at a time.
  #command(method, path, body) {
    const result = this.#last.then(() => this.#call(method, path, body));
    this.#last = result.catch(() => undefined);
    return result;
  }

  #act(type, actions) {
    return this.#command('POST', '/actions', { actions: [{ type, id: type, actions }] });
  }

  /** Opens an address, and waits until its document is read and its modules have run. */
  async goto(url) {
    await this.#command('POST', '/url', { url });
  }

  /** Where the page is; undefined when the browser does not answer. */
  async url() {
    return this.#command('GET', '/url').catch(() => undefined);
  }

  /** What the function returns in the page, or what its promise gives. */
  async evaluate(run, ...args) {
    const script = `const done = arguments[arguments.length - 1], args = [...arguments].slice(0, -1);
      new Promise((resolve) => resolve((${run})(...args))).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.#command('POST', '/execute/async', { script, args });
    if (error) throw new Error(error);
    return value;
  }

  /** In CSS pixels; at least 447 wide, as MiniBrowser's toolbar is, and at most 1400 by 1000. */
  async setViewport({ width, height }) {
    for (let tries = 10; ; tries -= 1) {
      await this.#command('POST', '/window/rect', { ...corner, width, height: height + this.#toolbar });
      const inner = await this.evaluate(heightWithin200ms, height);
      if (inner === height) return;
      if (tries === 0) throw new Error(`WebKitGTK's window stays ${inner} pixels high instead of ${height}`);
      this.#toolbar += height - inner;
    }
  }

  async emulateMediaFeatures() {
    throw new Error('WebKitGTK cannot emulate media features');
  }

  keyboard = {
    down: (key) => this.#act('key', [{ type: 'keyDown', value: keys[key] ?? key }]),
    up: (key) => this.#act('key', [{ type: 'keyUp', value: keys[key] ?? key }]),
    press: (key) =>
      this.#act(
        'key',
        ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] ?? key })),
      ),
    type: (text) =>
      this.#act(
        'key',
        [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))),
      ),
  };

  mouse = {
    move: (x, y) => this.#act('pointer', [{ type: 'pointerMove', x, y }]),
    down: ({ button = 'left' } = {}) => this.#act('pointer', [{ type: 'pointerDown', button: buttons[button] }]),
    up: ({ button = 'left' } = {}) => this.#act('pointer', [{ type: 'pointerUp', button: buttons[button] }]),
    click: async (x, y, options) => {
      await this.mouse.move(x, y);
      await this.mouse.down(options);
      await this.mouse.up(options);
    },
    reset: () => this.#command('DELETE', '/actions'),
  };

  async close() {
    await this.#command('DELETE', '').catch(() => undefined);
    await this.#end();
  }
}

async function launch() {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const removeHome = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeHome);
  const started = [];
  const end = async () => {
    for (const program of started.reverse()) await program.end();
    removeHome();
    process.off('exit', removeHome);
  };
  try {
    const display = await startDisplay(pointer);
    started.push(display);
    const driver = await startDriver(display.name, home);
    started.push(driver);
    const capabilities = { alwaysMatch: { pageLoadStrategy: 'eager', unhandledPromptBehavior: 'dismiss' } };
    await attempt(() => driver.call('GET', '/status'), { times: 100, pause: 100 });
    const { sessionId } = await driver.call('POST', '/session', { capabilities });
    const page = new WebKitPage((method, path, body) => driver.call(method, `/session/${sessionId}${path}`, body), end);
    await page.setViewport({ width: 800, height: 600 });
    return page;
  } catch (error) {
    await end();
    throw error;
  }
}

/**
 * A window of a WebKitGTK that runs for it alone, without settings or cache of the user; `close()` ends it.
 *
 * @returns {Promise<WebKitPage>}
 * @throws {Error} where it does not start, after three attempts.
 */
export const launchWebKit = () => attempt(launch, { times: 3, pause: 1000 });
