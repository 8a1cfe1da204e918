import { aTimeout, expect } from '@open-wc/testing';
import { feedOf, item, PIXEL } from '../../../test/support/fixtures/feeds.js';
import { faultsOf } from '../../../test/support/fixtures/geometry.js';
import { uglyFeed } from '../../../test/support/fixtures/ugly-feed.js';
import {
  all,
  box,
  create,
  settled,
  until,
  type Attributes,
  type Widget,
  type WidgetTag,
} from '../../../test/support/fixtures/widgets.js';
import { parseFeed } from '../../core/parse-feed.js';
import type { Post } from '../../core/model.js';

const WIDTHS = [160, 255, 320, 480, 960];
const SIZES = [100, 200];
const POST = 'tiktok-refugee-post';
const POSTS = 'tiktok-refugee-posts';

/** Shows what is not in view as well, and then whatever a test plants. */
function adopt(widget: Widget, css = ''): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { content-visibility: visible !important; transition: none !important } ${css}`);
  widget.shadowRoot?.adoptedStyleSheets.push(sheet);
}

const feed = parseFeed(uglyFeed());
const { posts } = feed;

async function place(tag: WidgetTag, attributes: Attributes, count: number, css?: string): Promise<[HTMLElement, Widget[]]> {
  const parent = await box();
  const widgets = Array.from({ length: count }, (_, i) =>
    create(tag, feed, tag === POST ? { ...attributes, post: posts[i]?.id ?? '' } : attributes),
  );
  parent.append(...widgets);
  await Promise.all(widgets.map(settled));
  for (const widget of widgets) adopt(widget, css);
  // Pictures of data: URLs, and those that are not there.
  await aTimeout(300);
  return [parent, widgets];
}

const named = ({ authors }: Post): boolean => authors.some(({ name }) => name);

/** Every fault of every card at every width and size of text. */
function faultsIn(parent: HTMLElement, widgets: readonly Widget[], layout: string): string[] {
  const faults: string[] = [];
  for (const size of SIZES)
    for (const width of WIDTHS) {
      parent.style.cssText = `inline-size: ${width}px; font-size: ${size}%`;
      const cards = widgets.flatMap((widget) => all(widget, 'article'));
      for (const [i, card] of cards.entries()) {
        const post = posts[i] as Post;
        const hasAuthor = layout !== 'compact' && named(post);
        for (const fault of faultsOf(card, !!post.datePublished, hasAuthor))
          faults.push(`${post.id} as ${layout}, ${width} px, ${size} %: ${fault}`);
      }
      for (const widget of widgets)
        if (widget.scrollWidth > width + 1) faults.push(`${layout}, ${width} px, ${size} %: ${widget.scrollWidth} px wide`);
    }
  return faults;
}

describe('no card of an ugly feed loses or cuts anything, or has a hole', () => {
  for (const layout of ['card', 'compact', 'full'])
    it(`as ${layout}`, async () => {
      const [parent, widgets] = await place(POST, { layout }, posts.length);
      expect(faultsIn(parent, widgets, layout)).to.deep.equal([]);
    });
  for (const layout of ['list', 'grid'])
    it(`in a ${layout}`, async () => {
      const [parent, widgets] = await place(POSTS, { layout, 'page-size': '40' }, 1);
      expect(widgets.flatMap((widget) => all(widget, 'article'))).to.have.length(40);
      expect(faultsIn(parent, widgets, layout)).to.deep.equal([]);
    });
});

type Item = Readonly<Record<string, unknown>>;

const picture = (width: number, height: number): Item => ({
  image: PIXEL,
  _tiktok_refugee: { imageWidth: width, imageHeight: height },
});
const short = { title: undefined, summary: 'A short text.', content_html: undefined };
const long = { ...short, summary: 'Neighbours write to each other across the water. '.repeat(9) };
const rectOf = (card: Element, selector: string): DOMRect =>
  card.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();

async function cards(attributes: Attributes, width: number, ...items: Item[]): Promise<HTMLElement[]> {
  const list = create(POSTS, feedOf(items.map((each, i) => item(i + 1, each))), attributes);
  (await box(`inline-size: ${width}px`)).append(list);
  await settled(list);
  adopt(list);
  return all(list, 'article');
}

describe('a post without a title', () => {
  for (const [shape, size] of Object.entries<[number, number]>({ wide: [800, 450], tall: [450, 800] })) {
    it(`has its words in the wider column of a row, beside a ${shape} picture`, async () => {
      for (const card of await cards(
        { layout: 'list' },
        900,
        { ...short, ...picture(...size) },
        { ...long, ...picture(...size) },
      )) {
        const [media, words] = [rectOf(card, '.media'), rectOf(card, '.text')];
        expect(media.right).to.be.at.most(words.left + 1);
        expect(media.width).to.be.below(words.width);
      }
    });

    it(`has its words above a ${shape} picture, and does not touch it`, async () => {
      for (const layout of ['list', 'grid']) {
        for (const card of await cards({ layout }, 300, { ...short, ...picture(...size) }, { ...long, ...picture(...size) }))
          expect(rectOf(card, '.media').top - rectOf(card, '.words').bottom).to.be.within(8, 60);
      }
    });
  }

  it('has its words in the wider column beside a tall picture, where it stands alone', async () => {
    const post = create(POST, feedOf([item(1, { ...long, ...picture(450, 800) })]));
    (await box('inline-size: 700px')).append(post);
    await settled(post);
    const [card] = all(post, 'article') as [HTMLElement];
    expect(rectOf(card, '.media').right).to.be.at.most(rectOf(card, '.text').left + 1);
    expect(rectOf(card, '.media').width).to.be.below(rectOf(card, '.text').width);
  });

  it('begins with its picture, if that is all there is', async () => {
    for (const [layout, width] of [
      ['list', 300],
      ['list', 900],
      ['grid', 300],
    ] as const) {
      const only = { title: undefined, summary: undefined, content_html: undefined, ...picture(800, 450) };
      const [card] = (await cards({ layout }, width, only)) as [HTMLElement];
      const [outer, media] = [card.getBoundingClientRect(), rectOf(card, '.media')];
      expect(media.top - outer.top).to.be.at.most(2);
      expect(media.left - outer.left).to.be.at.most(2);
      expect(rectOf(card, 'time').bottom).to.be.below(outer.bottom - 4);
    }
  });
});

it('a line of 160 pixels has more room for words than for its picture, and its date whole', async () => {
  const post = create(POST, feedOf([item(1, picture(800, 450))]), { layout: 'compact', locale: 'de' });
  (await box('inline-size: 160px')).append(post);
  await settled(post);
  const [card] = all(post, 'article') as [HTMLElement];
  expect(rectOf(card, '.media').width).to.be.within(32, rectOf(card, '.text').width / 1.5);
  expect(card.querySelector('time')?.getClientRects().length).to.equal(1);
});

describe('the button for an image with a long description', () => {
  const alt = 'Two neighbours at a kitchen table, with letters, a kettle and a cat that looks away. '.repeat(3).trim();
  const items = [
    item(1, { image: PIXEL, _tiktok_refugee: { imageAlt: alt } }),
    item(2, { ...short, url: undefined, image: PIXEL, _tiktok_refugee: { imageAlt: alt } }),
  ];

  for (const [tag, layout] of [
    [POSTS, 'list'],
    [POSTS, 'grid'],
    [POST, 'card'],
    [POST, 'compact'],
  ] as const)
    it(`stands whole in its place: ${layout}`, async () => {
      const widget = create(tag, feedOf(items), { layout, images: 'click' });
      const parent = await box();
      parent.append(widget);
      await settled(widget);
      await until(() => all(widget, '.media button').length > 0, 'the button');
      adopt(widget);
      for (const size of SIZES)
        for (const width of WIDTHS) {
          parent.style.cssText = `inline-size: ${width}px; font-size: ${size}%`;
          for (const button of all(widget, '.media button')) {
            const [inner, outer] = [button, button.closest('.media') as Element].map((each) => each.getBoundingClientRect());
            // In the narrowest line, there is no room for an image.
            if (!outer?.width) continue;
            const where = `${width} px, ${size} %`;
            expect((inner?.top ?? 0) - outer.top, where).to.be.at.least(-1);
            expect(outer.bottom - (inner?.bottom ?? 0), where).to.be.at.least(-1);
            expect(outer.right - (inner?.right ?? 0), where).to.be.at.least(-1);
            expect(button.textContent, where).to.contain(alt);
          }
        }
    });
});

describe('the words of a card', () => {
  const title = '모노리포를 유지하는 방식 그리고 경계가 중요한 이유';
  for (const [language, isWhole] of [
    ['ko', true],
    ['zh', false],
  ] as const)
    it(`are ${isWhole ? 'whole' : 'lines of signs'}: ${language}`, async () => {
      const [card] = await cards({}, 230, { ...long, title, language });
      const text = card?.querySelector('.title a')?.firstChild as Text;
      const lines = Array.from(title.matchAll(/\S+/g), ({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length;
      });
      expect(lines.every((count) => count === 1)).to.equal(isWhole);
    });
});

describe('a grid', () => {
  for (const [what, attributes] of Object.entries({ 'has no pictures': {}, 'shows no pictures': { images: 'none' } }))
    it(`that ${what} has the feet of a row on one line`, async () => {
      const given = what === 'has no pictures' ? {} : picture(800, 450);
      const items = [{ ...long, title: 'Long' }, { ...short, title: 'Short' }, long, short].map((each) => ({
        ...each,
        ...given,
      }));
      const found = await cards({ layout: 'grid', ...attributes }, 1200, ...items);
      const feet = found.map((card) => Math.round(rectOf(card, '.meta').bottom));
      expect(Math.max(...feet) - Math.min(...feet)).to.be.at.most(1);
      expect((found[0]?.getBoundingClientRect().bottom ?? 0) - (feet[0] ?? 0)).to.be.below(24);
    });
});

describe('a card whose style sheet', () => {
  const planted: Readonly<Record<string, [css: string, fault: string]>> = {
    'cuts its words': ['.words { display: block; max-block-size: 5.1em }', 'cuts a line of words'],
    'slices its tags': ['[part=tag] { display: block; block-size: 1em }', 'cuts a line of'],
    'hides its date': ['.meta { block-size: 0.4em; min-block-size: 0; overflow: hidden }', 'does not show time'],
    'has a hole': ['.words { margin-block-end: 60px }', 'has a hole'],
    'is too wide': ['.words { min-inline-size: 120% }', 'words stands out'],
  };
  for (const [name, [css, fault]] of Object.entries(planted))
    it(`${name} is found out`, async () => {
      const [parent, widgets] = await place(POST, { layout: 'card' }, posts.length, css);
      expect(faultsIn(parent, widgets, 'card').some((found) => found.includes(fault))).to.equal(true);
    });
});
