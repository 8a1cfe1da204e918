// A page that is still being read when the script runs: what stands in an element may come after the element itself.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { renderWidget } from '../../src/ssr/index.js';
import { launchChromium } from './support/engines.js';
import { feedOf } from './support/feeds.js';
import { startHost, type HostServer } from './support/host-server.js';

let host: HostServer;

before(async () => {
  host = await startHost();
});

after(() => host.close());

test('an element that has been read is not kept waiting by the rest of its page', async () => {
  host.serve('/one.json', { body: feedOf({ content_html: 'x' }), type: 'application/json', delay: 900 });
  host.serve('/slow', {
    body:
      '<!doctype html><title>Host</title><script type="module" async src="/widgets/tiktok-refugee.js"></script><p>A</p>' +
      '<div><tiktok-refugee-post feed="/one.json">',
    rest: ['<a href="/">Read</a></tiktok-refugee-post>', '</div><p>B</p>', '<p>C</p>', '<p>D</p>', '<p>E</p>'],
    delay: 600,
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const whole = page.goto(`${host.origin}/slow`);
    await page.waitForFunction(() => document.querySelector('a')?.checkVisibility());
    await page.waitForFunction(() => document.querySelector('tiktok-refugee-post')?.matches(':state(ready)'));
    assert.equal(await page.evaluate(() => document.readyState), 'loading');
    await whole;
  } finally {
    await browser.close();
  }
});

test('an inlined feed that is read after its element was defined needs no request', async () => {
  const feed = feedOf({ content_html: 'x' });
  host.serve('/page', {
    body:
      '<!doctype html><title>Host</title><script type="module" async src="/widgets/tiktok-refugee.js"></script><p>A</p>' +
      '<tiktok-refugee-post feed="/nothing.json">',
    rest: [`<script type="application/feed+json">${feed}</script></tiktok-refugee-post><p>B</p>`],
    delay: 700,
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${host.origin}/page`);
    await page.waitForFunction(() => document.querySelector('tiktok-refugee-post')?.matches(':state(ready)'));
    assert.ok(!host.requests.includes('/nothing.json'));
  } finally {
    await browser.close();
  }
});

test('static HTML that is read after its element was defined rests, wherever the network divides it', async (t) => {
  const ssr = (await import(new URL('../../dist/ssr/index.js', import.meta.url).href)) as { renderWidget: typeof renderWidget };
  const html = ssr.renderWidget('tiktok-refugee-post', {}, feedOf({ content_html: 'x' }), { url: host.origin });
  const root = html.indexOf('<template');
  const browser = await launchChromium();
  try {
    for (const [where, at] of Object.entries({ 'before its root': root, 'within its root': root + 99, 'after it': html.length }))
      await t.test(where, async () => {
        host.serve('/static', {
          body: '<!doctype html><html lang="en"><script type="module" async src="/widgets/tiktok-refugee.js"></script>A',
          rest: [html.slice(0, at), `${html.slice(at)}<p>B</p>`],
          delay: 400,
        });
        const page = await browser.newPage();
        await page.goto(`${host.origin}/static`);
        await page.waitForFunction(() => document.querySelector('tiktok-refugee-post')?.matches(':state(ready)'));
        const [isResting, templates] = await page.evaluate(() => {
          const { isResting } = document.querySelector('tiktok-refugee-post') as HTMLElement & { readonly isResting?: boolean };
          return [isResting, document.querySelectorAll('template').length];
        });
        assert.deepEqual([isResting, templates], [true, 0]);
        await page.close();
      });
  } finally {
    await browser.close();
  }
});
