import { expect } from '@open-wc/testing';
import { feedOf, items } from '../support/fixtures/feeds.js';
import { box, create, one, settled, show, TAGS, type Widget } from '../support/fixtures/widgets.js';

const tips = feedOf(items(2).map((item) => ({ ...item, _tiktok_refugee: { tips: [{ section: 'A', title: 'B', text: 'c' }] } })));

/** Every computed style of the widget's root and its first text. */
function look(widget: Widget): Record<string, string> {
  const inner = widget.renderRoot.querySelector<HTMLElement>('[part]')!;
  const names = ['color', 'font-size', 'font-family', 'display', 'text-transform', 'letter-spacing', 'visibility', 'direction'];
  return Object.fromEntries(
    [one(widget, '.root'), inner].flatMap((element, i) => {
      const style = getComputedStyle(element);
      return names.map((name) => [`${i} ${name}`, style.getPropertyValue(name)]);
    }),
  );
}

describe('the styles of a hostile page', () => {
  for (const tag of TAGS) {
    it(`leave <${tag}> as it is`, async () => {
      const widget = await show(tag, tips);
      const before = look(widget);
      const style = document.createElement('style');
      style.textContent = `* { all: unset !important; color: red !important }
        div, p, h2, a, button, ul, li { display: none !important; letter-spacing: 9px !important; text-transform: uppercase !important }`;
      // The page's own boxes must stay visible.
      style.textContent += 'html, body, body > div, body > div > div { display: block !important }';
      document.head.append(style);
      try {
        expect(look(widget)).to.deep.equal(before);
        expect(widget.getBoundingClientRect().height).to.be.greaterThan(0);
      } finally {
        style.remove();
      }
    });
  }
});

describe('a narrow page', () => {
  for (const tag of TAGS) {
    it(`has no part of <${tag}> stick out of 255 pixels`, async () => {
      const container = await box('width: 255px');
      const long = { title: 'Donaudampfschifffahrtsgesellschaftskapitänskajüte'.repeat(2), tags: ['a'.repeat(60), 'b'] };
      const extension = { tips: [{ section: long.title, title: long.title, text: 'c' }] };
      const feed = feedOf(items(2).map((item) => ({ ...item, ...long, _tiktok_refugee: extension })));
      const widget = create(tag, feed);
      container.append(widget);
      await settled(widget);
      expect(one(widget, '.root').scrollWidth).to.be.at.most(255);
    });
  }
});

describe('a hidden widget', () => {
  it('is hidden', async () => {
    const widget = await show('tiktok-refugee-posts', tips, { hidden: '' });
    expect(widget.checkVisibility()).to.equal(false);
  });
});

describe('the custom properties of a page', () => {
  it('reach into the widget', async () => {
    const container = await box('--tiktok-refugee-text: rgb(1, 2, 3); --tiktok-refugee-max-width: 200px');
    const widget = create('tiktok-refugee-posts', tips);
    container.append(widget);
    await settled(widget);
    expect(getComputedStyle(one(widget, '.root')).color).to.equal('rgb(1, 2, 3)');
    expect(widget.getBoundingClientRect().width).to.equal(200);
  });
});
