// axe-core's rules, all of them, on every widget in every layout, state, theme and direction.
import { expect } from '@open-wc/testing';
import { violationsOf } from '../support/fixtures/axe.js';
import { feedOf, freshUrl, item, PIXEL, register } from '../support/fixtures/feeds.js';
import {
  all,
  box,
  create,
  one,
  settled,
  until,
  type Attributes,
  type Source,
  type Widget,
  type WidgetTag,
} from '../support/fixtures/widgets.js';

const tips = [1, 2, 3].map((n) => ({ section: n < 3 ? 'Do' : 'Avoid', title: `Tip ${n}`, text: 'Words of advice.' }));
const BODY = `<h2>One</h2><p>Text with <a href="/a">a link</a>, <code>code</code> and <mark>a mark</mark>.</p>
  <ul><li>a</li></ul><table><tr><th>a</th></tr><tr><td>b</td></tr></table><pre>code</pre><blockquote><p>Quoted.</p></blockquote>
  <details><summary>More</summary><p>Text</p></details><img src="${PIXEL}" alt="A dog"><h3>Two</h3><p>Text</p>
  <iframe src="https://www.youtube.com/embed/aaaaaaaaaaa" title="A film"></iframe>
  <pre><code class="language-js"><span class="hljs-keyword">const</span> x = <span class="hljs-number">1</span>;</code></pre>`;
const manyTags = ['letters', 'food', 'school', 'trains', 'cats', 'rain', 'songs'];
const FEED = feedOf(
  [1, 2, 3].map((n) =>
    item(n, {
      image: PIXEL,
      language: 'en',
      content_html: BODY,
      authors: [{ name: `Ada ${n}`, url: `https://example.org/ada-${n}` }],
      tags: n === 2 ? manyTags : ['letters', 'food'],
      attachments: [{ url: 'https://example.org/a.mp3', mime_type: 'audio/mpeg', title: 'The episode', size_in_bytes: 12_345 }],
      _tiktok_refugee: { imageAlt: 'A cat', readingMinutes: 3, tips },
    }),
  ),
  { title: 'Letters', language: 'en' },
);

const LAYOUTS: readonly (readonly [WidgetTag, Attributes])[] = [
  ['tiktok-refugee-post', {}],
  ['tiktok-refugee-post', { layout: 'full' }],
  ['tiktok-refugee-post', { layout: 'compact' }],
  ['tiktok-refugee-posts', {}],
  ['tiktok-refugee-posts', { layout: 'grid' }],
  ['tiktok-refugee-tag-cloud', {}],
  ['tiktok-refugee-tips', {}],
  ['tiktok-refugee-tips', { layout: 'single' }],
];
/** What some of them can also have. */
const VARIANTS: readonly (readonly [WidgetTag, Attributes])[] = [
  ['tiktok-refugee-post', { images: 'click' }],
  ['tiktok-refugee-post', { images: 'click', layout: 'full' }],
  ['tiktok-refugee-posts', { 'search': '', 'page-size': '2' }],
  ['tiktok-refugee-tag-cloud', { href: '/tags/{tag}' }],
  ['tiktok-refugee-tips', { 'search': '', 'page-size': '2' }],
];

const SCHEMES = { light: '#fff', dark: '#111' };
type Scheme = keyof typeof SCHEMES;
const DIRECTIONS = { ltr: 'en', rtl: 'ar' };
type Direction = keyof typeof DIRECTIONS;

/** A page with widgets, as a page should be: its other parts are not what is tested. */
async function pageOf(
  scheme: Scheme,
  direction: Direction,
  kinds: typeof LAYOUTS,
  source: () => Source | Promise<Source>,
  children = '',
): Promise<Widget[]> {
  document.title = 'A page';
  const page = await box(
    `color-scheme: ${scheme}; background: ${SCHEMES[scheme]}; color: ${scheme === 'dark' ? '#fff' : '#111'}`,
  );
  page.innerHTML = `<main dir="${direction}" lang="${DIRECTIONS[direction]}"><h1>A page</h1></main>`;
  const widgets: Widget[] = [];
  for (const [tag, attributes] of kinds) {
    const widget = create(tag, await source(), attributes);
    widget.innerHTML = children;
    page.firstElementChild?.append(widget);
    widgets.push(widget);
  }
  return widgets;
}

const STATES: Readonly<Record<string, (scheme: Scheme, direction: Direction) => Promise<Widget[]>>> = {
  loading: async (...look) => {
    const widgets = await pageOf(...look, LAYOUTS, () => freshUrl('delay=9000'));
    for (const widget of widgets) await widget.updateComplete;
    return widgets;
  },
  ready: async (...look) => {
    const widgets = await pageOf(...look, LAYOUTS, () => FEED);
    for (const widget of widgets) await settled(widget);
    return widgets;
  },
  empty: async (...look) => {
    const widgets = await pageOf(...look, LAYOUTS, () => feedOf([]));
    for (const widget of widgets) await settled(widget);
    return widgets;
  },
  error: async (...look) => {
    const fallback = '<a href="https://example.org/">Read the articles</a>';
    const url = `/fake/status/500?test=${crypto.randomUUID()}`;
    const widgets = await pageOf(...look, LAYOUTS, () => url, fallback);
    for (const widget of widgets) await settled(widget);
    return widgets;
  },
  stale: async (...look) => {
    const url = await register({ body: FEED, times: 1 });
    const widgets = await pageOf(...look, LAYOUTS, () => url);
    for (const widget of widgets) await settled(widget);
    await widgets[0]?.refresh();
    for (const widget of widgets) await until(() => all(widget, '.note').length > 0, 'it is said that it is old');
    return widgets;
  },
};

for (const scheme of Object.keys(SCHEMES) as Scheme[])
  for (const direction of Object.keys(DIRECTIONS) as Direction[])
    describe(`axe finds nothing wrong, ${direction} in ${scheme} colours, with all widgets`, () => {
      for (const [state, show] of Object.entries(STATES))
        it(`that are ${state}`, async () => {
          const widgets = await show(scheme, direction);
          expect(new Set(widgets.map((widget) => widget.state))).to.deep.equal(new Set([state]));
          expect(await violationsOf(document)).to.deep.equal([]);
        });

      it('with what a reader can do in them', async () => {
        const widgets = await pageOf(scheme, direction, VARIANTS, () => FEED);
        for (const widget of widgets) await settled(widget);
        await until(() => widgets[0] && all(widgets[0], '.media button').length > 0, 'the image can be asked for');
        expect(await violationsOf(document)).to.deep.equal([]);
      });

      it('with chosen tags', async () => {
        const kinds: typeof LAYOUTS = [
          ['tiktok-refugee-tag-cloud', {}],
          ['tiktok-refugee-posts', {}],
        ];
        const [cloud, list] = (await pageOf(scheme, direction, kinds, () => FEED)) as [Widget, Widget<'tiktok-refugee-posts'>];
        for (const widget of [cloud, list]) await settled(widget);
        all(cloud, 'button')[0]?.click();
        list.selectedTags = ['letters'];
        await until(() => all(cloud, '[aria-pressed=true]').length > 0, 'a tag is chosen');
        await until(() => all(list, '.chosen button').length > 0, 'the chosen tags are shown');
        expect(await violationsOf(document)).to.deep.equal([]);
      });
    });

describe('axe', () => {
  it('finds what is wrong inside of a widget', async () => {
    const [widget] = await pageOf('light', 'ltr', [['tiktok-refugee-tips', {}]], () => FEED);
    await settled(widget as Widget);
    one(widget as Widget, '.root').append(document.createElement('img'));
    expect((await violationsOf(document)).join()).to.contain('image-alt');
  });
});
