// Widgets in colours that the system forces, on paper, and under a finger.
import { expect } from '@open-wc/testing';
import { loadViewport } from '../../src/elements/base/lazy-modules.js';
import { engine, itWith } from '../support/engine.js';
import { contrast, groundsOf } from '../support/fixtures/colours.js';
import { feedOf, freshUrl, item, PIXEL } from '../support/fixtures/feeds.js';
import { withMedia } from '../support/fixtures/media.js';
import { all, box, create, one, place, settled, show, TAGS, until, type Widget } from '../support/fixtures/widgets.js';

const tips = [1, 2].map((n) => ({ section: 'Do', title: `Tip ${n}`, text: 'Words.' }));
const BODY = `<ul><li>a</li></ul><details><summary>More</summary><p>Hidden words</p></details><pre>code</pre>
  <iframe src="https://www.youtube.com/embed/aaaaaaaaaaa"></iframe>`;
const FEED = feedOf(
  Array.from({ length: 30 }, (_, i) =>
    item(i + 1, {
      image: PIXEL,
      content_html: BODY,
      authors: [{ name: 'A', url: 'https://example.org/a' }],
      tags: ['a', 'b', 'c', 'd', 'e', 'f'],
      _tiktok_refugee: { readingMinutes: 3, tips },
    }),
  ),
);

const FORCED = { features: [{ name: 'forced-colors', value: 'active' }] };
const PRINT = { media: 'print' };

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });

describe('in colours that the system forces', () => {
  const contrastOf = (element: Element, colour: string): number => contrast(colour, groundsOf(element.parentElement));

  itWith(engine === 'chromium', 'the marks of tips are seen', () =>
    withMedia(FORCED, async () => {
      const widget = await show('tiktok-refugee-tips', FEED, { limit: '1' });
      const [tip] = all(widget, '.tip');
      const { borderTopColor, borderTopWidth } = getComputedStyle(tip as Element, '::before');
      expect(parseFloat(borderTopWidth)).to.be.greaterThan(3);
      expect(contrastOf(tip as Element, borderTopColor)).to.be.at.least(3);
    }),
  );

  itWith(engine === 'chromium', 'the skeleton is seen', () =>
    withMedia(FORCED, async () => {
      for (const tag of TAGS) {
        const widget = await place(tag, freshUrl('delay=3000'));
        const bones = all(widget, '.bones b');
        expect(bones).to.have.length.greaterThan(1);
        for (const bone of bones) expect(contrastOf(bone, getComputedStyle(bone).borderTopColor)).to.be.at.least(3);
      }
    }),
  );

  itWith(engine === 'chromium', 'labels and controls have edges, and the chosen tag is told apart', () =>
    withMedia(FORCED, async () => {
      const card = await show('tiktok-refugee-post', FEED);
      for (const edged of all(card, '[part=tag], .rest'))
        expect(contrastOf(edged, getComputedStyle(edged).borderTopColor)).to.be.at.least(3);
      const cloud = await show('tiktok-refugee-tag-cloud', FEED);
      const [chosen, other] = all(cloud, '.tag');
      chosen?.click();
      await cloud.updateComplete;
      expect(getComputedStyle(chosen as Element).backgroundColor).to.not.equal(
        getComputedStyle(other as Element).backgroundColor,
      );
    }),
  );

  itWith(engine === 'chromium', 'the sign of the share button is seen', () =>
    withMedia(FORCED, async () => {
      const share = one(await show('tiktok-refugee-post', FEED), '.share');
      expect(contrastOf(share, getComputedStyle(share, '::before').backgroundColor)).to.be.at.least(3);
    }),
  );
});

describe('on paper', () => {
  itWith(engine === 'chromium', 'no control is printed', async () => {
    const widgets = [
      await show('tiktok-refugee-post', FEED, { layout: 'full' }),
      await show('tiktok-refugee-posts', FEED, { 'search': '', 'page-size': '3' }),
      await show('tiktok-refugee-tips', FEED, { layout: 'single' }),
      await show('tiktok-refugee-tips', FEED, { 'search': '', 'page-size': '3' }),
    ];
    const controls = (widget: Widget): Element[] => all(widget, 'button:not(.rest), input');
    for (const widget of widgets) expect(controls(widget).filter(isShown)).to.not.deep.equal([]);
    const shown = await withMedia(PRINT, () => Promise.resolve(widgets.flatMap((widget) => controls(widget).filter(isShown))));
    expect(shown).to.deep.equal([]);
  });

  itWith(engine === 'chromium', 'what is skipped while it is out of view is printed, and closed details', async () => {
    const list = await show('tiktok-refugee-posts', FEED, { 'page-size': '30' });
    const full = await show('tiktok-refugee-post', FEED, { layout: 'full' });
    const skips = (): number => all(list, 'li').filter((each) => getComputedStyle(each).contentVisibility === 'auto').length;
    const hidden = one(full, 'details p');
    expect([skips() > 0, hidden.checkVisibility()]).to.deep.equal([true, false]);
    const printed = await withMedia(PRINT, () => Promise.resolve([skips(), hidden.getBoundingClientRect().height > 10]));
    expect(printed).to.deep.equal([0, true]);
  });

  itWith(engine === 'chromium', 'a full article breaks between pages, and nothing in it is cut off at the edge', async () => {
    const wide = `<pre><code>${'words '.repeat(99)}</code></pre><table><tr>${'<td>Internationalisation</td>'.repeat(6)}</tr></table>`;
    const around = await box('inline-size: 500px');
    const full = create('tiktok-refugee-post', feedOf([item(1, { content_html: wide })]), { layout: 'full' });
    around.append(full);
    await settled(full);
    const cut = (): number => all(full, '.scroll').filter((each) => each.scrollWidth > each.clientWidth).length;
    expect(cut()).to.equal(2);
    const breaks = (): string => getComputedStyle(one(full, '.card')).breakInside;
    expect(await withMedia(PRINT, () => Promise.resolve([cut(), breaks()]))).to.deep.equal([0, 'auto']);
  });

  itWith(engine === 'chromium', 'words are dark', async () => {
    const dark = await show('tiktok-refugee-post', FEED, { theme: 'dark' });
    const root = one(dark, '.root');
    await withMedia(PRINT, () => Promise.resolve(expect(contrast(getComputedStyle(root).color, ['#fff'])).to.be.at.least(7)));
  });

  it('has the pictures that wait for their card to come near', async () => {
    const list = await show('tiktok-refugee-posts', FEED, { 'page-size': '30', 'layout': 'list' });
    window.dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    await list.updateComplete;
    expect(all(list, 'img[part=image]')).to.have.length(30);
  });

  it('has widgets that wait to come near', async () => {
    const around = await box('margin-block-start: 5000px');
    const url = freshUrl('delay=0');
    const widget = create('tiktok-refugee-tag-cloud', url, { loading: 'lazy' });
    around.append(widget);
    await widget.updateComplete;
    // It hears of printing once the part of the script that waits has loaded.
    await loadViewport();
    await new Promise((resolve) => setTimeout(resolve));
    expect(widget.state).to.equal('idle');
    window.dispatchEvent(new Event('beforeprint'));
    await until(() => widget.state !== 'idle', 'it loads');
  });
});

/** The rules for coarse pointers, applied whatever the pointer, in sheets that all widgets share. */
function asCoarse(widget: Widget, check: () => void): void {
  const rules = (widget.shadowRoot?.adoptedStyleSheets ?? [])
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText.includes('pointer: coarse'));
  for (const { media } of rules) media.mediaText = 'all';
  try {
    check();
  } finally {
    for (const { media } of rules) media.mediaText = '(pointer: coarse)';
  }
}

describe('what a finger meets', () => {
  const sizes = (widget: Widget, selector: string): number[] =>
    all(widget, selector)
      .filter(isShown)
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        // Words of a link may be short.
        return Math.round(Math.min(element.matches('.source a') ? height : width, height) * 10) / 10;
      });

  const isLarge = async (widget: Widget, selector: string): Promise<void> => {
    await settled(widget);
    asCoarse(widget, () => {
      const found = sizes(widget, selector);
      expect(found).to.not.deep.equal([]);
      expect(found.filter((size) => size < 44)).to.deep.equal([]);
    });
  };

  it('is 44 pixels large: buttons and tags of cards', async () => {
    await isLarge(await show('tiktok-refugee-post', FEED, { images: 'click' }), 'button');
  });

  it('is 44 pixels large: players and details in articles', async () => {
    await isLarge(await show('tiktok-refugee-post', FEED, { layout: 'full' }), 'button, summary');
  });

  it('is 44 pixels large: search, chosen tags and more', async () => {
    const list = await show('tiktok-refugee-posts', FEED, { 'search': '', 'page-size': '3' });
    list.selectedTags = ['a'];
    await until(() => all(list, '.chosen button').length > 0, 'the chosen tags are shown');
    await isLarge(list, 'button, input');
  });

  it('is 44 pixels large: tags and tips', async () => {
    await isLarge(await show('tiktok-refugee-tag-cloud', FEED), '.tag');
    await isLarge(await show('tiktok-refugee-tag-cloud', FEED, { href: '/{tag}' }), '.tag');
    await isLarge(await show('tiktok-refugee-tips', FEED, { layout: 'single' }), 'button, .source a');
  });

  it('is 24 pixels high at least: authors', async () => {
    const [link] = all(await show('tiktok-refugee-post', FEED), '.facts a');
    expect(link?.getBoundingClientRect().height).to.be.at.least(24);
  });
});
