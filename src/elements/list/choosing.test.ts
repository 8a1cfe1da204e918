import { expect } from '@open-wc/testing';
import { feedOf, item, items, register } from '../../../test/support/fixtures/feeds.js';
import { one, place, settled, show, text, titles, until } from '../../../test/support/fixtures/widgets.js';

const POSTS = 'tiktok-refugee-posts';
const POST = 'tiktok-refugee-post';
const TIPS = 'tiktok-refugee-tips';

const named = (id: string, more: object = {}): object => ({
  ...item(1),
  id,
  title: id.toUpperCase(),
  url: `https://blog.example/2025/${id}/`,
  date_published: `2025-01-${String(30 - id.charCodeAt(0) + 97)}T00:00:00Z`,
  ...more,
});
const abcde = feedOf(['a', 'b', 'c', 'd', 'e'].map((id) => named(id)));

/** Has the page say that its canonical URL is another one, for as long as `run` takes. */
async function withCanonical(href: string, run: () => Promise<void>): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'canonical', href });
  document.head.append(link);
  try {
    await run();
  } finally {
    link.remove();
  }
}

describe('a list of chosen posts', () => {
  it('leaves out those that `exclude` names by id, slug or URL', async () => {
    const widget = await show(POSTS, abcde, { exclude: 'a  https://blog.example/2025/c/, e' });
    expect(titles(widget)).to.deep.equal(['B', 'D']);
  });

  for (const href of ['https://blog.example/2025/b/', 'http://www.blog.example/2025/b/index.html?utm_source=x#top'])
    it(`leaves out the article whose page this is: ${href}`, async () => {
      await withCanonical(href, async () => {
        const widget = await show(POSTS, abcde, { exclude: 'current' });
        expect(titles(widget)).to.deep.equal(['A', 'C', 'D', 'E']);
      });
    });

  it('leaves out nothing on a page that is no article', async () => {
    expect(titles(await show(POSTS, abcde, { exclude: 'current' }))).to.deep.equal(['A', 'B', 'C', 'D', 'E']);
  });

  it('shows what `pick` names, in its order', async () => {
    const widget = await show(POSTS, abcde, { pick: 'd x a' });
    expect(titles(widget)).to.deep.equal(['D', 'A']);
  });

  it('finds what `pick` names on later pages of the feed', async () => {
    const next = await register({ body: JSON.stringify(feedOf([named('d'), named('e')])) });
    const feed = feedOf([named('a'), named('b')], { next_url: new URL(next, location.href).href });
    const widget = await place(POSTS, await register({ body: JSON.stringify(feed) }), { pick: 'e a' });
    await until(() => titles(widget).join() === 'E,A', 'both are shown');
  });

  it('skips no post that a reader looks for', async () => {
    const widget = await show(POSTS, abcde, { offset: '2' });
    expect(titles(widget)).to.deep.equal(['C', 'D', 'E']);
    widget.selectedTags = ['odd'];
    await settled(widget);
    expect(titles(widget)[0]).to.equal('A');
  });

  it('skips `offset` posts, before `limit`', async () => {
    expect(titles(await show(POSTS, abcde, { offset: '1', limit: '2' }))).to.deep.equal(['B', 'C']);
  });

  it('follows its attributes', async () => {
    const widget = await show(POSTS, abcde, { offset: '3' });
    widget.offset = undefined;
    widget.pick = 'b';
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['B']);
  });

  it('shows pinned posts first', async () => {
    const feed = feedOf([named('a'), named('b'), named('c', { _tiktok_refugee: { pinned: true } })]);
    expect(titles(await show(POSTS, feed))).to.deep.equal(['C', 'A', 'B']);
  });
});

describe('tips of chosen posts', () => {
  const tips = (id: string): object =>
    named(id, {
      _tiktok_refugee: {
        tips: [
          { section: 'S', title: `${id}1`, text: 'x' },
          { section: 'S', title: `${id}2`, text: 'x' },
        ],
      },
    });
  const labels = (widget: HTMLElement): string[] =>
    [...(widget.shadowRoot?.querySelectorAll('.tip strong') ?? [])].map(({ textContent }) => textContent);

  it('leave out posts, and skip tips', async () => {
    const feed = feedOf([tips('a'), tips('b'), tips('c')]);
    expect(labels(await show(TIPS, feed, { exclude: 'b', offset: '1', limit: '2' }))).to.deep.equal(['a2', 'c1']);
  });

  it('hold one post to the tags that are asked for', async () => {
    const feed = feedOf([{ ...tips('a'), tags: ['x'] }]);
    expect(labels(await show(TIPS, feed, { post: 'a', tags: 'x' }))).to.deep.equal(['a1', 'a2']);
    expect((await show(TIPS, feed, { post: 'a', tags: 'y' })).state).to.equal('empty');
  });
});

describe('a post by what people paste', () => {
  for (const post of [
    'http://blog.example/2025/c',
    'https://www.blog.example/2025/c/index.html',
    'https://blog.example/2025/c/?utm_source=rss#comments',
    '/2025/c/',
    '2025/c',
    'https://blog.example/2025/c/',
    'c',
  ])
    it(`finds ${post}`, async () => {
      const widget = await show(POST, abcde, { post });
      expect(titles(widget)).to.deep.equal(['C']);
    });

  it('is not found if the page has no such post', async () => {
    expect((await show(POST, abcde, { post: 'https://blog.example/2025/x/' })).state).to.equal('error');
  });
});

describe('an article of which there is only a summary', () => {
  const excerpt = {
    summary: undefined,
    content_html: undefined,
    content_text: 'Just the summary.',
    _tiktok_refugee: { slug: 'a', excerpt: true },
  };

  for (const [why, answer] of [
    ['is gone', { status: 404, body: '' }],
    ['cannot be read', { body: '<!doctype html>' }],
  ] as const)
    it(`shows title, summary and link where its full text ${why}`, async () => {
      const postUrl = new URL(await register(answer), location.href).href;
      const feed = feedOf([named('a', excerpt)], { _tiktok_refugee: { postUrl } });
      const widget = await place(POST, await register({ body: JSON.stringify(feed) }), { layout: 'full' });
      await settled(widget);
      expect(widget.state).to.equal('ready');
      expect(titles(widget)).to.deep.equal(['A']);
      expect(text(widget, '.summary')).to.equal('Just the summary.');
      expect(one<HTMLAnchorElement>(widget, '.title a').href).to.equal('https://blog.example/2025/a/');
    });
});

describe('the properties of choosing', () => {
  it('are as their attributes', async () => {
    const widget = await show(POSTS, feedOf(items(1)), { 'exclude': 'x', 'offset': '2', 'pick': 'y', 'page-size': '3' });
    expect([widget.exclude, widget.offset, widget.pick]).to.deep.equal(['x', 2, 'y']);
  });
});
