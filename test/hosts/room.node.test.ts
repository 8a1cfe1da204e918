// Pages that keep room for widgets as the guide says: nothing in them moves, however late script, feed and pictures are.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from './support/engines.js';
import { CAT, feedOf } from './support/feeds.js';
import { startHost, support, type HostServer } from './support/host-server.js';

type Ssr = typeof import('../../src/ssr/index.js');

const { documentedRoom } = await support<{ documentedRoom: () => string }>('documented-room.mjs');
const LATE = 300;
const BODY = {
  content_html: `<h2>One</h2><p>Words.</p><img src="/cat.svg" alt="A cat" width="160" height="90"><p>More words.</p>`,
};
const LONG = 'Many words that go on and on, from one line to the next. '.repeat(9);

let host: HostServer;
let ssr: Ssr;
let browser: Browser;

before(async () => {
  host = await startHost();
  // The build itself, whose templates are those of the script.
  ssr = (await import(new URL('../../dist/ssr/index.js', import.meta.url).href)) as Ssr;
  browser = await launchChromium();
  const json = { type: 'application/json', delay: LATE };
  host.serve('/cat.svg', { body: CAT, type: 'image/svg+xml', delay: LATE });
  host.serve('/feed.json', { body: feedOf(BODY), ...json });
  host.serve('/long.json', { body: feedOf({ ...BODY, title: LONG.slice(0, 150), summary: LONG }), ...json });
  host.serve('/script.js', { body: 'import "/widgets/tiktok-refugee.js"', type: 'text/javascript', delay: LATE });
});

after(async () => {
  await browser.close();
  await host.close();
});

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null; readonly previousRect: DOMRect; readonly currentRect: DOMRect }[];
}

/** A date or an error that is written out later may move a few words inside of a widget. */
const UNSEEN = 0.001;

/** What moves in a page with widgets between two paragraphs, until some time after the widgets are in `state`. */
async function movedIn(widgets: string, state: string, width = 800): Promise<string[]> {
  host.serve('/page', {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><style>${documentedRoom()}</style>
      <script type="module" async src="/script.js"></script><p>Before</p>${widgets}<p>After</p></html>`,
  });
  const page = await browser.newPage();
  try {
    await page.setViewport({ width, height: 1600 });
    await page.evaluateOnNewDocument((unseen) => {
      const moved: string[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as Shift[])
          if (value > unseen)
            for (const { node, previousRect: a, currentRect: b } of sources)
              moved.push(`${value}, ${node?.nodeName ?? 'inside'}: ${a.y} + ${a.height} to ${b.y} + ${b.height}`);
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, { moved });
    }, UNSEEN);
    await page.goto(`${host.origin}/page`);
    await page.waitForFunction(
      (wanted) => [...document.querySelectorAll('[feed], [post]')].every((widget) => widget.matches(`:state(${wanted})`)),
      { timeout: 10_000 },
      state,
    );
    await new Promise((resolve) => setTimeout(resolve, 2 * LATE));
    return await page.evaluate(() => (window as unknown as { moved: string[] }).moved);
  } finally {
    await page.close();
  }
}

const post = (attributes: string, content = ''): string => `<tiktok-refugee-post ${attributes}>${content}</tiktok-refugee-post>`;

describe('nothing moves in a page', () => {
  const pages: Readonly<Record<string, () => string>> = {
    'with a card': () => post('feed="/feed.json"'),
    'with a card of many words': () => post('feed="/long.json"'),
    'with several cards': () => [1, 2, 3].map((n) => post(`feed="/feed.json" post="post-${n}"`)).join(''),
    'with a fallback': () => post('feed="/feed.json"', '<a href="/">All articles</a>'),
    'with an inlined feed': () => post('post="post-1"', `<script type="application/feed+json">${feedOf({})}</script>`),
    'with a whole article': () => post('feed="/feed.json" layout="full"'),
    'with a list': () => '<tiktok-refugee-posts feed="/feed.json"></tiktok-refugee-posts>',
    'with a card that came as HTML': () => ssr.renderWidget('tiktok-refugee-post', { feed: '/feed.json' }, feedOf({}), at()),
    'with an article that came as HTML': () =>
      ssr.renderWidget('tiktok-refugee-post', { feed: '/feed.json', layout: 'full' }, feedOf(BODY), at()),
  };
  const at = (): { url: string } => ({ url: `${host.origin}/page` });
  for (const [name, html] of Object.entries(pages)) {
    for (const width of [360, 800]) {
      test(`${name}, ${width} pixels wide`, async () => {
        assert.deepEqual(await movedIn(html(), 'ready', width), []);
      });
    }
  }

  for (const [name, html] of [
    ['card', post('feed="/nothing.json"')],
    ['list', '<tiktok-refugee-posts feed="/nothing.json"></tiktok-refugee-posts>'],
  ] as const) {
    test(`with a ${name} whose feed is not there`, async () => {
      assert.deepEqual(await movedIn(html, 'error'), []);
    });
  }
});
