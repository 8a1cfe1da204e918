// Widgets that came as HTML and are not used yet: what they cost, what the page is told, and what ends their rest.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { WidgetTag } from '../../src/ssr/index.js';
import { setTimeout as pause } from 'node:timers/promises';
import { ENGINES, launchTab, missing, type Tab } from './support/engines.js';
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
/** Keeps the page where it is, and notes what each widget says. */
const WATCH = `<script>
  window.seen = {};
  for (const type of ['load', 'impression', 'post-click'])
    document.addEventListener('tiktok-refugee-' + type, (event) => {
      (seen[event.target.dataset.widget] ??= []).push([type, event]);
      if (type === 'post-click') event.preventDefault();
    });
</script>`;

let host: HostServer;
let ssr: Ssr;
let count = 0;

before(async () => {
  host = await startHost();
  host.serve('/cat.svg', { body: CAT, type: 'image/svg+xml' });
  ssr = (await import(new URL('../../dist/ssr/index.js', import.meta.url).href)) as Ssr;
});

after(() => host.close());

interface Case {
  readonly tag?: WidgetTag;
  readonly attributes?: Attributes;
  /** What others did to the HTML. */
  readonly change?: (html: string) => string;
}

interface Options {
  readonly lang?: string;
  readonly head?: string;
}

const RESTING: readonly Case[] = [
  {},
  { attributes: { layout: 'full' } },
  { tag: 'tiktok-refugee-posts', attributes: { search: true } },
  { tag: 'tiktok-refugee-posts', attributes: { 'layout': 'grid', 'page-size': '2' } },
  { tag: 'tiktok-refugee-tag-cloud' },
  { tag: 'tiktok-refugee-tips' },
];

const EAGER: Readonly<Record<string, Case>> = {
  'a tip of the day': { tag: 'tiktok-refugee-tips', attributes: { layout: 'single' } },
  'images that wait for a click': { attributes: { images: 'click' } },
  'an attribute that was added later': { change: (html) => html.replace(' ', ' heading-level="4" ') },
  'a paragraph that others added': { change: (html) => html.replace('</article>', '<p></p>$&') },
  'no comments': { change: (html) => html.replace(/<!--.*?-->/g, '') },
};

const PAGES: Readonly<Record<string, Options>> = {
  'another language than that of the page': { lang: 'de' },
  'styles that a policy blocks': { head: `<meta http-equiv="Content-Security-Policy" content="style-src 'self'">` },
};

const CHANGES: Readonly<Record<string, string>> = {
  'an attribute': `widget.setAttribute('heading-level', '4')`,
  'a property': `widget.locale = 'de'`,
  'its feed': `widget.querySelector('script[type*=feed]').replaceWith(widget.querySelector('script[type*=feed]').cloneNode(true))`,
  'a script that waits for it': `widget.updateComplete`,
  'a request for a newer version': `void widget.refresh()`,
  'another place': `document.body.append(widget)`,
  'the page’s language': `document.documentElement.lang = 'fr'`,
};

for (const engine of ENGINES)
  describe(`at rest, in ${engine}`, { skip: missing(engine) }, () => {
    let tab: Tab;

    before(async () => {
      tab = await launchTab(engine);
    });

    after(() => tab.close());

    /** Opens a page of widgets, all of which are in view. */
    async function open(cases: readonly Case[], { lang = 'en', head = '' }: Options = {}): Promise<void> {
      const path = `/resting-${++count}`;
      const widgets = cases.map(({ tag = 'tiktok-refugee-post', attributes = {}, change = (html) => html }, n) => {
        const feed = attributes['layout'] === 'full' ? ARTICLE : FEED;
        const html = ssr.renderWidget(tag, { 'data-widget': String(n), ...attributes }, feed, { url: `${host.origin}${path}` });
        return `<div style="position: absolute; inset-inline: 0">${change(html)}</div>`;
      });
      host.serve(path, {
        body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host</title>${head}${WATCH}</head>
          <body>${widgets.join('')}${SCRIPT}</body></html>`,
      });
      await tab.goto(`${host.origin}${path}`);
      await tab.until(`[...document.querySelectorAll('[data-widget]')].every(({ state }) => state === 'ready')`);
      // Longer than it takes to load a chunk.
      await pause(300);
    }

    /** Runs a script about one widget. */
    const ask = <T>(script: string, n = 0): Promise<T> =>
      tab.evaluate<T>(`{ const widget = document.querySelector('[data-widget="${n}"]'), told = seen[${n}] ?? []; ${script} }`);
    const until = (condition: string, n = 0): Promise<void> =>
      tab.until(`((widget, told) => ${condition})(document.querySelector('[data-widget="${n}"]'), seen[${n}] ?? [])`);
    const TAKEN_OVER = '!widget.isResting && widget.renderOptions.renderBefore === null';

    test('it loads nothing, and tells the page what it shows', async (t) => {
      await open(RESTING);
      const loaded = await ask<string[]>(`performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1))`);
      assert.deepEqual(
        loaded.filter((name) => name.endsWith('.js')),
        ['tiktok-refugee.js'],
      );
      for (const [n, { tag = 'tiktok-refugee-post', attributes = {} }] of RESTING.entries())
        await t.test(`${tag} ${JSON.stringify(attributes)}`, async () => {
          assert.equal(await ask('widget.isResting', n), true);
          const hasImpressions = tag === 'tiktok-refugee-post' || tag === 'tiktok-refugee-posts';
          await until(`told.length > ${Number(hasImpressions)}`, n);
          const types = await ask<string[]>('told.map(([type]) => type)', n);
          assert.deepEqual([...new Set(types)], hasImpressions ? ['load', 'impression'] : ['load']);
          assert.match(await ask('told[0][1].posts[0].title', n), /^Post \d/);
          assert.ok(
            await ask('told.every(([, { posts, post, detail }]) => (posts ? posts.length === detail.posts.length : post))', n),
          );
        });
    });

    test('HTML is taken over at once if it has', async (t) => {
      await open(Object.values(EAGER));
      for (const [n, what] of Object.keys(EAGER).entries()) await t.test(what, () => until(TAKEN_OVER, n));
      for (const [what, options] of Object.entries(PAGES))
        await t.test(what, async () => {
          await open([{}], options);
          await until(TAKEN_OVER);
        });
    });

    test('the first click on a title tells the page, and keeps the elements if it can', async () => {
      const change = (html: string): string => html.replace(/<!--lit-part [^>]+-->/, '<!--lit-part AAAAAAAAAAA=-->');
      await open([{}, { change }]);
      for (const [n, isKept] of [true, false].entries()) {
        await until('told.length === 2', n);
        await ask(`const link = widget.shadowRoot.querySelector('.title a'); widget.clicked = link; link.click();`, n);
        await until(`told.some(([type]) => type === 'post-click')`, n);
        assert.equal(await ask('widget.clicked.isConnected', n), isKept);
        assert.deepEqual(await ask(`told.map(([type]) => type)`, n), ['load', 'impression', 'post-click']);
        assert.equal(await ask('told[0][1].posts[0] === told[2][1].post', n), true);
      }
    });

    test('a real press of a tag selects it', async () => {
      await open([{ tag: 'tiktok-refugee-tag-cloud' }]);
      const [x, y] = await ask<[number, number]>(
        `const { x, y, width, height } = widget.shadowRoot.querySelector('.tag').getBoundingClientRect(); [x + width / 2, y + height / 2];`,
      );
      await ask(`addEventListener('click', () => (window.isPressed = true), true)`);
      // The driver of WebKit loses a press now and then, of which the page hears nothing.
      for (let i = 0; i < 3 && !(await ask('!!window.isPressed')); i += 1) {
        await tab.click(x, y);
        await pause(50);
      }
      await until(`widget.shadowRoot.querySelector('[aria-pressed=true]')`);
    });

    test('what is typed into the search at once is found', async () => {
      await open([{ tag: 'tiktok-refugee-posts', attributes: { search: true } }]);
      await ask(`widget.shadowRoot.querySelector('input').focus()`);
      await tab.type('Post 2');
      await until(`widget.shadowRoot.querySelectorAll('article').length === 1`);
      const { activeElement } = await ask<{ activeElement: string[] }>(
        `const { activeElement: it } = widget.shadowRoot; ({ activeElement: [it.localName, it.value] });`,
      );
      assert.deepEqual(activeElement, ['input', 'Post 2']);
    });

    test('is ended by', async (t) => {
      await open(Object.keys(CHANGES).map(() => ({})));
      for (const [n, [what, change]] of Object.entries(CHANGES).entries())
        await t.test(what, async () => {
          assert.equal(await ask('widget.isResting', n), true);
          await ask(`${change}; undefined;`, n);
          await until(TAKEN_OVER, n);
        });
    });
  });
