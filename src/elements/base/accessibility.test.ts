import { expect } from '@open-wc/testing';
import { violationsOf } from '../../../test/support/fixtures/axe.js';
import { feedOf, freshUrl, item, PIXEL, register } from '../../../test/support/fixtures/feeds.js';
import {
  box,
  create,
  settled,
  TAGS,
  until,
  type Attributes,
  type Source,
  type Widget,
  type WidgetTag,
} from '../../../test/support/fixtures/widgets.js';

const tips = [1, 2, 3].map((n) => ({ section: n < 3 ? 'Do' : 'Avoid', title: `Tip ${n}`, text: 'Words of advice.' }));
const body = `<h2>One</h2><p>Text with <a href="/a">a link</a>, <code>code</code> and <mark>a mark</mark>.</p>
  <ul><li>a</li></ul><table><tr><th>a</th></tr><tr><td>b</td></tr></table><pre>code</pre><blockquote><p>Quoted.</p></blockquote>
  <details><summary>More</summary><p>Text</p></details><img src="${PIXEL}"><h3>Two</h3><p>Text</p>`;
const feed = feedOf(
  [1, 2, 3].map((n) =>
    item(n, {
      image: PIXEL,
      language: 'en',
      content_html: body,
      _tiktok_refugee: { imageAlt: 'A cat', readingMinutes: 3, tips },
    }),
  ),
);

const schemes = { light: '#fff', dark: '#111' };

async function inScheme(
  scheme: keyof typeof schemes,
  tag: WidgetTag,
  source: Source,
  attributes: Attributes = {},
  children = '',
): Promise<Widget> {
  const container = await box(`color-scheme: ${scheme}; background: ${schemes[scheme]}`);
  const widget = create(tag, source, attributes);
  widget.innerHTML = children;
  container.append(widget);
  await widget.updateComplete;
  return widget;
}

const layouts: Record<WidgetTag, Attributes[]> = {
  'tiktok-refugee-post': [
    {},
    { layout: 'full' },
    { layout: 'compact' },
    { images: 'click' },
    { images: 'click', layout: 'full' },
  ],
  'tiktok-refugee-posts': [{}, { layout: 'grid' }, { 'search': '', 'page-size': '2' }],
  'tiktok-refugee-tag-cloud': [{}, { href: '/tags/{tag}' }],
  'tiktok-refugee-tips': [{}, { layout: 'single' }, { 'search': '', 'page-size': '2' }],
};

for (const scheme of Object.keys(schemes) as (keyof typeof schemes)[]) {
  describe(`axe finds nothing wrong, in ${scheme} colours, with`, () => {
    for (const tag of TAGS) {
      for (const attributes of layouts[tag]) {
        it(`<${tag}> with ${JSON.stringify(attributes)}`, async () => {
          const widget = await settled(await inScheme(scheme, tag, feed, attributes));
          expect(widget.state).to.equal('ready');
          expect(await violationsOf(widget)).to.deep.equal([]);
        });
      }

      it(`<${tag}> while it is loading`, async () => {
        const widget = await inScheme(scheme, tag, freshUrl('delay=3000'));
        expect(widget.state).to.equal('loading');
        expect(await violationsOf(widget)).to.deep.equal([]);
      });

      it(`<${tag}> when it is empty`, async () => {
        const widget = await settled(await inScheme(scheme, tag, feedOf([])));
        expect(await violationsOf(widget)).to.deep.equal([]);
      });

      it(`<${tag}> in an error with a retry and a fallback`, async () => {
        const source = `/fake/status/500?test=${crypto.randomUUID()}`;
        const fallback = '<a href="https://example.org/">Read the articles</a>';
        const widget = await settled(await inScheme(scheme, tag, source, {}, fallback));
        expect(widget.state).to.equal('error');
        expect(await violationsOf(widget)).to.deep.equal([]);
      });

      it(`<${tag}> when it is stale`, async () => {
        const widget = await settled(await inScheme(scheme, tag, await register({ body: feed, times: 1 })));
        await widget.refresh();
        expect(widget.state).to.equal('stale');
        expect(await violationsOf(widget)).to.deep.equal([]);
      });

      it(`<${tag}> in Chinese`, async () => {
        const widget = await settled(await inScheme(scheme, tag, feed, { locale: 'zh-CN' }));
        expect(await violationsOf(widget)).to.deep.equal([]);
      });
    }

    it('<tiktok-refugee-tag-cloud> with a chosen tag', async () => {
      const cloud = await settled(await inScheme(scheme, 'tiktok-refugee-tag-cloud', feed));
      cloud.renderRoot.querySelector('button')!.click();
      await until(() => cloud.renderRoot.querySelector('[aria-pressed=true]'), 'a tag is chosen');
      expect(await violationsOf(cloud)).to.deep.equal([]);
    });
  });
}

describe('axe', () => {
  it('finds what is wrong inside of a widget', async () => {
    const widget = await settled(await inScheme('light', 'tiktok-refugee-tips', feed));
    widget.renderRoot.append(document.createElement('img'));
    expect((await violationsOf(widget)).join()).to.contain('image-alt');
  });
});
