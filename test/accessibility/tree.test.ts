// What screen readers are given of each widget, compared with what is written in `trees.ts`; in Chromium, which tells.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { engine, itWith } from '../support/engine.js';
import { feedOf, freshPath, freshUrl, item, PIXEL, register } from '../support/fixtures/feeds.js';
import {
  all,
  box,
  button,
  create,
  settled,
  text,
  until,
  type Attributes,
  type Source,
  type Widget,
  type WidgetTag,
} from '../support/fixtures/widgets.js';
import { EMPTY, FAILED, LOADING, stale, TREES } from './trees.js';

const tips = [
  { section: 'Do', title: 'Bring water', text: 'The walk is long.' },
  { section: 'Do', title: 'Ask', text: 'People like to help.' },
  { section: 'Avoid', title: 'Noise', text: 'Trains are quiet.' },
];
const BODY = `<h2>The way</h2><p>Text with <a href="https://example.org/a">a link</a>.</p><ul><li>bread</li><li>tea</li></ul>
  <table><tr><th>city</th></tr><tr><td>Xi’an</td></tr></table><pre>code</pre><blockquote><p>Quoted.</p></blockquote>
  <p><img src="${PIXEL}" alt="A gate"></p><iframe src="https://www.youtube.com/embed/aaaaaaaaaaa" title="A film"></iframe>`;
const FEED = feedOf(
  [
    item(1, {
      title: 'First letter',
      summary: 'What the receipts said.',
      image: PIXEL,
      content_html: BODY,
      authors: [{ name: 'Ada', url: 'https://example.org/ada', avatar: PIXEL }, { name: 'Bo' }],
      tags: ['letters', 'food', 'trains', 'cats', 'rain', 'songs', 'tea'],
      attachments: [{ url: 'https://example.org/a.mp3', mime_type: 'audio/mpeg', title: 'The episode', size_in_bytes: 12_345 }],
      _tiktok_refugee: { imageAlt: 'A cat', readingMinutes: 3, tips },
    }),
    item(2, { title: '第二封信', summary: '很长的一天。', language: 'zh-Hans', tags: ['letters'] }),
    item(3, { title: undefined, summary: undefined, content_html: undefined, content_text: 'The kettle is on.', tags: [] }),
  ],
  { title: 'Letters', language: 'en' },
);

type Shown = keyof typeof TREES;

/** Those that are shown at once. */
const LAYOUTS: Readonly<Partial<Record<Shown, readonly [WidgetTag, Attributes]>>> = {
  'card': ['tiktok-refugee-post', {}],
  'full': ['tiktok-refugee-post', { layout: 'full' }],
  'compact': ['tiktok-refugee-post', { layout: 'compact' }],
  'list': ['tiktok-refugee-posts', {}],
  'grid': ['tiktok-refugee-posts', { layout: 'grid' }],
  'searched list': ['tiktok-refugee-posts', { 'search': '', 'page-size': '1' }],
  'cloud': ['tiktok-refugee-tag-cloud', {}],
  'cloud of links': ['tiktok-refugee-tag-cloud', { href: '/{tag}' }],
  'tips': ['tiktok-refugee-tips', {}],
  'searched tips': ['tiktok-refugee-tips', { 'search': '', 'page-size': '2' }],
};
/** And those that a failure shows as well. */
const PLAIN = ['card', 'compact', 'list', 'grid', 'cloud', 'tips'] as const;

async function place(tag: WidgetTag, source: Source, attributes: Attributes = {}, children = ''): Promise<Widget> {
  // Wide enough for five tags, and for two columns.
  const around = await box('inline-size: 40em');
  const widget = create(tag, source, attributes);
  widget.innerHTML = children;
  widget.id = 'read';
  around.append(widget);
  await widget.updateComplete;
  return widget;
}

const show = async (...what: Parameters<typeof place>): Promise<Widget> => settled(await place(...what));

/** Milliseconds in which a screen reader is told of a change; it may lag behind the page. */
const LAG = 2000;

async function expectTree(expected: string): Promise<void> {
  const end = performance.now() + LAG;
  let tree;
  do tree = (await executeServerCommand<string[], string>('accessibility-tree', '#read')).join('\n');
  while (tree !== expected && performance.now() < end);
  expect(tree.split('\n')).to.deep.equal(expected.split('\n'));
}

const itReads = (name: string, run: () => Promise<void>): void => itWith(engine === 'chromium', name, run);

describe('a screen reader is given', () => {
  for (const [name, [tag, attributes]] of Object.entries(LAYOUTS))
    itReads(`${name} of <${tag}>`, async () => {
      const widget = await show(tag, FEED, attributes);
      if (name === 'full') await until(() => all(widget, 'audio').length > 0, 'its files are shown');
      await expectTree(TREES[name as Shown]);
    });

  itReads('a button for the image, named after it', async () => {
    const widget = await show('tiktok-refugee-post', FEED, { images: 'click' });
    await until(() => all(widget, '.media button').length > 0, 'the image can be asked for');
    await expectTree(TREES['card without images']);
  });

  itReads('a tip of the day', async () => {
    const widget = await show('tiktok-refugee-tips', FEED, { layout: 'single' });
    for (let i = 0; i < 3 && !text(widget).includes('3 of 3'); i += 1) {
      button(widget, 'Next tip').click();
      await widget.updateComplete;
    }
    await expectTree(TREES['tip of the day']);
  });

  for (const [tag, name] of [
    ['tiktok-refugee-posts', 'list of chosen tags'],
    ['tiktok-refugee-tips', 'tips of chosen tags'],
    ['tiktok-refugee-tag-cloud', 'cloud with a chosen tag'],
  ] as const)
    itReads(name, async () => {
      const widget = (await show(tag, FEED)) as Widget<typeof tag>;
      widget.selectedTags = ['letters'];
      await until(() => all(widget, '.clear').length > 0, 'the choice can be cleared');
      await expectTree(TREES[name]);
    });

  for (const name of PLAIN) {
    const [tag, attributes] = LAYOUTS[name]!;

    itReads(`nothing while ${name} is loading`, async () => {
      await place(tag, freshUrl('delay=9000'), attributes);
      await expectTree(LOADING);
    });

    itReads(`that there is nothing instead of ${name}`, async () => {
      await show(tag, feedOf([]), attributes);
      await expectTree(EMPTY);
    });

    itReads(`why there is no ${name}, below what the page says instead`, async () => {
      await show(tag, '/fake/status/500', attributes, '<a href="https://example.org/">Read the articles</a>');
      await expectTree(FAILED);
    });

    itReads(`that ${name} is old, before it`, async () => {
      const path = freshPath();
      const widget = await show(tag, await register({ body: FEED }, path), attributes);
      await register({ status: 500 }, path);
      await widget.refresh();
      await until(() => all(widget, '.note').length > 0, 'it is said');
      await expectTree(stale(TREES[name]));
    });
  }
});
