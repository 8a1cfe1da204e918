// React: rendered on a server, taken over in the browser, with properties and events.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import * as widgets from '../../src/react/index.js';
import { launchChromium } from './support/engines.js';
import { CAT, feedOf } from './support/feeds.js';
import { startHost, type HostServer } from './support/host-server.js';
import { App } from './support/react-app.js';

const BODY = { content_html: '<p>Words.</p>' };
const HTML =
  '<main><tiktok-refugee-posts feed="/feed.json" page-size="1" heading-level="3" search="" class="mine">' +
  '<a href="/all">All articles</a></tiktok-refugee-posts><button type="button">Three</button></main>';

let host: HostServer;
let browser: Browser;
let page: Page;
let complaints: string[];

async function bundle(): Promise<void> {
  const entry = fileURLToPath(new URL('support/react-page.ts', import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    // React says what is wrong with its use in development alone.
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['es'], fileName: 'app' } },
  })) as Rolldown.RolldownOutput[];
  for (const file of built.flatMap(({ output }) => output))
    if (file.type === 'chunk') host.serve(`/app/${file.fileName}`, { body: file.code, type: 'text/javascript' });
}

before(async () => {
  host = await startHost();
  browser = await launchChromium();
  await bundle();
  host.serve('/cat.svg', { body: CAT, type: 'image/svg+xml' });
  host.serve('/feed.json', { body: feedOf(BODY), type: 'application/json' });
});

after(async () => {
  await browser.close();
  await host.close();
});

async function open(root: string, script = ''): Promise<void> {
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>React</title><link rel="icon" href="data:,">
    <div id="root">${root}</div><script>${script}</script><script type="module" src="/app/app.js"></script></html>`;
  host.serve('/react', { body });
  page = await browser.newPage();
  complaints = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${host.origin}/react`);
}

const cards = (count: number): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelector('tiktok-refugee-posts')?.shadowRoot?.querySelectorAll('article').length === wanted,
    {},
    count,
  );
const seen = (): Promise<string[]> => page.evaluate(() => window.seen);

async function useIt(): Promise<void> {
  await cards(1);
  await page.click('button');
  await cards(3);
  await page.evaluate(() =>
    document.querySelector('tiktok-refugee-posts')?.shadowRoot?.querySelector<HTMLElement>('h3 a')?.click(),
  );
  assert.deepEqual(await seen(), ['load 1', 'load 3', 'click Post 1']);
  assert.equal(await page.evaluate(() => location.pathname), '/react');
  await page.evaluate(() => window.unmount());
  await page.waitForFunction(() => !document.querySelector('tiktok-refugee-posts'));
  assert.deepEqual(complaints, []);
  await page.close();
}

test('a server writes attributes and the fallback', () => {
  assert.equal(renderToString(h(App, { feed: '/feed.json' })), HTML);
});

test('a server leaves out what is no attribute, and listeners', () => {
  const props = { feedData: { items: [] }, selectedTags: ['a'], minCount: 2, for: 'list', onTagSelect: () => undefined };
  const html = renderToString(h(widgets.TiktokRefugeeTagCloud, props));
  assert.equal(html, '<tiktok-refugee-tag-cloud min-count="2" for="list"></tiktok-refugee-tag-cloud>');
});

test('there is a component for each element, with its name', () => {
  const names = Object.values(widgets).map(({ displayName }) => displayName);
  assert.deepEqual(names.sort(), ['TiktokRefugeePost', 'TiktokRefugeePosts', 'TiktokRefugeeTagCloud', 'TiktokRefugeeTips']);
});

test('the browser takes over what a server wrote, with its properties and events', async () => {
  await open(HTML);
  await useIt();
});

test('a feed that the application has needs no request', async () => {
  const before = host.requests.length;
  await open('', `window.feedData = ${feedOf(BODY)}`);
  await useIt();
  assert.ok(!host.requests.slice(before).includes('/feed.json'));
});
