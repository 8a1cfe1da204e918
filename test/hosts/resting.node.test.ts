// Widgets that came as HTML and are not used yet: what they cost, what the page is told, and what ends their rest.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type { WidgetTag } from '../../src/ssr/index.js';
import { launchChromium, missing } from './support/engines.js';
import { CAT, feedOf } from './support/feeds.js';
import { startHost, type HostServer } from './support/host-server.js';

type Ssr = typeof import('../../src/ssr/index.js');
type Attributes = Readonly<Record<string, string | boolean>>;

const FEED = feedOf({ content_html: '<p>Words.</p>' });
/** In the form that `build` writes, with all that an article needs. */
const ARTICLE = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A feed',
  feed_url: 'https://you.example/feed.json',
  items: [
    {
      id: 'post-1',
      url: 'https://you.example/post-1/',
      title: 'Post 1',
      content_html: '<p>Words with <a href="/there">a link</a>.</p><ul><li>One</li></ul>',
      date_published: '2025-01-30T00:00:00Z',
      _tiktok_refugee: { slug: 'post-1' },
    },
  ],
  _tiktok_refugee: {},
});
const SCRIPT = '<script type="module" src="/widgets/tiktok-refugee.js"></script>';
/** Keeps the page where it is, and notes what widgets say. */
const WATCH = `<script>
  window.seen = [];
  for (const type of ['load', 'impression', 'post-click'])
    document.addEventListener('tiktok-refugee-' + type, (event) => {
      seen.push([type, event]);
      if (type === 'post-click') event.preventDefault();
    });
</script>`;

let host: HostServer;
let ssr: Ssr;
let browser: Browser;
let count = 0;

describe('at rest', { skip: missing('chromium') }, () => {
  before(async () => {
    host = await startHost();
    host.serve('/cat.svg', { body: CAT, type: 'image/svg+xml' });
    ssr = (await import(new URL('../../dist/ssr/index.js', import.meta.url).href)) as Ssr;
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    await host.close();
  });

  interface Options {
    readonly lang?: string;
    readonly head?: string;
    readonly change?: (html: string) => string;
  }

  async function open(tag: WidgetTag, attributes: Attributes = {}, options: Options = {}): Promise<Page> {
    const { lang = 'en', head = '', change = (html) => html } = options;
    const name = `/resting-${++count}`;
    const feed = attributes['layout'] === 'full' ? ARTICLE : FEED;
    const widget = ssr.renderWidget(tag, { 'data-widget': true, ...attributes }, feed, { url: `${host.origin}${name}` });
    const body = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host</title>${head}${WATCH}</head>
      <body>${change(widget)}<p>After</p>${SCRIPT}</body></html>`;
    host.serve(name, { body });
    const page = await browser.newPage();
    await page.goto(`${host.origin}${name}`);
    await page.waitForFunction(`document.querySelector('[data-widget]').state === 'ready'`);
    // Longer than it takes to load a chunk.
    await new Promise((done) => setTimeout(done, 300));
    return page;
  }

  const ask = async <T>(page: Page, expression: string): Promise<T> =>
    (await page.evaluate(`{ const widget = document.querySelector('[data-widget]'); ${expression} }`)) as T;
  const isResting = (page: Page): Promise<boolean> => ask(page, 'widget.isResting');
  const until = (page: Page, condition: string): Promise<unknown> =>
    page.waitForFunction(`((widget) => ${condition})(document.querySelector('[data-widget]'))`, { timeout: 10_000 });
  const loaded = (page: Page): Promise<string[]> =>
    ask(page, `performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1))`);
  const TAKEN_OVER = 'widget.renderOptions.renderBefore === null';

  const resting: readonly (readonly [WidgetTag, Attributes])[] = [
    ['tiktok-refugee-post', {}],
    ['tiktok-refugee-post', { layout: 'full' }],
    ['tiktok-refugee-posts', { search: true }],
    ['tiktok-refugee-posts', { 'layout': 'grid', 'page-size': '2' }],
    ['tiktok-refugee-tag-cloud', {}],
    ['tiktok-refugee-tips', {}],
  ];
  for (const [tag, attributes] of resting)
    test(`${tag} ${JSON.stringify(attributes)} loads nothing, and tells the page what it shows`, async () => {
      const page = await open(tag, attributes);
      assert.equal(await isResting(page), true);
      assert.deepEqual(
        (await loaded(page)).filter((name) => name.endsWith('.js')),
        ['tiktok-refugee.js'],
      );
      const told = await ask(page, `seen.map(([type, { detail, posts, post }]) => [type, (posts ?? [post]).length, !!detail])`);
      const impressions = tag === 'tiktok-refugee-post' || tag === 'tiktok-refugee-posts';
      assert.deepEqual((told as unknown[])[0], ['load', await ask(page, 'seen[0][1].detail.posts.length'), true]);
      assert.equal((told as unknown[]).length > 1, impressions);
      assert.match(await ask(page, 'seen[0][1].posts[0].title'), /^Post \d/);
      await page.close();
    });

  const eager: Readonly<Record<string, Parameters<typeof open>>> = {
    'a tip of the day': ['tiktok-refugee-tips', { layout: 'single' }],
    'images that wait for a click': ['tiktok-refugee-post', { images: 'click' }],
    'another language than that of the page': ['tiktok-refugee-post', {}, { lang: 'de' }],
    'an attribute that was added later': [
      'tiktok-refugee-post',
      {},
      { change: (html) => html.replace(' ', ' heading-level="4" ') },
    ],
    'a paragraph that others added': ['tiktok-refugee-post', {}, { change: (html) => html.replace('</article>', '<p></p>$&') }],
    'no comments': ['tiktok-refugee-post', {}, { change: (html) => html.replace(/<!--.*?-->/g, '') }],
    'styles that a policy blocks': [
      'tiktok-refugee-post',
      {},
      { head: `<meta http-equiv="Content-Security-Policy" content="style-src 'self'">` },
    ],
  };
  for (const [what, [tag, attributes, options]] of Object.entries(eager))
    test(`HTML with ${what} is taken over at once`, async () => {
      const page = await open(tag, attributes, options);
      assert.equal(await isResting(page), false);
      await until(page, TAKEN_OVER);
      await page.close();
    });

  test('the first click on a title tells the page, and keeps the elements', async () => {
    const page = await open('tiktok-refugee-post');
    await ask(page, `window.link = widget.shadowRoot.querySelector('.title a'); link.click();`);
    await until(page, `seen.some(([type]) => type === 'post-click')`);
    assert.equal(await ask(page, 'link.isConnected'), true);
    assert.deepEqual(await ask(page, `seen.map(([type]) => type)`), ['load', 'impression', 'post-click']);
    assert.equal(await ask(page, 'seen[0][1].posts[0] === seen[2][1].post'), true);
    await page.close();
  });

  test('the first click finds its element again if the content had to be replaced', async () => {
    const change = (html: string): string => html.replace(/<!--lit-part [^>]+-->/, '<!--lit-part AAAAAAAAAAA=-->');
    const page = await open('tiktok-refugee-post', {}, { change });
    await ask(page, `window.link = widget.shadowRoot.querySelector('.title a'); link.click();`);
    await until(page, `seen.some(([type]) => type === 'post-click')`);
    assert.equal(await ask(page, 'link.isConnected'), false);
    await page.close();
  });

  test('a real press of a tag selects it', async () => {
    const page = await open('tiktok-refugee-tag-cloud');
    await page.locator('>>> .tag').click();
    await until(page, `widget.shadowRoot.querySelector('[aria-pressed=true]')`);
    await page.close();
  });

  test('what is typed into the search at once is found', async () => {
    const page = await open('tiktok-refugee-posts', { search: true });
    await ask(page, `widget.shadowRoot.querySelector('input').focus()`);
    await page.keyboard.type('Post 2');
    await until(page, `widget.shadowRoot.querySelectorAll('article').length === 1`);
    assert.deepEqual(await ask(page, `[widget.shadowRoot.activeElement.localName, widget.shadowRoot.activeElement.value]`), [
      'input',
      'Post 2',
    ]);
    await page.close();
  });

  const changes: Readonly<Record<string, string>> = {
    'an attribute': `widget.setAttribute('heading-level', '4')`,
    'a property': `widget.locale = 'de'`,
    'the page’s language': `document.documentElement.lang = 'de'`,
    'its feed': `widget.querySelector('script[type*=feed]').replaceWith(widget.querySelector('script[type*=feed]').cloneNode(true))`,
    'a script that waits for it': `widget.updateComplete`,
    'a request for a newer version': `void widget.refresh()`,
    'another place': `document.body.append(widget)`,
  };
  for (const [what, change] of Object.entries(changes))
    test(`is ended by ${what}`, async () => {
      const page = await open('tiktok-refugee-post');
      assert.equal(await isResting(page), true);
      await ask(page, change);
      await until(page, `!widget.isResting && ${TAKEN_OVER}`);
      await page.close();
    });
});
