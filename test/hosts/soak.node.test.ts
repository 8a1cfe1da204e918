// Thousands of widgets that come and go in one page: nothing of them may stay.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launchChromium } from './support/engines.js';
import { CAT, feedOf, HTML, MARKDOWN } from './support/feeds.js';
import { startHost, type HostServer } from './support/host-server.js';
import type { UnderWay } from './support/soak.js';

const ROUNDS = 10_000;

interface Memory {
  /** Bytes of JavaScript's heap. */
  readonly heap: number;
  readonly nodes: number;
  readonly jsEventListeners: number;
}

let host: HostServer;
let browser: Browser;
let page: Page;
let session: CDPSession;
const errors: string[] = [];

before(async () => {
  host = await startHost();
  const json = (body: string, delay = 0): void =>
    host.serve(`/${body}.json`, { body: feeds[body] ?? '', type: 'application/json', delay });
  const feeds: Readonly<Record<string, string>> = {
    one: feedOf({ content_html: HTML }),
    two: feedOf({ content_text: MARKDOWN }),
    three: feedOf({ content_text: 'Text.' }),
    slow: feedOf({ content_html: '<p>Text.</p>' }),
    broken: '<!doctype html>',
  };
  for (const name of Object.keys(feeds)) json(name, name === 'slow' ? 50 : 0);
  host.serve('/cat.svg', { body: CAT, type: 'image/svg+xml' });
  const places = '<div class="place"></div>'.repeat(3);
  host.serve('/', {
    body: `<!doctype html><html lang="en"><head><title>Host</title><script src="/soak.js"></script>
      <script type="module" src="/widgets/tiktok-refugee.js"></script></head><body>${places}</body></html>`,
  });
  browser = await launchChromium();
  page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(host.origin);
  session = await page.createCDPSession();
  // The first rounds fetch modules, fill caches and have the engine compile what is called often: that stays, as it should.
  await page.evaluate('shapes()');
  for (const seed of [1, 2]) await page.evaluate(`soak(${ROUNDS}, ${seed})`);
});

after(async () => {
  await browser.close();
  await host.close();
});

async function measure(): Promise<Memory> {
  // What waits for one collection may hold what the next one takes.
  for (let i = 0; i < 4; i++) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, jsEventListeners };
}

const underWay = async (): Promise<UnderWay> => (await page.evaluate('underWay()')) as UnderWay;

test(`${ROUNDS} mounts, moves and removals leave nothing behind`, async () => {
  const first = await measure();
  await page.evaluate(`soak(${ROUNDS}, 3)`);
  let last = await measure();
  // A busy machine ends what is under way a little later.
  for (let i = 0; i < 10 && last.jsEventListeners > first.jsEventListeners; i++) last = await measure();
  assert.deepEqual(errors, []);
  assert.deepEqual(await underWay(), { timers: 0, requests: 0, observed: 0 });
  // The last request of a feed may keep a listener, of ten feeds and ways to ask for them, however often widgets came and went.
  assert.ok(
    last.jsEventListeners <= first.jsEventListeners + 10,
    `${last.jsEventListeners - first.jsEventListeners} listeners stayed`,
  );
  // The same goes for a list or two: of ten thousand, each would have left hundreds.
  assert.ok(last.nodes < first.nodes + 400, `${last.nodes - first.nodes} nodes stayed`);
  assert.ok(last.heap < first.heap * 1.05, `the heap grew from ${first.heap} to ${last.heap} bytes`);
});
