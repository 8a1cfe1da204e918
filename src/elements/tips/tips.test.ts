import { expect } from '@open-wc/testing';
import { feedOf, freshPath, item, register, requestsOf } from '../../../test/support/fixtures/feeds.js';
import {
  all,
  button,
  buttons,
  eventAt,
  create,
  box,
  one,
  show as showWidget,
  text,
  texts,
  until,
  type Attributes,
  type Source,
} from '../../../test/support/fixtures/widgets.js';

const TIPS = 'tiktok-refugee-tips';
type Tips = HTMLElementTagNameMap[typeof TIPS];

const show = (source: Source, attributes: Attributes = {}): Promise<Tips> => showWidget(TIPS, source, attributes);

const tip = (section: string, title: string, words = `${title} it is.`): object => ({ section, title, text: words });
const post = (n: number, tips: readonly object[], more: object = {}): Readonly<Record<string, unknown>> =>
  item(n, { _tiktok_refugee: { tips, ...more } });

const feed = feedOf([
  post(1, [tip('Do', 'Be open'), tip('Do', 'Be kind'), tip('Avoid', 'No shouting')]),
  post(2, [tip('Do', 'Be safe')]),
  item(3),
]);

const tipTitles = (widget: Tips): string[] => texts(widget, '[part~=tip] [part~=title]');

const type = (widget: Tips, query: string): void => {
  const input = one<HTMLInputElement>(widget, 'input[type=search]');
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

describe('the tips of one post', () => {
  const pages = (second: object): Promise<string> =>
    register({ body: second }).then((next_url) => register({ body: feedOf([post(1, [tip('Do', 'Be open')])], { next_url }) }));

  it('are found on a later page', async () => {
    const widget = await show(await pages(feedOf([post(2, [tip('Do', 'Be safe')])])), { post: 'post-2' });
    expect(tipTitles(widget)).to.deep.equal(['Be safe']);
  });

  it('are found in a feed of its own', async () => {
    const single = freshPath('two.json');
    await register({ body: feedOf([post(2, [tip('Do', 'Be safe')])]) }, single);
    const _tiktok_refugee = { postUrl: new URL(single.replace('two', '{slug}'), location.href).href, tipsUrl: freshPath() };
    const body = feedOf([item(1)], { next_url: freshPath(), _tiktok_refugee });
    const widget = await show(await register({ body }), { post: 'two' });
    expect(tipTitles(widget)).to.deep.equal(['Be safe']);
  });

  it('are none where it has none, which is no error', async () => {
    const _tiktok_refugee = { tipsUrl: await register({ body: feedOf([post(1, [tip('Do', 'Be open')])]) }) };
    const next_url = await register({ body: feedOf([]) });
    const body = feedOf([item(1), item(3)], { next_url, _tiktok_refugee });
    const widget = await show(await register({ body }), { post: 'post-3' });
    expect(widget.state).to.equal('empty');
  });
});

describe('a list of tips', () => {
  it('groups them by the section and post that they come from', async () => {
    const widget = await show(feed);
    expect(texts(widget, '[part~=section]')).to.deep.equal(['Do', 'Avoid', 'Do']);
    expect(tipTitles(widget)).to.deep.equal(['Be open', 'Be kind', 'No shouting', 'Be safe']);
    expect(texts(widget, 'section').map((words) => words.endsWith('Post 1'))).to.deep.equal([true, true, false]);
    expect(text(widget)).to.contain('Be open it is.');
  });

  it('has headings of the wanted level', async () => {
    const widget = await show(feed, { 'heading-level': '4' });
    expect(all(widget, '[part~=section]').map(({ localName }) => localName)).to.deep.equal(['h4', 'h4', 'h4']);
  });

  it('links to the post of the tips, as the page wants', async () => {
    const widget = await show(feedOf([post(1, [tip('Do', 'Be open')])]), { 'link-target': '_blank' });
    const link = one<HTMLAnchorElement>(widget, 'a');
    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://example.org/articles/post-1',
      '_blank',
      'noopener noreferrer',
    ]);
  });

  it('shows tips as text, whatever they hold', async () => {
    const widget = await show(feedOf([post(1, [tip('<b>Do</b>', '<img src=x>', '<script>a</script>')])]));
    expect(tipTitles(widget)).to.deep.equal(['<img src=x>']);
    expect(all(widget, 'img, script, b')).to.deep.equal([]);
  });

  it('is empty when no post has tips', async () => {
    expect((await show(feedOf([item(1)]))).state).to.equal('empty');
  });

  it('tells of the posts that the tips come from', async () => {
    const widget = create(TIPS, feed);
    const told = eventAt(widget, 'tiktok-refugee-load');
    (await box()).append(widget);
    expect((await told).posts.map(({ id }) => id)).to.deep.equal(['post-1', 'post-2']);
  });

  const cases: [Attributes, string[]][] = [
    [{ limit: '2' }, ['Be open', 'Be kind']],
    [{ post: 'post-2' }, ['Be safe']],
    [{ post: 'https://example.org/articles/post-2' }, ['Be safe']],
    [{ tags: 'even' }, ['Be safe']],
    [{ 'exclude-tags': 'even' }, ['Be open', 'Be kind', 'No shouting']],
    [{ author: 'Bo' }, ['Be safe']],
    [{ until: '2025-01-29' }, ['Be safe']],
    [{ since: '2025-01-30' }, ['Be open', 'Be kind', 'No shouting']],
    [{ sort: 'oldest' }, ['Be safe', 'Be open', 'Be kind', 'No shouting']],
  ];
  for (const [attributes, expected] of cases) {
    it(`${JSON.stringify(attributes)} shows ${expected.join(', ')}`, async () => {
      expect(tipTitles(await show(feed, attributes))).to.deep.equal(expected);
    });
  }

  it('shows more at a click, where page-size says so', async () => {
    const widget = await show(feed, { 'page-size': '3' });
    expect(tipTitles(widget)).to.have.length(3);
    button(widget, 'Show more').click();
    await until(() => tipTitles(widget).length === 4, 'the last is shown');
    expect(buttons(widget, 'Show more')).to.deep.equal([]);
  });

  it('takes the tips of a translation where the language asks for it', async () => {
    const translated = feedOf([
      { ...post(1, [tip('Do', 'Be open')], { translations: { zh: 'zh' } }), language: 'en' },
      { ...post(2, [tip('要', '开放')]), id: 'zh', language: 'zh' },
    ]);
    expect(tipTitles(await show(translated))).to.deep.equal(['Be open']);
    expect(tipTitles(await show(translated, { 'content-language': 'zh-CN' }))).to.deep.equal(['开放']);
    const attributes = { 'content-language': 'auto', 'locale': 'zh', 'post': 'post-1' };
    expect(tipTitles(await show(translated, attributes))).to.deep.equal(['开放']);
  });

  it('takes the tips of all pages from the feed’s tipsUrl', async () => {
    const folder = freshPath('');
    await register({ body: feedOf([post(1, [tip('Do', 'Be open')]), post(9, [tip('Do', 'Be old')])]) }, `${folder}tips.json`);
    const extension = { tipsUrl: 'tips.json', tips: [] };
    const first = feedOf([post(1, [tip('Do', 'Be open')])], { next_url: '2.json', _tiktok_refugee: extension });
    await register({ body: first }, `${folder}feed.json`);
    const widget = await show(`${folder}feed.json`);
    await until(() => tipTitles(widget).length === 2, 'the tips are shown');
    expect(tipTitles(widget)).to.deep.equal(['Be open', 'Be old']);
    expect((await requestsOf(`${folder}2.json`)).count).to.equal(0);
  });

  it('makes do with the first page when the tipsUrl fails', async () => {
    const path = await register({
      body: feedOf([post(1, [tip('Do', 'Be open')])], {
        next_url: '/fake/none',
        _tiktok_refugee: { tipsUrl: '/fake/status/500?tips' },
      }),
    });
    expect(tipTitles(await show(path))).to.deep.equal(['Be open']);
  });
});

describe('the tips of a post', () => {
  it('that is not there are an error, and said to be', async () => {
    const widget = await show(feed, { post: 'nowhere' });
    expect([widget.state, text(widget)]).to.deep.equal(['error', 'This article could not be found.']);
  });
});

describe('tips that are refreshed', () => {
  it('come again from the feed’s tipsUrl', async () => {
    const tips = await register({ body: feed, headers: { 'cache-control': 'no-store' } });
    const body = feedOf([item(1)], { next_url: '/fake/status/404', _tiktok_refugee: { tipsUrl: tips } });
    const widget = await show(await register({ body }));
    await widget.refresh();
    expect((await requestsOf(tips)).count).to.equal(2);
  });
});

describe('more tips', () => {
  it('have the focus on the first of them', async () => {
    const widget = await show(feed, { 'page-size': '1' });
    button(widget, 'Show more').click();
    await until(() => widget.shadowRoot?.activeElement === all(widget, '.tip')[1], 'the second has the focus');
  });
});

describe('a search for tips', () => {
  it('keeps those that have its words, and says how many', async () => {
    const widget = await show(feed, { search: '' });
    type(widget, ' KIND ');
    await until(() => tipTitles(widget).join() === 'Be kind', 'the tip is found');
    expect(text(widget, '[role=status]')).to.equal('Tips found: 1');
  });

  it('may find nothing, and keeps its box, its words and the focus', async () => {
    const widget = await show(feed, { search: '' });
    const input = one<HTMLInputElement>(widget, 'input');
    input.focus();
    type(widget, 'zebra');
    await until(() => widget.state === 'empty', 'nothing is found');
    expect(text(widget)).to.contain('No matching tips.');
    expect(one<HTMLInputElement>(widget, 'input').value).to.equal('zebra');
    expect(widget.shadowRoot?.activeElement).to.equal(input);
  });
});

describe('a single tip', () => {
  const { now } = Date;

  afterEach(() => {
    Date.now = now;
  });

  const single = (source: object): Promise<Tips> => show(source, { layout: 'single' });

  it('is one, with its place among all', async () => {
    const widget = await single(feed);
    expect(tipTitles(widget)).to.have.length(1);
    expect(text(widget)).to.match(/[1-4] of 4/);
  });

  it('is read out when it changes', async () => {
    const widget = await single(feed);
    expect(one(widget, '[part~=tip]').closest('[aria-live=polite]')).not.to.equal(null);
  });

  it('turns to the next one, around to the first again', async () => {
    const widget = await single(feed);
    const seen = [tipTitles(widget)[0]];
    for (let i = 0; i < 4; i++) {
      button(widget, 'Next tip').click();
      await widget.updateComplete;
      seen.push(tipTitles(widget)[0]);
    }
    expect(new Set(seen).size).to.equal(4);
    expect(seen[4]).to.equal(seen[0]);
  });

  it('turns to the previous one, around to the last', async () => {
    const widget = await single(feed);
    const first = tipTitles(widget)[0];
    for (let i = 0; i < 5; i++) {
      button(widget, 'Previous tip').click();
      await widget.updateComplete;
    }
    button(widget, 'Next tip').click();
    await widget.updateComplete;
    expect(tipTitles(widget)[0]).to.equal(first);
  });

  it('has its position in one line in the narrowest column, and its words do not break into letters in large text', async () => {
    const widget = await single(feed);
    const around = await box('inline-size: 160px');
    around.append(widget);
    for (const language of ['en', 'de', 'ru', 'ar', 'zh-Hans']) {
      widget.locale = language;
      await until(() => one(widget, '.pager').lang === language, 'its words are here');
      const position = one(widget, '.pager span');
      expect(position.offsetHeight, language).to.be.below(2 * parseFloat(getComputedStyle(position).fontSize) * 1.75);
      expect(widget.scrollWidth, language).to.equal(160);
    }
    around.style.fontSize = '32px';
    expect(one(widget, '[part~=tip]').clientWidth).to.be.greaterThan(3.5 * 32);
  });

  it('has no buttons when it is the only one', async () => {
    expect(all(await single(feedOf([post(1, [tip('Do', 'Be open')])])), 'button')).to.deep.equal([]);
  });
});
