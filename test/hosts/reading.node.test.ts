// A page that is still being read when the script runs: what stands in an element may come after the element itself.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchChromium } from './support/engines.js';
import { feedOf } from './support/feeds.js';
import { startHost, type HostServer } from './support/host-server.js';

let host: HostServer;

before(async () => {
  host = await startHost();
});

after(() => host.close());

test('an inlined feed that is read after its element was defined needs no request', async () => {
  const feed = feedOf({ content_html: 'x' });
  host.serve('/page', {
    body:
      '<!doctype html><title>Host</title><script type="module" async src="/widgets/tiktok-refugee.js"></script><p>A</p>' +
      '<tiktok-refugee-post feed="/nothing.json">',
    rest: `<script type="application/feed+json">${feed}</script></tiktok-refugee-post><p>B</p>`,
    delay: 700,
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${host.origin}/page`);
    await page.waitForFunction(() => document.querySelector('tiktok-refugee-post')?.matches(':state(ready)'));
    assert.deepEqual(
      host.requests.filter((path) => path.endsWith('.json')),
      [],
    );
  } finally {
    await browser.close();
  }
});
