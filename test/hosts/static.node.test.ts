// Widgets that come as HTML: what is seen without a script, and how the script takes over.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { WidgetTag } from '../../src/ssr/index.js';
import { ENGINES, launch, launchChromium, missing, type Visitor } from './support/engines.js';
import { CAT, feedOf, HTML, MARKDOWN } from './support/feeds.js';
import { root, startHost, type HostServer } from './support/host-server.js';
import type { StaticReport } from './support/static-page.js';

type Ssr = typeof import('../../src/ssr/index.js');

const CSP = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'";

let host: HostServer;
let ssr: Ssr;

before(async () => {
  host = await startHost();
  host.serve('/cat.svg', { body: CAT, type: 'image/svg+xml' });
  // The build itself, whose templates are those of the script.
  ssr = (await import(new URL('../../dist/ssr/index.js', import.meta.url).href)) as Ssr;
});

after(() => host.close());

/** Every widget in its layouts. */
const WIDGETS: readonly (readonly [WidgetTag, Readonly<Record<string, string | boolean>>])[] = [
  ['tiktok-refugee-post', {}],
  ['tiktok-refugee-post', { images: 'none' }],
  ['tiktok-refugee-post', { layout: 'full' }],
  ['tiktok-refugee-post', { 'layout': 'full', 'locale': 'zh-CN', 'content-language': 'de' }],
  ['tiktok-refugee-post', { layout: 'compact', images: 'none' }],
  ['tiktok-refugee-posts', { 'search': true, 'page-size': '2' }],
  ['tiktok-refugee-posts', { layout: 'grid' }],
  ['tiktok-refugee-tag-cloud', {}],
  ['tiktok-refugee-tag-cloud', { href: '/tags/{tag}' }],
  ['tiktok-refugee-tips', { layout: 'single' }],
];

interface Page {
  readonly tag: WidgetTag;
  readonly attributes: Readonly<Record<string, string | boolean>>;
  readonly feed: string;
  readonly policy?: string;
  readonly stylesheet?: string | undefined;
  readonly lang?: string;
}

let count = 0;

/** Registers a page with one widget as HTML; its name, which is its path and that of its report. */
function publish({ tag, attributes, feed, policy, stylesheet, lang = 'en' }: Page): string {
  const name = `static-${++count}`;
  const all = { 'locale': 'en', 'feed': '/feed.json', 'data-static': name, ...attributes };
  const widget = ssr.renderWidget(tag, all, feed, { stylesheet, url: `${host.origin}/${name}` });
  host.serve(`/${name}`, {
    body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host</title></head>
      <body>${widget}<p>After</p><script src="/static-page.js"></script></body></html>`,
    headers: policy ? { 'content-security-policy': policy } : {},
  });
  return name;
}

for (const engine of ENGINES) {
  describe(engine, { skip: missing(engine) }, () => {
    let browser: Visitor;

    before(async () => {
      browser = await launch(engine);
    });

    after(() => browser.close());

    async function open(page: Page): Promise<StaticReport> {
      const name = publish(page);
      return browser.visit(`${host.origin}/${name}`, host.report<StaticReport>(name));
    }

    for (const [tag, attributes] of WIDGETS) {
      test(`${tag} ${JSON.stringify(attributes)} is taken over where it stands`, async () => {
        const report = await open({
          tag,
          attributes,
          feed: feedOf({ content_html: HTML }),
          policy: CSP,
          stylesheet: `/widgets/${tag}.css`,
        });
        assert.deepEqual(report, {
          before: report.after,
          after: report.before,
          state: 'ready',
          elements: report.elements,
          kept: report.elements,
          gaps: 0,
          shift: 0,
          violations: [],
          styled: [true, true],
          focused: true,
          alive: true,
        });
        assert.ok(report.elements > 5);
        assert.ok(!host.requests.includes('/feed.json'), 'the feed was fetched');
      });
    }

    test('a long list is taken over as a whole', async () => {
      const { items, ...head } = JSON.parse(feedOf({})) as { readonly items: readonly object[] };
      const many = Array.from({ length: 120 }, (_, n) => ({ ...items[0], id: `post-${n}` }));
      const attributes = { 'page-size': '120' };
      const report = await open({ tag: 'tiktok-refugee-posts', attributes, feed: JSON.stringify({ ...head, items: many }) });
      assert.deepEqual([report.kept, report.gaps, report.shift], [report.elements, 0, 0]);
      assert.equal(report.before, report.after);
      assert.ok(report.elements > 1000);
    });

    test('a list that needs its next page at once is taken over first', async () => {
      const { items, ...head } = JSON.parse(feedOf({})) as { readonly items: readonly object[] };
      const page = (from: number): object[] => Array.from({ length: 20 }, (_, n) => ({ ...items[0], id: `post-${from + n}` }));
      // A translation does not count among the twenty that are wanted.
      const [first, ...rest] = page(0);
      const translated = { ...first, _tiktok_refugee: { translations: { zh: 'post-1' } } };
      host.serve('/next.json', { body: JSON.stringify({ ...head, items: page(20) }), type: 'application/json' });
      const feed = JSON.stringify({ ...head, items: [translated, ...rest], next_url: `${host.origin}/next.json` });
      // What takes over is on its way for longer than the page.
      const late = readdirSync(join(root, 'dist/cdn')).filter((file) => file.startsWith('hydrate-'));
      for (const file of late)
        host.serve(`/widgets/${file}`, { body: readFileSync(join(root, 'dist/cdn', file)), type: 'text/javascript', delay: 300 });
      const report = await open({ tag: 'tiktok-refugee-posts', attributes: {}, feed });
      assert.deepEqual([report.kept, report.gaps], [report.elements, 0]);
      assert.ok(report.after.length > report.before.length, 'the twentieth is there');
    });

    test('smaller copies of a picture, and its colour, stay with it', async () => {
      const { items, ...head } = JSON.parse(feedOf({})) as { readonly items: readonly object[] };
      const imageSources = [{ type: 'image/svg+xml', url: '/cat.svg?{width}', widths: [320, 640] }];
      const _tiktok_refugee = { slug: 'post-1', imageAlt: 'A cat', imageSources, imageColor: '#81777e' };
      const feed = JSON.stringify({ ...head, items: [{ ...items[0], _tiktok_refugee }] });
      const report = await open({ tag: 'tiktok-refugee-post', attributes: {}, feed });
      assert.match(report.before, /A cat|Post 1/);
      assert.deepEqual([report.kept, report.gaps, report.shift], [report.elements, 0, 0]);
    });

    test('inline styles are allowed by their hash', async () => {
      const hash = createHash('sha256').update(ssr.widgetStyles('tiktok-refugee-post', 'card')).digest('base64');
      const policy = CSP.replace("style-src 'self'", `style-src 'sha256-${hash}'`);
      const report = await open({ tag: 'tiktok-refugee-post', attributes: {}, feed: feedOf({ content_html: HTML }), policy });
      assert.deepEqual([report.violations, report.styled, report.shift], [[], [true, true], 0]);
    });

    test('inline styles serve as well', async () => {
      const report = await open({
        tag: 'tiktok-refugee-post',
        attributes: { layout: 'full' },
        feed: feedOf({ content_html: HTML }),
      });
      assert.deepEqual([report.styled, report.kept, report.shift], [[true, true], report.elements, 0]);
    });

    test('a Markdown body is taken over, too', async () => {
      const report = await open({
        tag: 'tiktok-refugee-post',
        attributes: { layout: 'full' },
        feed: feedOf({ content_text: MARKDOWN }),
      });
      assert.deepEqual([report.kept, report.gaps], [report.elements, 0]);
      assert.match(report.before, /Words of the body/);
    });

    test('what the script would show otherwise takes the place of the HTML in one task', async () => {
      const report = await open({
        tag: 'tiktok-refugee-posts',
        attributes: { locale: '' },
        feed: feedOf({ content_html: HTML }),
        lang: 'zh-CN',
      });
      assert.match(report.before, /Jan 31, 2025/);
      assert.match(report.after, /2025年1月31日/);
      assert.deepEqual([report.gaps, report.kept, report.state, report.alive], [0, 0, 'ready', true]);
    });

    test('pictures on demand come with a click', async () => {
      const report = await open({
        tag: 'tiktok-refugee-post',
        attributes: { images: 'click', layout: 'full' },
        feed: feedOf({ content_html: HTML }),
      });
      assert.deepEqual([report.before === report.after, report.gaps, report.state], [true, 0, 'ready']);
    });
  });
}

test('without scripts the content is there, in its styles', { skip: missing('chromium') }, async () => {
  const browser = await launchChromium();
  const tab = await browser.newPage();
  await tab.setJavaScriptEnabled(false);
  for (const [tag, attributes] of WIDGETS) {
    const name = publish({
      tag,
      attributes,
      feed: feedOf({ content_html: HTML }),
      policy: CSP,
      stylesheet: `/widgets/${tag}.css`,
    });
    await tab.goto(`${host.origin}/${name}`);
    const [height, text] = (await tab.evaluate(`(() => {
      const widget = document.querySelector('[data-static]');
      const content = widget.shadowRoot.querySelector('article, .cloud, .tip');
      return [content.checkVisibility() && content.getBoundingClientRect().height, content.textContent];
    })()`)) as [number, string];
    assert.ok(height > 20, tag);
    assert.match(text, tag.endsWith('cloud') ? /odd/ : tag.endsWith('tips') ? /Tip \d/ : /Post 1/);
  }
  await browser.close();
});
