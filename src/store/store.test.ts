import { aTimeout, expect } from '@open-wc/testing';
import { feedOf, freshPath, freshUrl, item, items, register, requestsOf } from '../../test/support/fixtures/feeds.js';
import {
  all,
  box,
  button,
  create,
  eventAt,
  place,
  settled,
  show,
  TAGS,
  titles,
  until,
} from '../../test/support/fixtures/widgets.js';
import { FeedEntry, type LoadState } from './feed-entry.js';

const POSTS = 'tiktok-refugee-posts';

const countOf = async (url: string): Promise<number> => (await requestsOf(url)).count;

async function untilAborted(url: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if ((await requestsOf(url)).aborted > 0) return;
    await aTimeout(10);
  }
  throw new Error(`the request for ${url} was not aborted`);
}

async function untilRequested(url: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if ((await countOf(url)) > 0) return;
    await aTimeout(10);
  }
  throw new Error(`${url} was not requested`);
}

describe('one feed in one page', () => {
  it('is fetched once for fifty widgets', async () => {
    const url = freshUrl();
    const container = await box();
    const widgets = Array.from({ length: 50 }, (_, i) => create(TAGS[i % TAGS.length]!, url));
    container.append(...widgets);
    await Promise.all(widgets.map((widget) => settled(widget)));
    expect(widgets.filter(({ localName }) => localName === POSTS).every(({ state }) => state === 'ready')).to.equal(true);
    expect(await requestsOf(url)).to.deep.equal({ count: 1, aborted: 0 });
  });

  it('is one for different spellings of its address', async () => {
    const url = freshUrl();
    await show(POSTS, url);
    await show(POSTS, new URL(`/elsewhere/..${url}`, location.href).href);
    expect(await countOf(url)).to.equal(1);
  });

  it('is not fetched again for a newcomer', async () => {
    const url = freshUrl();
    (await show(POSTS, url)).remove();
    const widget = await place(POSTS, url);
    expect(widget.state).to.equal('ready');
    expect(await countOf(url)).to.equal(1);
  });

  it('is fetched again for a newcomer after five minutes, which sees the old one meanwhile', async () => {
    const url = freshUrl('delay=50');
    await show(POSTS, url);
    const { now } = Date;
    Date.now = () => now() + 301_000;
    try {
      expect((await place(POSTS, url)).state).to.equal('ready');
    } finally {
      Date.now = now;
    }
    await aTimeout(100);
    expect(await countOf(url)).to.equal(2);
  });

  it('is forgotten after twenty others that nobody shows', async () => {
    const url = freshUrl();
    (await show(POSTS, url)).remove();
    for (let i = 0; i < 22; i++) (await show(POSTS, freshUrl('posts=1'))).remove();
    await show(POSTS, url);
    expect(await countOf(url)).to.equal(2);
  });
});

describe('a request', () => {
  it('is aborted when its widget leaves the page', async () => {
    const url = `/fake/hang?test=${crypto.randomUUID()}`;
    const widget = await place(POSTS, url);
    await untilRequested(url);
    widget.remove();
    await untilAborted(url);
    expect(await requestsOf(url)).to.deep.equal({ count: 1, aborted: 1 });
  });

  it('goes on while another widget waits for it', async () => {
    const url = freshUrl('delay=150');
    const [first, second] = [await place(POSTS, url), await place('tiktok-refugee-post', url)];
    await untilRequested(url);
    first.remove();
    await settled(second);
    expect(await requestsOf(url)).to.deep.equal({ count: 1, aborted: 0 });
  });

  it('is made again when its widget comes back', async () => {
    const url = freshUrl('delay=600');
    const widget = await place(POSTS, url);
    await untilRequested(url);
    widget.remove();
    await untilAborted(url);
    (await box()).append(widget);
    await settled(widget);
    expect(widget.state).to.equal('ready');
    expect(await requestsOf(url)).to.deep.equal({ count: 2, aborted: 1 });
  });

  it('is made again when a widget comes in the moment it is given up', async () => {
    const url = freshUrl('delay=100');
    const widget = await place(POSTS, url);
    await untilRequested(url);
    widget.remove();
    await aTimeout(0);
    (await box()).append(widget);
    await settled(widget);
    expect(titles(widget)).to.have.length(3);
  });

  it('neither stops nor starts again when its widget is moved', async () => {
    const url = freshUrl('delay=100');
    const widget = await place(POSTS, url);
    const other = await box();
    await untilRequested(url);
    other.append(widget);
    await settled(widget);
    expect(widget.parentElement).to.equal(other);
    expect(await requestsOf(url)).to.deep.equal({ count: 1, aborted: 0 });
  });

  it('is aborted and its late answer dropped when the widget turns to another feed', async () => {
    const late = freshUrl('delay=200');
    const widget = await place(POSTS, late);
    await untilRequested(late);
    widget.feed = await register({ body: feedOf([item(1, { title: 'The other feed' })]) });
    await widget.updateComplete;
    await settled(widget);
    await aTimeout(250);
    expect(titles(widget)).to.deep.equal(['The other feed']);
    expect((await requestsOf(late)).aborted).to.equal(1);
  });
});

describe('the pages of a feed', () => {
  it('are fetched only as far as they are needed', async () => {
    const url = freshUrl('posts=2&pages=5');
    const widget = await show(POSTS, url, { 'page-size': '3' });
    await until(() => titles(widget).length === 3, 'three posts are shown');
    await aTimeout(50);
    expect(titles(widget)).to.deep.equal(['Post 1', 'Post 2', 'Post 3']);
    expect(await Promise.all([2, 3].map((page) => countOf(`${url}&page=${page}`)))).to.deep.equal([1, 0]);
  });

  it('end when one leads back to an earlier one', async () => {
    const [first, second] = [freshPath(), freshPath()];
    await register({ body: feedOf([item(1)], { next_url: second }) }, first);
    await register({ body: feedOf([item(2)], { next_url: first }) }, second);
    const widget = await show(POSTS, first);
    await until(() => titles(widget).length === 2, 'both posts are shown');
    await until(() => all(widget, '.more').length === 0, 'no more is offered');
    expect(widget.state).to.equal('ready');
    expect([await countOf(first), await countOf(second)]).to.deep.equal([1, 1]);
  });

  it('end when one names itself', async () => {
    const path = freshPath();
    await register({ body: feedOf([item(1)], { next_url: path }) }, path);
    await show(POSTS, path);
    await aTimeout(50);
    expect(await countOf(path)).to.equal(1);
  });

  it('end after a hundred', async () => {
    // Without a widget, since rendering a growing list a hundred times takes longer the busier the machine is.
    const entry = new FeedEntry({ url: new URL(freshUrl('posts=1&pages=1000'), location.href).href });
    await entry.load();
    for (let page = 2; page <= 102; page++) await entry.more();
    expect(entry.state.status).to.equal('ready');
    const { posts, nextUrl } = (entry.state as Extract<LoadState, { status: 'ready' }>).feed;
    expect([posts.length, nextUrl]).to.deep.equal([100, undefined]);
  });

  it('show no translation before its original is here, and then in its place', async () => {
    const [first, second] = [freshPath(), freshPath()];
    const original = item(9, { language: 'en', _tiktok_refugee: { translations: { zh: 'zh' } } });
    const translation = item(1, { id: 'zh', title: '文章', language: 'zh', _tiktok_refugee: { translationOf: 'post-9' } });
    await register({ body: feedOf([translation, item(2)], { next_url: second }) }, first);
    await register({ body: feedOf([item(8), original]) }, second);
    const widgets = [
      await show(POSTS, first, { 'page-size': '1' }),
      await show(POSTS, first, { 'page-size': '1', 'content-language': 'zh' }),
    ] as const;
    for (const widget of widgets) expect(titles(widget)).to.deep.equal(['Post 2']);
    for (const widget of widgets) widget.pageSize = 5;
    await until(() => widgets.every((widget) => titles(widget).length === 3), 'the second page is shown');
    expect(widgets.map(titles)).to.deep.equal([
      ['Post 2', 'Post 8', 'Post 9'],
      ['文章', 'Post 2', 'Post 8'],
    ]);
  });

  it('that cannot be had leave the content as it is, marked as stale', async () => {
    const path = await register({ body: feedOf(items(2), { next_url: '/fake/status/500' }) });
    const widget = await show(POSTS, path);
    await until(() => widget.state === 'stale', 'the failure is noticed');
    expect(titles(widget)).to.deep.equal(['Post 1', 'Post 2']);
  });
});

describe('a feed that fails', () => {
  const endsIn = async (url: string): Promise<{ code: string; status: number | undefined; url: string | undefined }> => {
    const widget = create(POSTS, url);
    const event = eventAt(widget, 'tiktok-refugee-error');
    (await box()).append(widget);
    const { error } = await event;
    expect(widget.state).to.equal('error');
    return { code: error.code, status: error.status, url: error.url };
  };

  it('ends in "network" when its server cannot be reached', async () => {
    expect(await endsIn('http://localhost:9/feed.json')).to.include({ code: 'network', url: 'http://localhost:9/feed.json' });
  });

  it('ends in "network" when its URL is invalid', async () => {
    expect(await endsIn('http://[')).to.include({ code: 'network' });
  });

  it('ends in "http", with the status', async () => {
    expect(await endsIn('/fake/status/503?test=http')).to.include({ code: 'http', status: 503 });
  });

  it('ends in "timeout" when it does not come', async () => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = () => timeout.call(AbortSignal, 50);
    try {
      expect(await endsIn('/fake/hang?test=timeout')).to.include({ code: 'timeout' });
    } finally {
      AbortSignal.timeout = timeout;
    }
  });

  it('ends in "too-large" above ten megabytes', async () => {
    expect(await endsIn(await register({ body: ' '.repeat(10_000_001) }))).to.include({ code: 'too-large' });
  });

  it('ends in "not-json" when it is a web page', async () => {
    expect(await endsIn('/fake/type/text/html?test=not-json')).to.include({ code: 'not-json' });
  });

  it('ends in "not-a-feed" when it has no items', async () => {
    expect(await endsIn(await register({ body: { version: 'https://jsonfeed.org/version/1.1' } }))).to.include({
      code: 'not-a-feed',
    });
  });

  it('ends in "empty" when no item is usable', async () => {
    expect(await endsIn(await register({ body: feedOf([{ title: 'No id' }]) }))).to.include({ code: 'empty' });
  });

  it('is asked for again by a newcomer', async () => {
    const path = await register({ status: 500 });
    await show(POSTS, path);
    await register({ body: feedOf(items(1)) }, path);
    expect((await show(POSTS, path)).state).to.equal('ready');
  });

  it('shows its recovery to those who saw it fail', async () => {
    const path = await register({ status: 500 });
    const widget = await show(POSTS, path);
    await register({ body: feedOf(items(1)) }, path);
    await show(POSTS, path);
    expect(widget.state).to.equal('ready');
  });
});

describe('refresh', () => {
  it('asks the server again and shows what is new', async () => {
    const path = await register({ body: feedOf([item(1)]) });
    const widget = await show(POSTS, path);
    await register({ body: feedOf(items(2)) }, path);
    await widget.refresh();
    expect(titles(widget)).to.deep.equal(['Post 1', 'Post 2']);
  });

  it('asks the server even when the browser holds a fresh answer', async () => {
    const path = freshPath();
    await register({ headers: { 'cache-control': 'max-age=1000', 'etag': '"1"' }, body: feedOf(items(1)) }, path);
    const widget = await show(POSTS, path);
    await widget.refresh();
    expect(await countOf(path)).to.equal(2);
    expect(titles(widget)).to.deep.equal(['Post 1']);
  });

  it('asks once for two widgets at once', async () => {
    const url = freshUrl('delay=30');
    const [first, second] = [await show(POSTS, url), await show(POSTS, url)];
    await Promise.all([first.refresh(), second.refresh()]);
    expect(await countOf(url)).to.equal(2);
  });

  it('keeps the content while it waits', async () => {
    const widget = await show(POSTS, freshUrl('delay=50'));
    const done = widget.refresh();
    await aTimeout(10);
    expect(widget.state).to.equal('ready');
    expect(titles(widget)).to.have.length(3);
    await done;
  });

  it('keeps the content when it fails, as stale, and says so', async () => {
    const path = await register({ body: feedOf(items(2)), times: 1 });
    const widget = await show(POSTS, path);
    const event = eventAt(document, 'tiktok-refugee-stale');
    await widget.refresh();
    expect(widget.state).to.equal('stale');
    expect(titles(widget)).to.deep.equal(['Post 1', 'Post 2']);
    expect((await event).detail.error).to.include({ code: 'http', status: 404 });
  });

  it('makes stale content ready again', async () => {
    const path = await register({ body: feedOf(items(1)), times: 1 });
    const widget = await show(POSTS, path);
    await widget.refresh();
    await register({ body: feedOf(items(1)) }, path);
    await widget.refresh();
    expect(widget.state).to.equal('ready');
  });

  it('that failed is tried again by a newcomer', async () => {
    const path = await register({ body: feedOf(items(1)), times: 1 });
    const widget = await show(POSTS, path);
    await widget.refresh();
    await register({ body: feedOf(items(2)) }, path);
    const newcomer = await place(POSTS, path);
    await until(() => newcomer.state === 'ready', 'the newcomer is up to date');
    expect(titles(newcomer)).to.deep.equal(['Post 1', 'Post 2']);
  });

  it('of a widget that waits for its place in the viewport fetches at once', async () => {
    const url = freshUrl();
    const spacer = await box('height: 5000px');
    const widget = create(POSTS, url, { loading: 'lazy' });
    spacer.after(widget);
    await widget.refresh();
    expect(widget.state).to.equal('ready');
    widget.remove();
  });

  it('of a widget outside of the page does no harm', async () => {
    const widget = create(POSTS, freshUrl());
    await widget.refresh();
    expect(widget.state).to.equal('idle');
  });

  describe('of a feed whose reader has more pages', () => {
    type Listed = HTMLElementTagNameMap[typeof POSTS];

    /** A list with all three pages of a feed. */
    async function readOn(): Promise<{ url: string; widget: Listed; loads: number[] }> {
      const url = freshUrl('posts=5&pages=3');
      const widget = await show(POSTS, url, { 'page-size': '5' });
      for (const count of [10, 15]) {
        button(widget, 'Show more').click();
        await until(() => titles(widget).length === count, 'more is shown');
      }
      await widget.updateComplete;
      const loads: number[] = [];
      widget.addEventListener('tiktok-refugee-load', ({ posts }) => loads.push(posts.length));
      return { url, widget, loads };
    }

    it('keeps the reader’s place, and shows all of them at once', async () => {
      const { url, widget, loads } = await readOn();
      const link = all<HTMLAnchorElement>(widget, '.title a')[12];
      link?.focus();
      await widget.refresh();
      expect(titles(widget)).to.have.length(15);
      expect(widget.renderRoot).to.have.property('activeElement', link);
      await aTimeout(50);
      expect(loads).to.deep.equal([15]);
      expect(await Promise.all([url, `${url}&page=2`, `${url}&page=3`].map(countOf))).to.deep.equal([2, 2, 2]);
    });

    it('by a newcomer, after five minutes, does the same', async () => {
      const { url, widget, loads } = await readOn();
      const { now } = Date;
      Date.now = () => now() + 301_000;
      try {
        await place(POSTS, url);
      } finally {
        Date.now = now;
      }
      await until(() => loads.length > 0, 'the new answer is shown');
      await aTimeout(50);
      expect(loads).to.deep.equal([15]);
      expect(titles(widget)).to.have.length(15);
    });

    /** The entry of a feed of two pages, both of them here; and its second page's address. */
    async function twoPages(): Promise<{ entry: FeedEntry; first: string; second: string }> {
      const [first, second] = [freshPath(), freshPath()];
      await register({ body: feedOf([item(1)], { next_url: second }) }, first);
      await register({ body: feedOf([item(2)]) }, second);
      const entry = new FeedEntry({ url: new URL(first, location.href).href });
      await entry.load();
      await entry.more();
      return { entry, first, second };
    }
    const idsOf = ({ state }: FeedEntry): string[] =>
      (state as Extract<LoadState, { status: 'ready' }>).feed.posts.map(({ id }) => id);

    it('shows the first one alone when the second fails, which can be asked for again', async () => {
      const { entry, second } = await twoPages();
      await register({ status: 404 }, second);
      await entry.refresh();
      expect(entry.state.status).to.equal('ready');
      expect(idsOf(entry)).to.deep.equal(['post-1']);
      await register({ body: feedOf([item(2)]) }, second);
      await entry.more();
      expect(idsOf(entry)).to.deep.equal(['post-1', 'post-2']);
    });

    it('does not wait for ever for the second', async () => {
      const { entry, first } = await twoPages();
      await register({ body: feedOf([item(1)], { next_url: `/fake/hang?test=${crypto.randomUUID()}` }) }, first);
      const { timeout } = AbortSignal;
      AbortSignal.timeout = () => timeout.call(AbortSignal, 100);
      try {
        await entry.refresh();
      } finally {
        AbortSignal.timeout = timeout;
      }
      expect(entry.state.status).to.equal('ready');
      expect(idsOf(entry)).to.deep.equal(['post-1']);
    });

    it('has them all again when the first had failed before', async () => {
      const { entry, first, second } = await twoPages();
      await register({ status: 404 }, first);
      await entry.refresh();
      expect(entry.state.status).to.equal('stale');
      await register({ body: feedOf([item(3)], { next_url: second }) }, first);
      await entry.refresh();
      expect(idsOf(entry)).to.deep.equal(['post-2', 'post-3']);
    });

    it('leaves all as it was when nobody waits for it any more', async () => {
      const { entry, second } = await twoPages();
      await register({ body: feedOf([item(2)]), delay: 200 }, second);
      const leave = entry.subscribe(() => undefined);
      const done = entry.refresh();
      await untilRequested(second);
      leave();
      await done;
      expect(idsOf(entry)).to.deep.equal(['post-1', 'post-2']);
    });

    it('has them all where the first was in the page', async () => {
      const [first, second] = [freshPath(), freshPath()];
      const data = feedOf([item(1)], { next_url: new URL(second, location.href).href });
      await register({ body: data }, first);
      await register({ body: feedOf([item(2)]) }, second);
      const entry = new FeedEntry({ url: new URL(first, location.href).href, data });
      await entry.load();
      await entry.more();
      await entry.refresh();
      expect(idsOf(entry)).to.deep.equal(['post-1', 'post-2']);
    });
  });
});

describe('a feed that is in the page', () => {
  const inline = (posts: readonly unknown[]): string =>
    `<script type="application/feed+json">${JSON.stringify(feedOf(posts))}</script>`;

  it('as a script needs no request', async () => {
    const url = freshUrl();
    const widget = await show(POSTS, url, {}, inline(items(2)));
    expect(titles(widget)).to.deep.equal(['Post 1', 'Post 2']);
    expect(await countOf(url)).to.equal(0);
  });

  it('gives way to the one at the address on refresh', async () => {
    const path = await register({ body: feedOf(items(3)) });
    const widget = await show(POSTS, path, {}, inline(items(2)));
    expect(await countOf(path)).to.equal(0);
    await widget.refresh();
    expect(await countOf(path)).to.equal(1);
    expect(titles(widget)).to.deep.equal(['Post 1', 'Post 2', 'Post 3']);
  });

  it('as data needs no request', async () => {
    const url = freshUrl();
    const widget = create(POSTS, url);
    widget.feedData = feedOf(items(2));
    (await box()).append(widget);
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['Post 1', 'Post 2']);
    expect(await countOf(url)).to.equal(0);
  });

  it('as JSON text needs no request', async () => {
    const widget = create(POSTS);
    widget.feedData = JSON.stringify(feedOf(items(1)));
    (await box()).append(widget);
    expect(titles(await settled(widget))).to.deep.equal(['Post 1']);
  });

  it('as data can be replaced', async () => {
    const widget = await show(POSTS, feedOf(items(1)));
    widget.feedData = feedOf([item(7)]);
    await until(() => titles(widget).join() === 'Post 7', 'the new data is shown');
  });

  it('gives way to the address when it is taken away', async () => {
    const widget = await show(POSTS, feedOf([item(9)]), { feed: freshUrl() });
    expect(titles(widget)).to.deep.equal(['Post 9']);
    widget.feedData = undefined;
    await until(() => titles(widget).length === 3, 'the feed at the address is shown');
  });

  it('resolves its relative addresses against the page', async () => {
    const widget = await show(POSTS, feedOf([item(1, { url: '/articles/1' })]));
    expect(all<HTMLAnchorElement>(widget, '.title a')[0]?.href).to.equal(`${location.origin}/articles/1`);
  });

  it('ends in an error, like a fetched one, when it is not a feed', async () => {
    const widget = create(POSTS, 'unused', {});
    const event = eventAt(widget, 'tiktok-refugee-error');
    widget.feedData = 'not JSON';
    (await box()).append(widget);
    expect((await event).error.code).to.equal('not-json');
  });
});

describe('untidy dates', () => {
  it('sort the posts, too', async () => {
    const path = await register({
      body: feedOf([
        item(1, { date_published: 'Wed, 01 Jan 2025 10:00:00 GMT' }),
        item(2, { date_published: '2025-03-01T10:00:00Z' }),
        item(3, { date_published: 'Sat, 01 Feb 2025 10:00:00 +0000' }),
      ]),
    });
    const widget = await show(POSTS, path);
    expect(titles(widget)).to.deep.equal(['Post 2', 'Post 3', 'Post 1']);
  });
});
