/** The browsers that Node tests open pages in. */
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { support } from './host-server.js';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/** Milliseconds that a page may take until it reports. */
const PATIENCE = 30_000;

interface WebKitPage {
  goto(url: string): Promise<void>;
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
  const browser = engine === 'chromium' ? await launchChromium() : await puppeteer.launch(firefox.findFirefox());
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
