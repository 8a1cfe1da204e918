import { expect } from '@open-wc/testing';
import { feedOf, item } from '../../../test/support/fixtures/feeds.js';
import { one, show, until } from '../../../test/support/fixtures/widgets.js';
import { itWith } from '../../../test/support/engine.js';
import { hasNativeSanitiser } from '../../sanitise/native.js';

const HERE = new URL('/pictures/', location.href).href;
const sources = [
  { type: 'image/avif', url: `${HERE}a-{width}.avif`, widths: [320, 640] },
  { type: 'image/webp', url: `${HERE}a-{width}.webp`, widths: [320, 640] },
];
const pictured = item(1, {
  image: `${HERE}a.jpg`,
  _tiktok_refugee: { slug: 'one', imageAlt: 'A cat', imageSources: sources, imageColor: '#336699' },
});

describe('a picture with smaller copies', () => {
  it('lets the browser choose by the size that it measures, and has a colour until then', async () => {
    for (const tag of ['tiktok-refugee-post', 'tiktok-refugee-posts'] as const) {
      const widget = await show(tag, feedOf([pictured]), {});
      const [avif, webp] = one(widget, 'picture').querySelectorAll('source');
      expect([avif?.type, webp?.type]).to.deep.equal(['image/avif', 'image/webp']);
      expect(avif?.srcset).to.equal(`${HERE}a-320.avif 320w,${HERE}a-640.avif 640w`);
      const img = one<HTMLImageElement>(widget, 'picture > img[part=image]');
      expect(img.getAttribute('src')).to.equal(`${HERE}a.jpg`);
      expect(img.sizes).to.match(/^auto,/);
      expect(img.style.backgroundColor).to.equal('rgb(51, 102, 153)');
      await until(() => /\/a-\d+\.(avif|webp)$/.test(img.currentSrc), 'a copy is chosen');
    }
  });

  it('is not there where images are not to be loaded', async () => {
    for (const images of ['none', 'click']) {
      const widget = await show('tiktok-refugee-post', feedOf([pictured]), { images });
      expect(widget.shadowRoot?.querySelector('picture, source')).to.equal(null);
    }
  });

  it('takes nothing but a colour and web URLs from a feed', async () => {
    const hostile = {
      imageColor: '#fff;position:fixed',
      imageSources: [
        { type: 'image/avif', url: 'javascript:alert(1)', widths: [1] },
        { type: 'image/webp', url: 'data:text/html,{width}', widths: [1] },
      ],
    };
    const widget = await show('tiktok-refugee-post', feedOf([item(1, { image: `${HERE}a.jpg`, _tiktok_refugee: hostile })]));
    expect(widget.shadowRoot?.querySelector('picture, source')).to.equal(null);
    expect(one(widget, 'img').getAttribute('style')).to.equal(null);
  });

  const body =
    `<p><picture><source type="image/avif" srcset="a-320.avif 320w, javascript:alert(1) 640w,b.avif 1.5x" sizes="auto, 44rem">` +
    `<img src="a.jpg" alt="A cat" width="640" height="480" sizes="auto, 44rem"></picture></p>`;
  itWith(hasNativeSanitiser(), 'stays in a body, without another chunk', async () => {
    const before = performance.getEntriesByType('resource').length;
    const feed = feedOf([item(1, { content_html: body, url: `${HERE}one/` })]);
    const widget = await show('tiktok-refugee-post', feed, { layout: 'full' });
    const source = one<HTMLSourceElement>(widget, '[part~=body] picture > source');
    expect(source.srcset).to.match(/a-320\.avif 320w, [^ ]*b\.avif 1\.5x$/);
    expect(source.sizes).to.equal('auto, 44rem');
    const loaded = performance.getEntriesByType('resource').slice(before);
    expect(loaded.filter(({ name }) => name.includes('render-body-full'))).to.deep.equal([]);
  });
});
