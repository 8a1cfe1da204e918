// React, Vue and Svelte: the widgets in applications, with properties and events; with React and Vue, also from a server.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { compile } from 'svelte/compiler';
import { build, type Plugin, type Rolldown } from 'vite';
import * as widgets from '../../src/react/index.js';
import { renderWidget } from '../../src/ssr/index.js';
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

const svelte: Plugin = {
  name: 'svelte',
  transform: { filter: { id: /\.svelte$/ }, handler: (code, filename) => compile(code, { filename, dev: true }).js.code },
};

const vueFlags = {
  __VUE_OPTIONS_API__: 'false',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

async function bundle(framework: string): Promise<void> {
  const entry = fileURLToPath(new URL(`support/${framework}-page.ts`, import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [svelte],
    resolve: { conditions: ['browser'] },
    // Frameworks say what is wrong with their use in development alone.
    define: { 'process.env.NODE_ENV': '"development"', ...vueFlags },
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['es'], fileName: 'app' } },
  })) as Rolldown.RolldownOutput[];
  for (const file of built.flatMap(({ output }) => output))
    if (file.type === 'chunk') host.serve(`/${framework}/${file.fileName}`, { body: file.code, type: 'text/javascript' });
}

before(async () => {
  host = await startHost();
  browser = await launchChromium();
  for (const framework of ['react', 'vue', 'vue-server', 'svelte']) await bundle(framework);
  host.serve('/cat.svg', { body: CAT, type: 'image/svg+xml' });
  host.serve('/feed.json', { body: feedOf(BODY), type: 'application/json' });
});

after(async () => {
  await browser.close();
  await host.close();
});

async function open(framework: string, root: string, script = ''): Promise<void> {
  // The components for React do that themselves, and the application of a server once its properties are set.
  const defined = ['react', 'vue-server'].includes(framework)
    ? ''
    : '<script type="module" src="/widgets/tiktok-refugee.js"></script>';
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${framework}</title><link rel="icon" href="data:,">
    <div id="root">${root}</div><script>${script}</script>${defined}
    <script type="module" src="/${framework}/app.js"></script></html>`;
  host.serve('/page', { body });
  page = await browser.newPage();
  complaints = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${host.origin}/page`);
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
  assert.equal(await page.evaluate(() => location.pathname), '/page');
  await page.evaluate(() => window.unmount());
  await page.waitForFunction(() => !document.querySelector('tiktok-refugee-posts'));
  assert.deepEqual(complaints, []);
  await page.close();
}

test('React: a server writes attributes and the fallback', () => {
  assert.equal(renderToString(h(App, { feed: '/feed.json' })), HTML);
});

test('React: a server leaves out what is no attribute, and listeners', () => {
  const props = { feedData: { items: [] }, selectedTags: ['a'], minCount: 2, for: 'list', onTagSelect: () => undefined };
  const html = renderToString(h(widgets.TiktokRefugeeTagCloud, props));
  assert.equal(html, '<tiktok-refugee-tag-cloud min-count="2" for="list"></tiktok-refugee-tag-cloud>');
});

test('React: there is a component for each element, with its name', () => {
  const names = Object.values(widgets).map(({ displayName }) => displayName);
  assert.deepEqual(names.sort(), ['TiktokRefugeePost', 'TiktokRefugeePosts', 'TiktokRefugeeTagCloud', 'TiktokRefugeeTips']);
});

test('React: the browser takes over what a server wrote, with its properties and events', async () => {
  await open('react', HTML);
  await useIt();
});

for (const framework of ['react', 'vue', 'svelte']) {
  test(`${framework}: a feed that the application has needs no request`, async () => {
    const before = host.requests.length;
    await open(framework, '', `window.feedData = ${feedOf(BODY)}`);
    await useIt();
    assert.ok(!host.requests.slice(before).includes('/feed.json'));
  });
}

test('Vue: the browser keeps static HTML that a server wrote, and sets properties of undefined elements', async () => {
  const html = renderWidget('tiktok-refugee-posts', { locale: 'en' }, feedOf(BODY), { url: host.origin });
  const inert = JSON.stringify(html).replaceAll('<', '\\u003c');
  const keep = `window.root = document.querySelector('tiktok-refugee-posts').shadowRoot`;
  const before = host.requests.length;
  await open(
    'vue-server',
    `<main><div>${html}</div><tiktok-refugee-post></tiktok-refugee-post></main>`,
    `window.feedData = ${feedOf(BODY)}; window.html = ${inert}; ${keep}`,
  );

  await page.waitForFunction(() => document.querySelector('tiktok-refugee-post')?.shadowRoot?.querySelector('article'));
  assert.ok(await page.evaluate('window.root === document.querySelector("tiktok-refugee-posts").shadowRoot'));
  assert.ok(!host.requests.slice(before).includes('/feed.json'));
  assert.deepEqual(complaints, []);
  await page.close();
});
