import { aTimeout, expect } from '@open-wc/testing';
import { faultsOf } from '../../../test/support/fixtures/geometry.js';
import { uglyFeed } from '../../../test/support/fixtures/ugly-feed.js';
import {
  all,
  box,
  create,
  settled,
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
