// A page whose service worker answers from whatever cache has the address, as those of many sites do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ENGINES, launch, missing, type Visitor } from './support/engines.js';
import { root, startHost } from './support/host-server.js';
import { bodyOf, startSpy, type SpyServer } from './support/spy-server.js';

const WORKER = `
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => {
    if (event.request.method === 'GET')
      event.respondWith(caches.match(event.request).then((cached) => cached || fetch(event.request)));
  });`;

interface Visit {
  /** Why there is no service worker; empty where there is one. */
  readonly missing: string;
  readonly controlled: boolean;
  readonly states: readonly string[];
  /** Titles that the widget showed: at first, and after `refresh()` with the next edition out. */
  readonly shown: readonly string[];
  /** The feed's title as the page itself reads it. */
  readonly read: readonly string[];
  /** Caches that are there in the end. */
  readonly caches: readonly string[];
}

// What an earlier version left behind is there on the first visit.
const PAGE = `<!doctype html><meta charset="utf-8"><title>Host</title>
<script type="module">
  const report = (visit) => fetch('/report', { method: 'POST', body: JSON.stringify(visit) });
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  try {
    await navigator.serviceWorker.register('/worker.js');
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await wait(20);
  } catch (error) {
    await report({ missing: String(error) });
  }
  if (!localStorage.before) {
    const feed = new URL('/feed.json', location.href).href;
    await (await caches.open('tiktok-refugee-feeds')).put(feed, new Response(JSON.stringify([Date.now(), feed, '{}'])));
  }
  localStorage.before = true;
  const widget = document.createElement('tiktok-refugee-post');
  widget.setAttribute('feed', '/feed.json');
  const states = [];
  for (const name of ['load', 'stale', 'error']) widget.addEventListener('tiktok-refugee-' + name, () => states.push(name));
  document.body.append(widget);
  await import('/widgets/tiktok-refugee.js');
  const title = async () => {
    for (let i = 0; i < 100 && widget.state === 'loading'; i++) await wait(50);
    await widget.updateComplete;
    return widget.shadowRoot.querySelector('[part~=title]')?.textContent.trim() ?? widget.state;
  };
  const read = async () => (await (await fetch('/feed.json')).json()).items?.[0].title ?? 'no feed';
  const visit = { missing: '', controlled: Boolean(navigator.serviceWorker.controller), states, shown: [], read: [] };
  await wait(50);
  visit.shown.push(await title());
  // By then it is kept.
  await wait(500);
  visit.read.push(await read());
  await fetch('/next', { method: 'POST' });
  await widget.refresh();
  visit.shown.push(await title());
  await wait(500);
  visit.read.push(await read());
  await report({ ...visit, caches: await caches.keys() });
</script><body></body>`;

before(async () => {
  // Builds the script where it is stale.
  await (await startHost()).close();
});

for (const engine of ENGINES) {
  describe(engine, { skip: missing(engine) }, () => {
    let browser: Visitor;
    let server: SpyServer;
    let edition = 1;
    let reported: (visit: Visit) => void = () => undefined;

    before(async () => {
      browser = await launch(engine);
      server = await startSpy(async (path, request) => {
        if (path === '/') return { body: PAGE, type: 'text/html' };
        if (path === '/worker.js') return { body: WORKER, type: 'text/javascript' };
        const [, name] = /^\/widgets\/([\w.-]+\.js)$/.exec(path) ?? [];
        if (name) return { body: readFileSync(join(root, 'dist/cdn', name)), type: 'text/javascript' };
        if (path === '/next') edition += 1;
        if (path === '/report') reported(await bodyOf<Visit>(request));
        if (path !== '/feed.json') return {};
        const items = [{ id: `edition-${edition}`, title: `Edition ${edition}`, content_text: 'Text.' }];
        return { body: JSON.stringify({ title: 'A feed', items }), headers: { 'cache-control': 'public, max-age=0' } };
      });
    });

    after(async () => {
      await browser.close();
      server.close();
    });

    test('shows each new edition of its feed in five visits, and its own script reads the feed', async () => {
      for (let i = 0; i < 5; i++) {
        const report = new Promise<Visit>((resolve) => (reported = resolve));
        const visit = await browser.visit(`${server.origin}/`, report);
        const both = [`Edition ${i + 1}`, `Edition ${i + 2}`];
        assert.equal(visit.missing, '');
        assert.equal(visit.controlled, true);
        assert.deepEqual(visit.shown, both);
        assert.deepEqual(visit.read, both);
        assert.ok(!visit.states.includes('error'), visit.states.join());
        assert.ok(!visit.caches.includes('tiktok-refugee-feeds'), visit.caches.join());
        // Otherwise nothing was at stake.
        assert.ok(visit.caches.includes('tiktok-refugee-feeds-2'), visit.caches.join());
      }
    });
  });
}
