import { aTimeout, expect } from '@open-wc/testing';
import { feedOf, items, PIXEL } from '../../../test/support/fixtures/feeds.js';
import { all, box, create, one, show, titles, until, type Widget } from '../../../test/support/fixtures/widgets.js';
import { FeedEntry } from '../../store/feed-entry.js';
import { readParts } from '../../store/read-parts.js';

const POSTS = 'tiktok-refugee-posts';

/** As `build` writes it: the items come last, in one line. */
const builtFeed = (count: number): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Built',
    _tiktok_refugee: { postUrl: 'https://example.org/posts/{slug}.json' },
    items: Array.from({ length: count }, (_, i) => ({
      id: `post-${i + 1}`,
      url: `https://example.org/posts/post-${i + 1}/`,
      title: `Post ${i + 1}`,
      content_text: `Summary of post ${i + 1}. ${'Words to fill it. '.repeat(9)}`.trim(),
      date_published: new Date(Date.UTC(2025, 0, 31) - i * 3_600_000).toISOString(),
      _tiktok_refugee: { slug: `post-${i + 1}`, excerpt: true },
    })),
  });

describe('a list whose feed is still on its way', () => {
  const { fetch } = window;
  afterEach(() => {
    window.fetch = fetch;
  });

  it('shows the articles that are here, and keeps their cards when the others come', async () => {
    const encoder = new TextEncoder();
    const text = builtFeed(300);
    const middle = text.length / 2;
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (send = controller) });
    window.fetch = () => Promise.resolve(new Response(body, { headers: { 'content-type': 'application/feed+json' } }));
    const widget = create(POSTS, 'https://example.org/streamed/feed.json', { 'page-size': '300' });
    (await box()).append(widget);
    send?.enqueue(encoder.encode(text.slice(0, middle)));
    await until(() => titles(widget).length > 100, 'the first half is shown');
    expect(widget.state).to.equal('loading');
    const [card] = all(widget, 'article');
    send?.enqueue(encoder.encode(text.slice(middle)));
    send?.close();
    await until(() => widget.state === 'ready' && titles(widget).length === 300, 'all are shown');
    expect(all(widget, 'article')[0]).to.equal(card);
    expect(titles(widget)).to.deep.equal(Array.from({ length: 300 }, (_, i) => `Post ${i + 1}`));
  });

  it('shows the first articles before it reads the others, though they are here', async () => {
    window.fetch = () => Promise.resolve(new Response(builtFeed(300)));
    const entry = new FeedEntry({ url: 'https://example.org/whole/feed.json' });
    const read: number[] = [];
    const stop = entry.subscribe(() => {
      if ('feed' in entry.state) read.push(entry.state.feed.posts.length);
    }, readParts);
    await until(() => entry.state.status === 'ready', 'all are read');
    stop();
    expect(read[0]).to.be.within(20, 60);
    expect(read.at(-1)).to.equal(300);
  });

  it('is read without a pause where nobody shows a part of it', async () => {
    window.fetch = () => Promise.resolve(new Response(builtFeed(300)));
    const entry = new FeedEntry({ url: 'https://example.org/all/feed.json' });
    const states: string[] = [];
    const stop = entry.subscribe(() => states.push(entry.state.status));
    await until(() => entry.state.status === 'ready', 'all are read');
    stop();
    expect(states).to.deep.equal(['loading', 'ready']);
  });
});

describe('a long list', () => {
  it('comes in slices, in its order', async () => {
    const widget = await show(POSTS, feedOf(items(400)), { 'page-size': '400' });
    expect(titles(widget).length).to.be.within(20, 399);
    await until(() => titles(widget).length === 400, 'all are shown');
    expect(titles(widget)).to.deep.equal(Array.from({ length: 400 }, (_, i) => `Post ${i + 1}`));
  });

  it('comes in smaller slices where they take long', async () => {
    const now = performance.now.bind(performance);
    let calls = 0;
    performance.now = () => now() + 1000 * ++calls;
    try {
      const widget = await show(POSTS, feedOf(items(500)), { 'page-size': '500' });
      const seen = new Set<number>();
      const observer = new MutationObserver(() => seen.add(all(widget, '.items > li').length));
      observer.observe(one(widget, '.items'), { childList: true });
      await until(() => titles(widget).length === 500, 'all are shown');
      observer.disconnect();
      const slices = [...seen].slice(1).map((count, i) => count - [...seen][i]!);
      expect(slices.length).to.be.greaterThan(2);
      expect(Math.max(...slices.slice(0, -1))).to.equal(50);
    } finally {
      performance.now = now;
    }
  });

  it('lays out the cards of a usual page a while later, so that captures of the whole page show them', async function () {
    if (!CSS.supports('overflow-anchor', 'auto')) this.skip();
    const widget = create(POSTS, feedOf(items(60)), { 'page-size': '60' });
    widget.style.marginBlockStart = '9000px';
    (await box('')).append(widget);
    await until(() => titles(widget).length === 60, 'all are there');
    const areLaidOut = (): boolean[] =>
      all(widget, '.title').map((title) => title.checkVisibility({ contentVisibilityAuto: true }));
    await until(() => areLaidOut().slice(0, 40).every(Boolean), 'those of a usual page are laid out');
    expect(areLaidOut().slice(40)).to.include(false);
  });

  it('changes all its cards with its attributes', async () => {
    const widget = await show(POSTS, feedOf(items(200)), { 'page-size': '200' });
    await until(() => titles(widget).length === 200, 'all are shown');
    widget.hide = 'tags';
    widget.headingLevel = 4;
    widget.linkTarget = '_blank';
    await widget.updateComplete;
    expect(all(widget, '[part=tags]')).to.have.length(0);
    expect(all(widget, 'h4 > a[target=_blank]')).to.have.length(200);
    widget.locale = 'zh';
    await until(() => all(widget, 'time').every((time) => time.textContent.includes('年')), 'its dates are Chinese');
    expect(all(widget, 'time')).to.have.length(200);
  });

  it('shows other articles in the same cards', async () => {
    const widget = await show(POSTS, feedOf(items(3)));
    const cards = all(widget, 'article');
    widget.sort = 'oldest';
    await widget.updateComplete;
    expect(all(widget, 'article')).to.deep.equal(cards);
    expect(titles(widget)).to.deep.equal(['Post 3', 'Post 2', 'Post 1']);
    expect(all(widget, '[part=summary]')[0]?.textContent).to.equal('Summary of post 3.');
    expect(all(widget, 'time')[0]?.getAttribute('datetime')).to.match(/^2025-01-28/);
  });

  for (const layout of ['list', 'grid'])
    it(`has the first cards of a ${layout} in their heights at once`, async () => {
      const widget = create(POSTS, feedOf(items(20)), { layout });
      (await box('inline-size: 340px')).append(widget);
      await until(() => all(widget, 'li > article').length === 20, 'the cards are shown');
      const heights = (): number[] =>
        all(widget, '.items > li')
          .slice(0, 6)
          .map(({ offsetHeight }) => offsetHeight);
      const first = heights();
      await aTimeout(150);
      expect(first).to.deep.equal(heights());
    });
});

describe('the pictures of a long list', () => {
  const pictured = (count: number): object => feedOf(items(count).map((item, i) => ({ ...item, image: `${PIXEL}#${i + 1}` })));
  /** The numbers of the posts whose cards have pictures, each beside that of its picture. */
  const pairs = (widget: Widget): (string | undefined)[][] =>
    all(widget, 'article:has(img)').map((card) => [
      card.querySelector('.title')?.textContent.slice(5),
      card.querySelector('img')?.src.split('#')[1],
    ]);
  const showAll = async (count: number): Promise<Widget<typeof POSTS>> => {
    const widget = await show(POSTS, pictured(count), { 'page-size': String(count) });
    await until(() => titles(widget).length === count, 'all are shown');
    return widget;
  };
  const scrollTo = async (widget: Widget, i: number): Promise<void> => {
    all(widget, '.items > li')[i]?.scrollIntoView();
    await until(() => all(widget, 'article')[i]?.querySelector('img'), `card ${i} has its picture`);
  };
  afterEach(() => {
    window.scrollTo(0, 0);
  });

  it('come when their cards come near the viewport, into the same cards', async () => {
    const widget = await showAll(300);
    expect(pairs(widget).length).to.be.within(20, 100);
    const card = all(widget, 'article')[250];
    const [before, link] = [all(widget, '.items *').length, card?.querySelector('a')];
    link?.focus({ preventScroll: true });
    await scrollTo(widget, 250);
    expect(all(widget, 'article')[250]).to.equal(card);
    expect(widget.shadowRoot?.activeElement).to.equal(link);
    expect(all(widget, '.items *').length).to.be.within(before + 1, before + 100);
    for (const [post, picture] of pairs(widget)) expect(picture).to.equal(post);
  });

  it('are those of their articles, in whatever order', async () => {
    const widget = await showAll(300);
    await scrollTo(widget, 250);
    widget.sort = 'oldest';
    await widget.updateComplete;
    for (const [post, picture] of pairs(widget)) expect(picture).to.equal(post);
    await scrollTo(widget, 150);
    widget.hide = 'tags';
    await widget.updateComplete;
    for (const [post, picture] of pairs(widget)) expect(picture).to.equal(post);
    expect(all(widget, 'article')[150]?.querySelector('img')).to.exist;
  });

  it('are in the first cards at once, whichever articles these become', async () => {
    const widget = await showAll(300);
    widget.sort = 'oldest';
    await widget.updateComplete;
    const first = pairs(widget).slice(0, 20);
    expect(first).to.deep.equal(Array.from({ length: 20 }, (_, i) => [String(300 - i), String(300 - i)]));
    widget.until = '2024-06-01';
    await until(() => titles(widget).length < 300, 'only older ones are shown');
    const numbers = titles(widget)
      .slice(0, 20)
      .map((title) => title.slice(5));
    expect(pairs(widget).slice(0, 20)).to.deep.equal(numbers.map((number) => [number, number]));
    widget.limit = 5;
    await until(() => titles(widget).length === 5, 'few are shown');
    expect(pairs(widget)).to.have.length(5);
  });

  it('are all there when the page is printed', async () => {
    const widget = await showAll(300);
    window.dispatchEvent(new Event('beforeprint'));
    await widget.updateComplete;
    expect(pairs(widget)).to.deep.equal(Array.from({ length: 300 }, (_, i) => [String(i + 1), String(i + 1)]));
  });

  it('come again where the list was taken out of the page meanwhile', async () => {
    const widget = await showAll(300);
    const place = widget.parentElement;
    widget.remove();
    await aTimeout(0);
    place?.append(widget);
    await widget.updateComplete;
    await scrollTo(widget, 250);
  });

  it('are there at once in a short list, and in what “Show more” adds when it is seen', async () => {
    const widget = await show(POSTS, pictured(40), { 'page-size': '20' });
    expect(pairs(widget)).to.have.length(20);
    one(widget, '.more button').click();
    await until(() => titles(widget).length === 40, 'more are shown');
    await scrollTo(widget, 39);
  });
});
