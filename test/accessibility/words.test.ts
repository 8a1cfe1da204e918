// No word of an article is lost when its reader enlarges the text, or spaces it out.
import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/core/index.js';
import type { Post } from '../../src/core/model.js';
import { formatDate } from '../../src/localization/format-date.js';
import { feedOf, item, PIXEL } from '../support/fixtures/feeds.js';
import { all, box, create, settled, type Attributes, type Widget, type WidgetTag } from '../support/fixtures/widgets.js';

const WIDTH = 320;

/** What readers may set, that no content or function may be lost by (WCAG 2.2, 1.4.12). */
const SPACING = `:host, * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

const WAYS: Readonly<Record<string, { readonly size: number; readonly css: string }>> = {
  'at 200 %': { size: 200, css: '' },
  'spaced out': { size: 100, css: SPACING },
  'spaced out at 200 %': { size: 200, css: SPACING },
};

const tips = [1, 2].map((n) => ({
  section: `Before you go ${n}`,
  title: `Tip number ${n}`,
  text: 'Take a bottle of water with you.',
}));
const FEED = feedOf([
  item(1, {
    title: 'What the receipts said',
    summary: 'Strangers compared their shopping in six cities, line by line, and wrote what surprised them.',
    authors: [{ name: 'Maximiliane Featherstonehaugh', url: 'https://example.org/m' }, { name: 'Li Hua' }],
    tags: ['groceries', 'comparisons', 'kitchens', 'neighbourhoods'],
    image: PIXEL,
    content_html:
      '<h2>A heading</h2><p>The text of the article, in a few words.</p><ul><li>One</li></ul><pre>code of some length</pre>',
    _tiktok_refugee: { readingMinutes: 12, imageAlt: 'A cat', tips },
  }),
  item(2, {
    title: '十二个词',
    summary: '很长的一天。',
    language: 'zh-Hans',
    tags: ['旅行'],
    _tiktok_refugee: { readingMinutes: 3 },
  }),
]);
const { posts } = parseFeed(FEED);

const textOf = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.innerText;

/** The words that a card shows of its article. */
const wordsOf = ({ title, summary, authors, datePublished = '', readingMinutes, tags, body }: Post, layout: string): string[] => [
  title,
  formatDate(datePublished, 'en'),
  `${readingMinutes ?? 0} min`,
  ...(layout === 'compact' ? [] : [authors[0]?.name ?? '', ...tags]),
  ...(layout === 'compact' ? [] : [summary]),
  ...(layout === 'full' ? textOf(body?.value ?? '').split('\n') : []),
];

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Whether a point of the page shows an element, and nothing that clips it. */
function isClipped(range: Range, element: Element): boolean {
  return [...range.getClientRects()].some((line) => {
    for (let node: Element | null = element; node && !node.matches('.root'); node = node.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(node);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      if (/auto|scroll/.test(overflowX + overflowY)) return false;
      const outer = node.getBoundingClientRect();
      const [x, y] = [(line.left + line.right) / 2, (line.top + line.bottom) / 2];
      if (x < outer.left || x > outer.right || y < outer.top || y > outer.bottom) return true;
    }
    return false;
  });
}

/** The text that is to be seen of a widget. */
function visibleText(widget: Widget): string {
  const walker = document.createTreeWalker(widget.renderRoot, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement as HTMLElement;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (element.closest('style, .visually-hidden')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (!isClipped(range, element)) text += node.nodeValue ?? '';
  }
  return squeezed(text);
}

async function show(tag: WidgetTag, attributes: Attributes, { size, css }: { size: number; css: string }): Promise<Widget> {
  const around = await box(`inline-size: ${WIDTH}px; font-size: ${size}%`);
  const widget = create(tag, FEED, attributes);
  around.append(widget);
  await settled(widget);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { content-visibility: visible !important } ${css}`);
  widget.shadowRoot?.adoptedStyleSheets.push(sheet);
  return widget;
}

const lost = (widget: Widget, words: readonly string[]): string[] => {
  const text = visibleText(widget);
  return words.filter((word) => !text.includes(squeezed(word)));
};

for (const [way, options] of Object.entries(WAYS)) {
  describe(`text ${way}, in ${WIDTH} pixels`, () => {
    for (const layout of ['card', 'compact', 'full'])
      it(`loses no word of an article as ${layout}`, async () => {
        for (const post of posts) {
          const widget = await show('tiktok-refugee-post', { layout, post: post.id }, options);
          expect(lost(widget, wordsOf(post, layout))).to.deep.equal([]);
          expect(widget.scrollWidth).to.be.at.most(WIDTH);
        }
      });

    for (const layout of ['list', 'grid'])
      it(`loses no word of a ${layout}`, async () => {
        const widget = await show('tiktok-refugee-posts', { layout, 'search': '', 'page-size': '2' }, options);
        expect(
          lost(
            widget,
            posts.flatMap((post) => wordsOf(post, layout)),
          ),
        ).to.deep.equal([]);
        expect(widget.scrollWidth).to.be.at.most(WIDTH);
      });

    it('loses no word of tags and tips', async () => {
      const cloud = await show('tiktok-refugee-tag-cloud', {}, options);
      expect(
        lost(
          cloud,
          posts.flatMap(({ tags }) => tags),
        ),
      ).to.deep.equal([]);
      const list = await show('tiktok-refugee-tips', {}, options);
      expect(
        lost(
          list,
          tips.flatMap(({ section, title, text }) => [section, title, text]),
        ),
      ).to.deep.equal([]);
      const single = await show('tiktok-refugee-tips', { layout: 'single' }, options);
      expect(lost(single, ['Take a bottle of water with you.', 'of 2'])).to.deep.equal([]);
      for (const widget of [cloud, list, single]) expect(widget.scrollWidth).to.be.at.most(WIDTH);
    });

    it('would be missed if it were lost', async () => {
      const planted = { ...options, css: `${options.css} .when { display: block; block-size: 0; overflow: hidden }` };
      const widget = await show('tiktok-refugee-post', {}, planted);
      expect(lost(widget, wordsOf(posts[0] as Post, 'card'))).to.not.deep.equal([]);
    });

    it('has buttons that hold their words', async () => {
      const widget = await show('tiktok-refugee-post', { images: 'click' }, options);
      for (const button of all(widget, 'button')) expect(button.scrollWidth).to.be.at.most(button.clientWidth + 1);
    });
  });
}

describe('a text of many lines', () => {
  const summary = Array.from({ length: 120 }, (_, i) => `word${i}`).join(' ');
  const tags = ['a tag of so many words that it takes more than two lines of a narrow card, whatever its font', 'b'];
  const cut = async (attributes: Attributes, more: object): Promise<string[]> => {
    const around = await box(`inline-size: ${WIDTH}px`);
    const widget = create('tiktok-refugee-post', feedOf([item(1, { summary, tags, ...more })]), attributes);
    around.append(widget);
    await settled(widget);
    return lost(widget, [...summary.split(' '), ...(attributes['layout'] === 'full' ? tags : [])]);
  };

  it('is cut on a card that leads to all of it', async () => {
    const lines = await cut({}, {});
    expect(lines).to.not.deep.equal([]);
    // Where there is no title, the date does.
    expect(await cut({}, { title: undefined })).to.not.deep.equal([]);
  });

  it('is not cut on a card that leads nowhere', async () => {
    expect(await cut({}, { url: undefined, id: 'urn:1' })).to.deep.equal([]);
    expect(await cut({}, { url: undefined, id: 'urn:1', title: undefined })).to.deep.equal([]);
  });

  it('is not cut in a whole article', async () => {
    expect(await cut({ layout: 'full' }, {})).to.deep.equal([]);
  });
});
