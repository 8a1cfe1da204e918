/** The browsers that Node tests open pages in. */
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { support } from './host-server.js';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/** Milliseconds that a page may take until it reports. */
const PATIENCE = 30_000;

interface WebKitPage {
  goto(url: string): Promise<void>;
  evaluate(run: string): Promise<unknown>;
  readonly keyboard: { type(text: string): Promise<unknown> };
  readonly mouse: { click(x: number, y: number): Promise<unknown> };
  close(): Promise<void>;
}

const chromium = await support<{ findChromium(): Promise<LaunchOptions> }>('browser.mjs');
const firefox = await support<{ findFirefox(): LaunchOptions | undefined }>('firefox.mjs');
const webkit = await support<{ launchWebKit(): Promise<WebKitPage>; missingForWebKit(): string[] }>('webkit.mjs');

/** Why an engine cannot be tested here; `false` where it can. */
export function missing(engine: Engine): string | false {
  if (engine === 'firefox') return !firefox.findFirefox() && 'Firefox is not installed';
  if (engine === 'webkit') {
    const programs = webkit.missingForWebKit();
    return programs.length > 0 && `WebKitGTK needs ${programs.join(', ')}`;
  }
  return false;
}

export interface Visitor {
  /** Opens a page and waits for what it reports. */
  visit<T>(url: string, report: Promise<T>): Promise<T>;
  close(): Promise<void>;
}

async function inTime<T>(report: Promise<T>, url: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${url} did not report`)), PATIENCE);
  });
  return Promise.race([report, late]).finally(() => clearTimeout(timer));
}

export const launchChromium = async (): Promise<Browser> => puppeteer.launch(await chromium.findChromium());

const launchBrowser = (engine: Exclude<Engine, 'webkit'>): Promise<Browser> =>
  engine === 'chromium' ? launchChromium() : puppeteer.launch(firefox.findFirefox());

/** One tab, with what all engines can do in it. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** The value of the last statement of a script, as JSON. */
  evaluate<T>(script: string): Promise<T>;
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses the mouse at these CSS pixels. */
  click(x: number, y: number): Promise<void>;
  close(): Promise<void>;
}

export async function launchTab(engine: Engine): Promise<Tab> {
  const browser = engine === 'webkit' ? undefined : await launchBrowser(engine);
  const page = browser ? await browser.newPage() : await webkit.launchWebKit();
  // The driver of WebKit takes functions only.
  const evaluate = async <T>(script: string): Promise<T> =>
    (await page.evaluate(browser ? script : `() => (0, eval)(${JSON.stringify(script)})`)) as T;
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate,
    until: async (expression) => {
      for (const end = Date.now() + PATIENCE / 3; !(await evaluate(`Boolean(${expression})`)); await pause(20))
        if (Date.now() > end) throw new Error(`never: ${expression}`);
    },
    type: async (text) => {
      await page.keyboard.type(text);
    },
    click: async (x, y) => {
      await page.mouse.click(x, y);
    },
    close: () => (browser ?? page).close(),
  };
}

export async function launch(engine: Engine): Promise<Visitor> {
  if (engine === 'webkit') {
    const page = await webkit.launchWebKit();
    return {
      visit: async (url, report) => {
        await page.goto(url);
        return inTime(report, url);
      },
      close: () => page.close(),
    };
  }
  const browser = await launchBrowser(engine);
  return {
    visit: async (url, report) => {
      const page = await browser.newPage();
      try {
        await page.goto(url);
        return await inTime(report, url);
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
