// Away from a page and back again: the browser keeps such pages as they were (the back/forward cache).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from './support/engines.js';
import { CAT, feedOf } from './support/feeds.js';
import { startHost, type HostServer } from './support/host-server.js';

const page = (feed: string): string => `<!doctype html><html lang="en"><head><title>Host</title>
  <script>addEventListener('pageshow', ({ persisted }) => { window.persisted = persisted; });</script>
  <script type="module" src="/widgets/tiktok-refugee.js"></script></head>
  <body><tiktok-refugee-posts id="list" feed="${feed}"></tiktok-refugee-posts>
  <tiktok-refugee-tag-cloud for="list" feed="${feed}"></tiktok-refugee-tag-cloud></body></html>`;

const STATES = "[...document.querySelectorAll('#list, #list ~ *')].map(({ state }) => state).join()";
const TITLES = "document.querySelector('#list').shadowRoot.querySelectorAll('article').length";

let host: HostServer;
let browser: Browser;

before(async () => {
  host = await startHost();
  const feed = { body: feedOf({ content_text: 'Text.' }), type: 'application/feed+json' };
  host.serve('/cat.svg', { body: CAT, type: 'image/svg+xml' });
  host.serve('/feed.json', feed);
  host.serve('/slow.json', { ...feed, delay: 800 });
  host.serve('/ready', { body: page('/feed.json') });
  host.serve('/loading', { body: page('/slow.json') });
  host.serve('/elsewhere', { body: '<!doctype html><title>Elsewhere</title>' });
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  await host.close();
});

async function awayAndBack(tab: Page): Promise<void> {
  await tab.goto(`${host.origin}/elsewhere`);
  await tab.goBack();
}

test('a page that is kept has its widgets as they were, and they still work', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${host.origin}/ready`);
  await tab.waitForFunction(`${STATES} === 'ready,ready'`);
  await awayAndBack(tab);
  assert.equal(await tab.evaluate('window.persisted'), true, 'the browser did not keep the page');
  assert.equal(await tab.evaluate(STATES), 'ready,ready');
  assert.equal(host.requests.filter((path) => path === '/feed.json').length, 1);
  await tab.evaluate("document.querySelector('#list').selectedTags = ['even']");
  await tab.waitForFunction(`${TITLES} === 1`);
  await tab.close();
});

test('a page that is left while its feed is on its way has it on return', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${host.origin}/loading`);
  await tab.waitForFunction(`${STATES} === 'loading,loading'`);
  await awayAndBack(tab);
  await tab.waitForFunction(`${STATES} === 'ready,ready'`, { timeout: 5000 });
  assert.equal(await tab.evaluate(TITLES), 3);
  await tab.close();
});
