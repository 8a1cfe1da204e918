// Contrast of what is rendered, in every theme, light and dark, and where the reader asks for more of it.
import { expect } from '@open-wc/testing';
import { engine, itWith } from '../../test/support/engine.js';
import { contrast, groundsOf } from '../../test/support/fixtures/colours.js';
import { feedOf, item, PIXEL } from '../../test/support/fixtures/feeds.js';
import { withMedia } from '../../test/support/fixtures/media.js';
import {
  all,
  box,
  create,
  one,
  settled,
  type Attributes,
  type Widget,
  type WidgetTag,
} from '../../test/support/fixtures/widgets.js';

const PAGES = { light: '#fff', dark: '#111' };
const SCHEMES = Object.keys(PAGES) as (keyof typeof PAGES)[];
const THEMES = ['', 'paper', 'plain', 'sea'];
const ACCENTS = ['yellow', 'lime', 'cyan', 'orange', 'blue', 'teal', 'black', 'white', '#ff8598', 'rebeccapurple'];
const [WORDS, CONTROL, MORE] = [4.5, 3, 7];

/** What words and controls stand on, as layers over the page. */
const GROUNDS: Readonly<Record<string, readonly string[]>> = {
  page: [],
  surface: ['var(--surface)'],
  label: ['var(--surface)', 'var(--quiet)'],
  chosen: ['var(--surface)', 'var(--tint)'],
  poster: ['color-mix(in srgb, var(--accent) 4%, var(--surface))'],
};

const tips = [1, 2].map((n) => ({ section: 'Do', title: `Tip ${n}`, text: 'Words.' }));
const BODY = `<p>Text, <a href="/a">a link</a>, <code>code</code>, <kbd>K</kbd>, <mark>a mark</mark>.</p><pre><code>a <span class="hl-k">let</span> <span class="hl-t">b</span> <span class="hl-s">'c'</span>
  <span class="hl-c">// d</span></code></pre><iframe src="https://www.youtube.com/embed/aaaaaaaaaaa" title="A film"></iframe><blockquote>Quoted.</blockquote>
  <table><tr><th>a</th></tr><tr><td>b</td></tr></table><details open><summary>More</summary>Text</details><ul><li>a</li></ul>`;
const FEED = feedOf(
  [1, 2, 3].map((n) =>
    item(n, {
      ...(n === 2 ? {} : { image: PIXEL }),
      content_html: BODY,
      summary: 'Words.',
      authors: [{ name: 'A' }],
      tags: ['a', 'b', 'c', 'd', 'e'],
      attachments: [{ url: 'https://example.org/a.zip', mime_type: 'application/zip', title: 'A file', size_in_bytes: 12_345 }],
      _tiktok_refugee: { readingMinutes: 3, tips },
    }),
  ),
);
const SHOWN: readonly (readonly [WidgetTag, Attributes])[] = [
  ['tiktok-refugee-post', { layout: 'full' }],
  ['tiktok-refugee-post', { images: 'click' }],
  ['tiktok-refugee-posts', { 'layout': 'grid', 'search': '', 'page-size': '2' }],
  ['tiktok-refugee-tag-cloud', {}],
  ['tiktok-refugee-tips', { layout: 'single' }],
  ['tiktok-refugee-posts', { search: '', tags: 'none' }],
];

async function show(tag: WidgetTag, attributes: Attributes, scheme: keyof typeof PAGES, style = ''): Promise<Widget> {
  const around = await box(`color-scheme: ${scheme}; background: ${PAGES[scheme]}; ${style}`);
  const widget = create(tag, FEED, attributes);
  around.append(widget);
  return settled(widget);
}

/** The contrasts of some tokens on all grounds that are too low. */
function lowTokens(widget: Widget, tokens: readonly string[], least: number, grounds = GROUNDS): string[] {
  const root = one(widget, '.root');
  const probe = root.appendChild(document.createElement('i'));
  const resolve = (value: string): string => {
    probe.style.backgroundColor = value;
    return getComputedStyle(probe).backgroundColor;
  };
  const low = Object.entries(grounds).flatMap(([name, layers]) =>
    tokens.flatMap((token) => {
      const ratio = contrast(resolve(`var(--${token})`), [...groundsOf(root), ...layers.map(resolve)]);
      return ratio < least ? [`${token} on ${name}: ${ratio.toFixed(2)}`] : [];
    }),
  );
  probe.remove();
  return low;
}

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.visually-hidden');

/** The contrasts of what is shown that are too low: words, placeholders, and the edges of controls. */
function lowShown(widget: Widget, words: number, controls: number): string[] {
  const hasWords = (element: Element): boolean =>
    [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
  const pairs = all(widget, '*')
    .filter(isShown)
    .flatMap((element): (readonly [string, number, number])[] => {
      const grounds = groundsOf(element);
      const { color, borderBottomColor, borderBottomWidth } = getComputedStyle(element);
      const outside = groundsOf(element.parentElement);
      const isControl = element.matches('button:not(.share), input') && borderBottomWidth !== '0px';
      return [
        ...(hasWords(element) ? ([['words', contrast(color, grounds), words]] as const) : []),
        ...(element.matches('input')
          ? ([['placeholder', contrast(getComputedStyle(element, '::placeholder').color, grounds), words]] as const)
          : []),
        ...(element.matches('.share') ? ([['sign', contrast(color, grounds), controls]] as const) : []),
        ...(isControl ? ([['edge', contrast(borderBottomColor, outside), controls]] as const) : []),
      ].map(([what, ratio, least]) => [`${what} of ${element.localName}.${element.className}`, ratio, least] as const);
    });
  return pairs.filter(([, ratio, least]) => ratio < least).map(([what, ratio]) => `${what}: ${ratio.toFixed(2)}`);
}

for (const theme of THEMES) {
  describe(`contrast in ${theme ? `the theme ${theme}` : 'the usual colours'}`, () => {
    const link = document.createElement('link');

    before(async () => {
      if (!theme) return;
      Object.assign(link, { rel: 'stylesheet', href: new URL(`./themes/${theme}.css`, import.meta.url).href });
      const loaded = new Promise((resolve) => (link.onload = resolve));
      document.head.append(link);
      await loaded;
    });
    after(() => link.remove());

    for (const scheme of SCHEMES) {
      it(`is enough for words and controls, ${scheme}`, async () => {
        const widget = await show('tiktok-refugee-tips', {}, scheme);
        expect(lowTokens(widget, ['text', 'muted', 'ink'], WORDS)).to.deep.equal([]);
        expect(lowTokens(widget, ['edge', 'accent'], CONTROL)).to.deep.equal([]);
      });

      for (const [tag, attributes] of SHOWN)
        it(`is enough in <${tag}> with ${JSON.stringify(attributes)}, ${scheme}`, async () => {
          const widget = await show(tag, attributes, scheme);
          if (tag === 'tiktok-refugee-tag-cloud') all(widget, 'button')[0]!.click();
          await widget.updateComplete;
          expect(lowShown(widget, WORDS, CONTROL)).to.deep.equal([]);
        });

      itWith(engine === 'chromium', `is high for those who ask for it, ${scheme}`, async () => {
        await withMedia({ features: [{ name: 'prefers-contrast', value: 'more' }] }, async () => {
          for (const [tag, attributes] of SHOWN) {
            const widget = await show(tag, attributes, scheme);
            expect(lowTokens(widget, ['text', 'muted', 'ink', 'edge', 'border'], MORE)).to.deep.equal([]);
            expect(lowShown(widget, MORE, MORE)).to.deep.equal([]);
          }
        });
      });
    }
  });
}

describe('contrast with any accent', () => {
  for (const accent of ACCENTS)
    for (const scheme of SCHEMES)
      it(`is enough for words in ${accent}, ${scheme}`, async () => {
        const widget = await show('tiktok-refugee-tag-cloud', {}, scheme, `--tiktok-refugee-accent: ${accent}`);
        expect(lowTokens(widget, ['text', 'ink'], WORDS)).to.deep.equal([]);
      });
});

describe('the measuring of contrast', () => {
  for (const [colour, below, ratio] of [
    ['#000', ['#fff'], 21],
    ['rgb(0 0 0 / 0)', ['#123'], 1],
    ['#777', ['#000', '#fff'], 4.48],
    ['oklch(0 0 0)', ['#fff'], 21],
    ['#fff', ['#fff', 'rgb(0 0 0 / 0.5)'], 4],
  ] as const)
    it(`gives ${ratio} for ${colour} on ${below.join()}`, () => {
      expect(contrast(colour, below)).to.be.closeTo(ratio, 0.05);
    });
});
