import { aTimeout, expect } from '@open-wc/testing';
import { freshPath, feedOf, freshUrl, item, items, register, requestsOf } from '../../../test/support/fixtures/feeds.js';
import {
  all,
  box,
  button,
  buttons,
  create,
  eventAt,
  one,
  place,
  reports,
  settled,
  show as showWidget,
  text,
  titles,
  until,
  type Attributes,
  type Source,
} from '../../../test/support/fixtures/widgets.js';

const POSTS = 'tiktok-refugee-posts';
type PostsWidget = HTMLElementTagNameMap[typeof POSTS];

const show = (source: Source, attributes: Attributes = {}): Promise<PostsWidget> => showWidget(POSTS, source, attributes);

const type = (widget: PostsWidget, query: string): void => {
  const input = one<HTMLInputElement>(widget, 'input[type=search]');
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

const five = feedOf([
  item(1, { title: 'Cats', tags: ['Animals', '#pets'], authors: [{ name: 'Ada' }] }),
  item(2, { title: 'Dogs', tags: ['animals'], authors: [{ name: 'Bo' }] }),
  item(3, { title: 'Ants', tags: ['insects', 'animals'] }),
  item(4, { title: 'Étude', tags: ['music'], summary: 'For the piano' }),
  item(5, { title: 'Undated', tags: ['other'], date_published: undefined }),
]);

describe('a list whose later page fails', () => {
  const failing = async (times: number): Promise<string> => {
    const next = freshPath('2.json');
    await register({ status: 501, body: '', times }, next);
    return register({ body: feedOf(items(2), { next_url: next }) });
  };

  it('has failed, where nothing else would be shown', async () => {
    const widget = await show(await failing(9), { tags: 'elsewhere' });
    expect(widget.state).to.equal('error');
  });

  it('says so beside a search that finds nothing, and may be asked again', async () => {
    const widget = await show(await failing(9), { tags: 'elsewhere', search: '' });
    await until(() => text(widget).includes('No matching articles.'), 'nothing is found');
    await until(() => text(widget, '.more .status') !== '', 'why');
    expect(buttons(widget, 'Show more')).to.have.length(1);
  });
});

describe('a list of posts', () => {
  it('is a list of articles, newest first', async () => {
    const widget = await show(feedOf(items(3).reverse()));
    expect(titles(widget)).to.deep.equal(['Post 1', 'Post 2', 'Post 3']);
    expect(all(widget, 'ul[role=list] > li > article')).to.have.length(3);
  });

  it('may be a grid', async () => {
    const widget = await show(feedOf(items(3)), { layout: 'grid' });
    expect(getComputedStyle(one(widget, '.items')).display).to.equal('grid');
    expect(titles(widget)).to.have.length(3);
  });

  it('shows each article once, in the wanted language', async () => {
    const feed = feedOf([
      item(1, { language: 'en', _tiktok_refugee: { translations: { zh: 'zh' } } }),
      item(2, { id: 'zh', title: '文章', language: 'zh' }),
      item(3),
    ]);
    expect(titles(await show(feed))).to.deep.equal(['Post 1', 'Post 3']);
    expect(titles(await show(feed, { 'content-language': 'zh-CN' }))).to.have.members(['文章', 'Post 3']);
    expect(titles(await show(feed, { 'content-language': 'auto', 'locale': 'zh' }))).to.have.members(['文章', 'Post 3']);
  });

  it('has a skeleton of as many cards as its limit, up to some', async () => {
    const widget = await place(POSTS, freshUrl('delay=300'), { limit: '2' });
    expect(all(widget, '.card')).to.have.length(2);
    const many = await place(POSTS, freshUrl('delay=300'), { limit: '1000' });
    expect(all(many, '.card').length).to.be.within(3, 10);
  });
});

describe('filters', () => {
  const cases: [Attributes, string[]][] = [
    [{ tags: 'animals' }, ['Cats', 'Dogs', 'Ants']],
    [{ tags: ' PETS , music' }, ['Cats', 'Étude']],
    [{ tags: '宠物，music' }, ['Étude']],
    [{ 'exclude-tags': 'animals' }, ['Étude', 'Undated']],
    [{ 'tags': 'animals', 'exclude-tags': 'insects, pets' }, ['Dogs']],
    [{ author: 'ada' }, ['Cats', 'Ants', 'Undated']],
    [{ since: '2025-01-29' }, ['Cats', 'Dogs']],
    [{ until: '2025-01-28' }, ['Ants', 'Étude']],
    [{ since: '2025-01-28', until: '2025-01-29' }, ['Dogs', 'Ants']],
    [{ since: 'nonsense' }, ['Cats', 'Dogs', 'Ants', 'Étude', 'Undated']],
    [{ sort: 'oldest' }, ['Étude', 'Ants', 'Dogs', 'Cats', 'Undated']],
    [{ sort: 'title' }, ['Ants', 'Cats', 'Dogs', 'Étude', 'Undated']],
    [{ sort: 'nonsense' }, ['Cats', 'Dogs', 'Ants', 'Étude', 'Undated']],
    [{ limit: '2' }, ['Cats', 'Dogs']],
    [{ limit: '-1' }, ['Cats', 'Dogs', 'Ants', 'Étude', 'Undated']],
    [{ limit: 'x' }, ['Cats', 'Dogs', 'Ants', 'Étude', 'Undated']],
  ];
  for (const [attributes, expected] of cases) {
    it(`${JSON.stringify(attributes)} show ${expected.join(', ')}`, async () => {
      expect(titles(await show(five, attributes))).to.deep.equal(expected);
    });
  }

  it('that nothing fits leave the list empty', async () => {
    const widget = await show(five, { tags: 'nowhere' });
    expect(widget.state).to.equal('empty');
    expect(text(widget)).to.equal('There is nothing here yet.');
  });

  it('may change', async () => {
    const widget = await show(five, { tags: 'music' });
    widget.tags = 'insects';
    await widget.updateComplete;
    expect(titles(widget)).to.deep.equal(['Ants']);
  });

  it('look through later pages until there is enough', async () => {
    const widget = await show(freshUrl('posts=2&pages=4'), { 'tags': 'even', 'page-size': '3' });
    await until(() => titles(widget).length === 3, 'three posts are found');
    expect(titles(widget)).to.deep.equal(['Post 2', 'Post 4', 'Post 6']);
  });
});

describe('pages of a list', () => {
  it('are of twenty posts', async () => {
    const widget = await show(feedOf(items(25)));
    expect(titles(widget)).to.have.length(20);
    expect(buttons(widget, 'Show more')).to.have.length(1);
  });

  it('are of as many as page-size says, and show more at a click', async () => {
    const widget = await show(feedOf(items(5)), { 'page-size': '2' });
    expect(titles(widget)).to.have.length(2);
    button(widget, 'Show more').click();
    await until(() => titles(widget).length === 4, 'two more are shown');
    button(widget, 'Show more').click();
    await until(() => titles(widget).length === 5, 'the last is shown');
    expect(buttons(widget, 'Show more')).to.deep.equal([]);
  });

  it('end at the limit', async () => {
    const widget = await show(feedOf(items(9)), { 'page-size': '2', 'limit': '3' });
    button(widget, 'Show more').click();
    await until(() => titles(widget).length === 3, 'all are shown');
    expect(buttons(widget, 'Show more')).to.deep.equal([]);
  });

  it('move the focus to the first new post', async () => {
    const widget = await show(feedOf(items(5)), { 'page-size': '2' });
    button(widget, 'Show more').click();
    await until(() => widget.shadowRoot?.activeElement, 'something has the focus');
    expect(widget.shadowRoot?.activeElement?.textContent.trim()).to.equal('Post 3');
  });

  it('move the focus to the first new post of the feed’s next page, too', async () => {
    const widget = await show(freshUrl('posts=2&pages=2'), { 'page-size': '2' });
    button(widget, 'Show more').click();
    await until(() => widget.shadowRoot?.activeElement, 'something has the focus');
    expect(widget.shadowRoot?.activeElement?.textContent.trim()).to.equal('Post 3');
    await until(() => buttons(widget, 'Show more').length === 0, 'no more is offered');
    expect(titles(widget)).to.have.length(4);
  });

  it('fetch no further page of the feed before it is needed', async () => {
    const url = freshUrl('posts=6&pages=3');
    const widget = await show(url, { 'page-size': '2' });
    button(widget, 'Show more').click();
    await until(() => titles(widget).length === 4, 'two more are shown');
    await aTimeout(100);
    expect((await requestsOf(`${url}&page=2`)).count).to.equal(0);
  });

  it('begin again when the filter changes', async () => {
    const widget = await show(feedOf(items(9)), { 'page-size': '2' });
    button(widget, 'Show more').click();
    await until(() => titles(widget).length === 4, 'two more are shown');
    widget.setAttribute('sort', 'oldest');
    await widget.updateComplete;
    expect(titles(widget)).to.deep.equal(['Post 9', 'Post 8']);
  });

  it('begin again with the first filter, too, and with any', async () => {
    const filters = { 'tags': 'all', 'exclude-tags': 'none', 'author': 'Ada', 'since': '2025-01-01' };
    for (const [name, value] of Object.entries(filters)) {
      const widget = await show(feedOf(items(20)), { 'page-size': '2' });
      button(widget, 'Show more').click();
      await until(() => titles(widget).length === 4, 'two more are shown');
      widget.setAttribute(name, value);
      await widget.updateComplete;
      expect(titles(widget), name).to.have.length(2);
    }
  });

  it('move the focus to the first new post, if it has no link', async () => {
    const widget = await show(feedOf(items(4).map((post) => ({ ...post, url: undefined }))), { 'page-size': '2' });
    button(widget, 'Show more').click();
    await until(() => titles(widget).length === 4, 'two more are shown');
    await until(() => widget.shadowRoot?.activeElement === all(widget, 'article')[2], 'the third has the focus');
  });
});

describe('a search', () => {
  it('is offered when wanted', async () => {
    expect(all(await show(five), 'input')).to.deep.equal([]);
    expect(one(await show(five, { search: '' }), 'input').getAttribute('aria-label')).to.equal('Search');
  });

  it('keeps the posts that have its words, and says how many', async () => {
    const widget = await show(five, { search: '' });
    type(widget, 'PIANO for');
    await until(() => titles(widget).join() === 'Étude', 'the post is found');
    expect(text(widget, '[role=status]')).to.equal('Articles found: 1');
  });

  it('may find nothing, and keeps its box, its words and the focus', async () => {
    const widget = await show(five, { search: '' });
    const input = one<HTMLInputElement>(widget, 'input');
    input.focus();
    type(widget, 'zebra');
    await until(() => widget.state === 'empty', 'nothing is found');
    expect(text(widget)).to.contain('No matching articles.');
    expect(one<HTMLInputElement>(widget, 'input').value).to.equal('zebra');
    expect(widget.shadowRoot?.activeElement).to.equal(input);
  });

  it('shows all again when it is cleared', async () => {
    const widget = await show(five, { search: '' });
    type(widget, 'zebra');
    await until(() => widget.state === 'empty', 'nothing is found');
    type(widget, '');
    await until(() => titles(widget).length === 5, 'all are shown');
    expect(text(widget, '[role=status]')).to.equal('');
  });

  it('keeps its box and the focus while it looks through later pages', async () => {
    const widget = await show(freshUrl('posts=2&pages=3&delay=30'), { 'search': '', 'page-size': '1' });
    const input = one<HTMLInputElement>(widget, 'input');
    input.focus();
    type(widget, 'Post 5');
    await until(() => titles(widget).join() === 'Post 5', 'the post is found');
    expect(one<HTMLInputElement>(widget, 'input')).to.equal(input);
    expect(widget.shadowRoot?.activeElement).to.equal(input);
  });
});

describe('a search that is under way', () => {
  const search = async (): Promise<PostsWidget> => {
    const widget = await show(five, { search: '' });
    one<HTMLInputElement>(widget, 'input').focus();
    type(widget, 'piano');
    await until(() => titles(widget).join() === 'Étude', 'the post is found');
    return widget;
  };

  it('keeps its box, its words and the focus while the page gives newer data', async () => {
    const widget = await search();
    const input = one<HTMLInputElement>(widget, 'input');
    widget.feedData = feedOf([item(7, { title: 'Sonata', summary: 'For the piano' }), item(8)]);
    await until(() => titles(widget).join() === 'Sonata', 'the new post is found');
    expect(one<HTMLInputElement>(widget, 'input')).to.equal(input);
    expect([input.value, widget.shadowRoot?.activeElement]).to.deep.equal(['piano', input]);
  });

  it('has its words in the box for another feed, too', async () => {
    const widget = await search();
    widget.feedData = undefined;
    widget.feed = freshUrl();
    await until(() => text(widget).includes('No matching articles.'), 'nothing is found there');
    expect(one<HTMLInputElement>(widget, 'input').value).to.equal('piano');
  });

  it('ends with its box', async () => {
    const widget = await search();
    widget.search = false;
    await widget.updateComplete;
    expect(titles(widget)).to.have.length(5);
    expect(text(widget, '[role=status]')).to.equal('');
  });
});

describe('the order of a list', () => {
  it('is that of all pages, where it is not the feed’s own', async () => {
    const widget = await show(freshUrl('posts=2&pages=3&delay=20'), { sort: 'oldest', limit: '3' });
    expect(titles(widget)).to.deep.equal(['Post 6', 'Post 5', 'Post 4']);
  });

  it('puts nothing before what is shown already', async () => {
    const widget = await show(freshUrl('posts=2&pages=3'), { 'sort': 'oldest', 'page-size': '2' });
    const before = titles(widget);
    button(widget, 'Show more').click();
    await until(() => titles(widget).length === 4, 'two more are shown');
    expect(titles(widget).slice(0, 2)).to.deep.equal(before);
  });
});

describe('more of a list that cannot be had', () => {
  it('is told to the reader, the page and its author', async () => {
    const next = '/fake/status/404';
    const widget = await show(await register({ body: feedOf(items(2), { next_url: next }) }), { 'page-size': '2' });
    const event = eventAt(widget, 'tiktok-refugee-stale');
    button(widget, 'Show more').click();
    expect((await event).error?.status).to.equal(404);
    await until(() => text(widget, '.more [role=status]'), 'the reader is told');
    expect(text(widget, '.more [role=status]')).to.equal('The articles are not available at the moment.');
    expect(reports.filter((line) => line.includes(next))).to.have.length(1);
    expect(titles(widget)).to.have.length(2);
  });
});

describe('null as a value', () => {
  it('is as none', async () => {
    const widget = await show(five, { hide: 'image' });
    Object.assign(widget, { hide: null, selectedTags: null });
    await widget.updateComplete;
    expect(titles(widget)).to.have.length(5);
  });
});

describe('the chosen tags of a list', () => {
  it('narrow it, and say how many are left', async () => {
    const widget = await show(five);
    widget.selectedTags = ['music', 'insects'];
    await widget.updateComplete;
    expect(titles(widget)).to.deep.equal(['Ants', 'Étude']);
    expect(text(widget, '[role=status]')).to.equal('Articles found: 2');
  });

  it('may be set before it has its feed', async () => {
    const widget = create(POSTS, five);
    widget.selectedTags = ['music'];
    (await box()).append(widget);
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['Étude']);
  });
});

describe('the impressions of a list', () => {
  it('are never told for a post that another one took the place of', async () => {
    const widget = create(POSTS, feedOf(items(9)), { hide: 'image', limit: '9' });
    const ids: string[] = [];
    widget.addEventListener('tiktok-refugee-impression', ({ post }) => ids.push(post.id));
    (await box('height: 200px; overflow: auto')).append(widget);
    await settled(widget);
    await until(() => ids.includes('post-1'), 'the first is told');
    expect(ids).not.to.include('post-9');
    // The first is now where the last was, out of view.
    widget.sort = 'oldest';
    await widget.updateComplete;
    await until(() => ids.includes('post-9'), 'the new first is told');
    ids.length = 0;
    widget.parentElement!.scrollTop = 1e6;
    await aTimeout(100);
    expect(ids).not.to.include.oneOf(['post-1', 'post-9']);
  });

  it('are told for no post whose place one has that was told', async () => {
    const feed = feedOf([
      item(1, { title: 'B', tags: ['one', 'two'], url: undefined }),
      item(2, { title: 'X', tags: ['one', 'three'], url: undefined }),
      item(3, { title: 'A', tags: ['two', 'four'], url: undefined }),
    ]);
    const widget = create(POSTS, feed, { tags: 'one', sort: 'title', hide: 'image' });
    const ids: string[] = [];
    widget.addEventListener('tiktok-refugee-impression', ({ post }) => ids.push(post.id));
    (await box('height: 100px; overflow: auto')).append(widget);
    await settled(widget);
    await until(() => ids.join() === 'post-1', 'the first is told');
    widget.tags = 'two';
    await widget.updateComplete;
    await until(() => ids.length === 2, 'the new first is told');
    all(widget, 'article')[1]!.scrollIntoView();
    await aTimeout(100);
    expect(ids).to.deep.equal(['post-1', 'post-3']);
  });

  it('are told after the list was moved, too', async () => {
    const widget = create(POSTS, feedOf(items(2)), { hide: 'image' });
    const ids: string[] = [];
    widget.addEventListener('tiktok-refugee-impression', ({ post }) => ids.push(post.id));
    const around = await box('height: 100px; overflow: auto; padding-block-start: 400px; box-sizing: border-box');
    around.append(widget);
    await settled(widget);
    const other = around.appendChild(document.createElement('div'));
    other.append(widget);
    await aTimeout(50);
    around.scrollTop = 1e6;
    await until(() => ids.length > 0, 'one is told');
  });

  it('are told for the posts in view alone, each once', async () => {
    const widget = create(POSTS, feedOf(items(15)), { hide: 'image' });
    const ids: string[] = [];
    widget.addEventListener('tiktok-refugee-impression', ({ post }) => ids.push(post.id));
    (await box('height: 300px; overflow: auto')).append(widget);
    await settled(widget);
    await until(() => ids.includes('post-1'), 'the first is told');
    await aTimeout(50);
    expect(ids).not.to.include('post-15');
    // The end moves while those that come into view take their true heights.
    const scroll = (): void => void (widget.parentElement!.scrollTop = 1e6);
    await until(() => {
      scroll();
      return ids.includes('post-15');
    }, 'the last is told');
    widget.parentElement!.scrollTop = 0;
    await aTimeout(100);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
