// What changes on the page shows in its widgets at once.
import { expect, nextFrame } from '@open-wc/testing';
import { feedOf, item } from '../../../test/support/fixtures/feeds.js';
import {
  all,
  box,
  create,
  one,
  settled,
  TAGS,
  until,
  type Attributes,
  type Widget,
  type WidgetTag,
} from '../../../test/support/fixtures/widgets.js';
import { stringsFor } from '../../localization/strings.js';

const tips = [1, 2].map((n) => ({ section: 'Do', title: `Tip ${n}`, text: 'Words.' }));
const FEED = feedOf([1, 2].map((n) => item(n, { tags: ['a', 'b'], _tiktok_refugee: { readingMinutes: 3, tips } })));

const ATTRIBUTES: Record<WidgetTag, Attributes> = {
  'tiktok-refugee-post': {},
  'tiktok-refugee-posts': { layout: 'grid', search: '' },
  'tiktok-refugee-tag-cloud': {},
  'tiktok-refugee-tips': { layout: 'single' },
};

/** What a widget says in its own words. */
const SAYS: Record<WidgetTag, (widget: Widget) => string> = {
  'tiktok-refugee-post': (widget) => one(widget, '.share').ariaLabel ?? '',
  'tiktok-refugee-posts': (widget) => one<HTMLInputElement>(widget, 'input').placeholder,
  'tiktok-refugee-tag-cloud': (widget) => one(widget, '.cloud').ariaLabel ?? '',
  'tiktok-refugee-tips': (widget) => one(widget, '.pager span').textContent,
};
const WORDS: Record<WidgetTag, Readonly<Record<string, RegExp>>> = {
  'tiktok-refugee-post': { en: /^Share/, de: /^Teilen/, ar: /^مشاركة/ },
  'tiktok-refugee-posts': { en: /^Search/, de: /^Suchen/, ar: /^(ا?ل?)?بحث/ },
  'tiktok-refugee-tag-cloud': { en: /^Tags/, de: /^Schlagwörter/, ar: /^الوسوم/ },
  'tiktok-refugee-tips': { en: /of/, de: /von/, ar: /من/ },
};

/** How far words without a direction of their own are from the widget's left and right edge. */
function marginsOf(widget: Widget): [number, number] {
  const probe = one(widget, '.root').appendChild(document.createElement('div'));
  probe.append(Object.assign(document.createElement('span'), { textContent: 'A' }));
  const own = widget.getBoundingClientRect();
  const { left, right } = (probe.firstChild as HTMLElement).getBoundingClientRect();
  probe.remove();
  return [Math.round(left - own.left), Math.round(own.right - right)];
}

/** Whether the first of several things is right of the second; of one thing, whether the widget runs that way. */
function firstAtRight(widget: Widget): boolean {
  const [first, second] = all(widget, '.grid > li, .tag').map((element) => element.getBoundingClientRect().left);
  return second === undefined ? rootStyle(widget).direction === 'rtl' : first! > second;
}

const rootStyle = (widget: Widget): CSSStyleDeclaration => getComputedStyle(one(widget, '.root'));

for (const tag of TAGS) {
  describe(`a <${tag}> in a page`, () => {
    const place = async (around: HTMLElement): Promise<Widget> => {
      const widget = create(tag, FEED, ATTRIBUTES[tag]);
      around.append(widget);
      return settled(widget);
    };

    it('follows a lang that changes', async () => {
      const around = await box();
      around.lang = 'en';
      const widget = await place(around);
      for (const lang of ['de', 'ar', 'en']) {
        await stringsFor(lang);
        around.lang = lang;
        await Promise.resolve();
        await widget.updateComplete;
        expect(SAYS[tag](widget)).to.match(WORDS[tag][lang]!);
        expect(one(widget, '.root').lang).to.equal(lang);
      }
    });

    it('follows the lang of the page, and words that are still to be loaded', async () => {
      const widget = await place(await box());
      const { lang } = document.documentElement;
      const before = SAYS[tag](widget);
      document.documentElement.lang = 'ko';
      try {
        await until(() => one(widget, '.root').lang === 'ko', 'the language is the new one');
        expect(SAYS[tag](widget)).to.not.equal(before);
      } finally {
        document.documentElement.lang = lang;
      }
    });

    it('follows a lang around the shadow root that it is in', async () => {
      const host = (await box()).appendChild(document.createElement('section'));
      const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
      const widget = await place(inner);
      await stringsFor('de');
      host.lang = 'de';
      await until(() => one(widget, '.root').lang === 'de', 'the language is the new one');
      expect(SAYS[tag](widget)).to.match(WORDS[tag]['de']!);
    });

    it('follows a dir that changes', async () => {
      const around = await box('inline-size: 700px');
      around.dir = 'ltr';
      const widget = await place(around);
      const isAtRight = (): boolean => marginsOf(widget)[1] === 0 && firstAtRight(widget);
      expect([marginsOf(widget)[0], firstAtRight(widget)]).to.deep.equal([0, false]);
      around.dir = 'rtl';
      expect(rootStyle(widget).direction).to.equal('rtl');
      expect(isAtRight()).to.equal(true);
      around.removeAttribute('dir');
      expect(isAtRight()).to.equal(false);
      around.style.direction = 'rtl';
      expect(isAtRight()).to.equal(true);
    });

    it('follows a color-scheme that changes', async () => {
      const around = await box('color-scheme: light');
      const widget = await place(around);
      const before = rootStyle(widget).color;
      around.style.colorScheme = 'dark';
      expect(rootStyle(widget).color).to.not.equal(before);
      around.style.colorScheme = 'light';
      expect(rootStyle(widget).color).to.equal(before);
      widget.theme = 'dark';
      await widget.updateComplete;
      expect(rootStyle(widget).color).to.not.equal(before);
    });

    it('follows custom properties that change', async () => {
      const around = await box('inline-size: 500px');
      const widget = await place(around);
      const { style } = around;
      style.setProperty('--tiktok-refugee-text', 'rgb(1, 2, 3)');
      style.setProperty('--tiktok-refugee-background', 'rgb(4, 5, 6)');
      style.setProperty('--tiktok-refugee-font', 'monospace');
      style.setProperty('--tiktok-refugee-max-width', '300px');
      const { color, backgroundColor, fontFamily } = rootStyle(widget);
      expect([color, backgroundColor, fontFamily]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)', 'monospace']);
      expect(widget.offsetWidth).to.equal(300);
      style.removeProperty('--tiktok-refugee-font');
      await nextFrame();
      expect(rootStyle(widget).fontFamily).to.equal('system-ui, sans-serif');
    });
  });
}
