import { expect } from '@open-wc/testing';
import { feedOf, item } from '../../../test/support/fixtures/feeds.js';
import {
  box,
  create,
  one,
  settled,
  TAGS,
  type Attributes,
  type Widget,
  type WidgetTag,
} from '../../../test/support/fixtures/widgets.js';
import { defineWidgets } from '../../define/custom.js';

const FEED = feedOf([item(1, { _tiktok_refugee: { tips: [{ section: 'Do', title: 'Tip', text: 'Drink water.' }] } })]);
const THEMES = ['paper', 'plain', 'sea'];

async function inBox(style: string, tag: WidgetTag, attributes: Attributes = {}): Promise<Widget> {
  const around = await box(style);
  const widget = create(tag, FEED, attributes);
  around.append(widget);
  return settled(widget);
}

const fontOf = (widget: Widget): string => getComputedStyle(one(widget, '.root')).fontFamily;
const accentOf = (widget: Widget): string => {
  const probe = one(widget, '.root').appendChild(document.createElement('i'));
  probe.style.color = 'var(--accent)';
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

const isDark = (widget: Widget): boolean => getComputedStyle(one(widget, '.root')).colorScheme === 'dark';

/** A theme as a page links it, for the time of a test. */
async function withTheme(name: string, check: () => Promise<void>): Promise<void> {
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: new URL(`../../styles/themes/${name}.css`, import.meta.url).href,
  });
  const loaded = new Promise((resolve) => (link.onload = resolve));
  document.head.append(link);
  await loaded;
  try {
    await check();
  } finally {
    link.remove();
  }
}

for (const tag of TAGS) {
  describe(`the font of <${tag}>`, () => {
    it("is the system's, whatever the page's", async () => {
      expect(fontOf(await inBox('font-family: serif', tag))).to.equal('system-ui, sans-serif');
    });

    it('is the one that a container says', async () => {
      const widget = await inBox('font-family: serif; --tiktok-refugee-font: monospace', tag);
      expect(fontOf(widget)).to.equal('monospace');
    });

    it('is the one that the element says', async () => {
      const widget = await inBox('font-family: serif', tag, { style: '--tiktok-refugee-font: fantasy' });
      expect(fontOf(widget)).to.equal('fantasy');
    });

    it("is the page's for inherit", async () => {
      const widget = await inBox('font: bold 30px serif', tag, { style: '--tiktok-refugee-font: inherit' });
      const { fontFamily, fontWeight } = getComputedStyle(one(widget, '.root'));
      expect([fontFamily, fontWeight]).to.deep.equal(['serif', '400']);
    });
  });

  describe(`the colours of <${tag}>`, () => {
    it('are dark in a page that says so in a custom property', async () => {
      expect(isDark(await inBox('--tiktok-refugee-color-scheme: dark', tag))).to.equal(true);
      expect(isDark(await inBox('color-scheme: dark; --tiktok-refugee-color-scheme: light', tag))).to.equal(false);
    });

    it("are those of theme or of the element's own color-scheme first", async () => {
      expect(isDark(await inBox('--tiktok-refugee-color-scheme: dark', tag, { theme: 'light' }))).to.equal(false);
      expect(isDark(await inBox('--tiktok-refugee-color-scheme: light', tag, { style: 'color-scheme: dark' }))).to.equal(true);
    });
  });
}

describe('the width of an article', () => {
  it('follows the size of its text, on pages whose root has another', async () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      for (const size of [16, 20]) {
        const widget = await inBox(`font-size: ${size}px; inline-size: 2000px`, 'tiktok-refugee-post');
        expect(getComputedStyle(widget).maxInlineSize).to.equal(`${42 * size}px`);
      }
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });
});

describe('a theme', () => {
  defineWidgets({ prefix: 'host-look' });

  for (const name of THEMES) {
    it(`reaches elements under another prefix, as ${name} does`, async () => {
      const own = document.createElement('host-look-post') as Widget<'tiktok-refugee-post'>;
      own.feedData = FEED;
      (await box('color-scheme: light')).append(own);
      await settled(own);
      const before = accentOf(own);
      await withTheme(name, async () => {
        const usual = await inBox('color-scheme: light', 'tiktok-refugee-post');
        expect(accentOf(own)).to.not.equal(before);
        expect(accentOf(own)).to.equal(accentOf(usual));
      });
    });
  }

  it("gives way to the page's own values", async () => {
    await withTheme('sea', async () => {
      expect(accentOf(await inBox('--tiktok-refugee-accent: rgb(1, 2, 3)', 'tiktok-refugee-post'))).to.equal('rgb(1, 2, 3)');
    });
  });

  it('reaches the widgets of a shadow root that has it', async () => {
    const host = (await box()).appendChild(document.createElement('section'));
    const root = host.attachShadow({ mode: 'open' });
    const sheet = await (await fetch(new URL('../../styles/themes/plain.css', import.meta.url))).text();
    root.innerHTML = `<style>${sheet}</style>`;
    const widget = create('tiktok-refugee-post', FEED, { theme: 'light' });
    root.append(widget);
    await settled(widget);
    expect(accentOf(widget)).to.equal('rgb(17, 17, 17)');
  });
});
