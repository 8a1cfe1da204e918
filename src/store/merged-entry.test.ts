import { expect } from '@open-wc/testing';
import { feedOf, freshPath, item, register, requestsOf } from '../../test/support/fixtures/feeds.js';
import { place, settled, titles, until } from '../../test/support/fixtures/widgets.js';

const POSTS = 'tiktok-refugee-posts';
const XML = { 'content-type': 'application/xml' };

const dated = (title: string, day: number): object => {
  const date = `2025-01-${String(day).padStart(2, '0')}`;
  return { ...item(day), id: title, title, url: `https://${title.toLowerCase()}.example/`, date_published: `${date}T00:00:00Z` };
};
const json = (title: string, posts: readonly object[], more: object = {}): Promise<string> =>
  register({ body: JSON.stringify(feedOf(posts, { title, ...more })) });

const RSS =
  '<rss version="2.0"><channel><title>R</title><link>https://r.example/</link><item><title>Rss</title><link>https://r.example/1</link>' +
  '<guid>r1</guid><pubDate>Sun, 05 Jan 2025 00:00:00 GMT</pubDate><description>Text.</description></item></channel></rss>';
const ATOM =
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><id>a</id><updated>2025-01-02T00:00:00Z</updated><entry>' +
  '<title>Atom</title><id>a1</id><link href="https://a.example/1"/><updated>2025-01-02T00:00:00Z</updated></entry></feed>';

const two = async (): Promise<[string, string]> => [
  await json('One', [dated('A', 9), dated('B', 3)]),
  await json('Two', [dated('C', 7), dated('D', 1)]),
];
const xml = (): Promise<[string, string]> =>
  Promise.all([register({ headers: XML, body: RSS }), register({ headers: XML, body: ATOM })]);

describe('several feeds in one list', () => {
  it('are merged by date, JSON, RSS and Atom alike', async () => {
    const widget = await place(POSTS, [...(await two()), ...(await xml())].join(' '));
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['A', 'C', 'Rss', 'B', 'Atom', 'D']);
    expect(widget.state).to.equal('ready');
  });

  for (const missing of [0, 1, 2, 3]) {
    it(`go on without the one at ${missing} of them`, async () => {
      const urls = [...(await two()), ...(await xml())];
      const gone = await register({ status: 404, body: '' });
      const widget = await place(POSTS, urls.map((url, i) => (i === missing ? gone : url)).join('\n  '));
      await settled(widget);
      const without = [['A', 'B'], ['C', 'D'], ['Rss'], ['Atom']][missing] ?? [];
      expect(titles(widget)).to.deep.equal(['A', 'C', 'Rss', 'B', 'Atom', 'D'].filter((title) => !without.includes(title)));
      expect(widget.state).to.equal('ready');
    });
  }

  it('are an error where none can be loaded', async () => {
    const gone = [await register({ status: 404, body: '' }), await register({ status: 410, body: '' })];
    const widget = await place(POSTS, gone.join(' '));
    await settled(widget);
    expect(widget.state).to.equal('error');
  });

  it('are each asked for once, named twice or shown by another widget, too', async () => {
    const [one, other] = await two();
    const widget = await place(POSTS, `${one} ${other} ${one}`);
    const alone = await place(POSTS, one);
    await Promise.all([settled(widget), settled(alone)]);
    expect(titles(widget)).to.deep.equal(['A', 'C', 'B', 'D']);
    expect((await requestsOf(one)).count).to.equal(1);
  });

  it('bring no post in between those that are shown already', async () => {
    const second = await json('Two', [dated('D', 4), dated('E', 2)]);
    const one = await json('One', [dated('A', 9), dated('B', 3)]);
    const other = await json('Two', [dated('C', 7)], { next_url: new URL(second, location.href).href });
    const widget = await place(POSTS, `${one} ${other}`);
    const seen: string[] = [];
    await until(() => seen.push(titles(widget).join('')) && seen.at(-1)?.length === 5, 'all are shown');
    expect(seen.at(-1)).to.equal('ACDBE');
    expect(seen.filter((each) => !'ACDBE'.startsWith(each))).to.deep.equal([]);
  });

  it('do not wait long for one that takes its time', async () => {
    const [one] = await two();
    const slow = await register({ delay: 8_000, body: '{}' });
    const start = performance.now();
    const widget = await place(POSTS, `${one} ${slow}`);
    await until(() => titles(widget).length === 2, 'the other one is shown');
    expect(performance.now() - start).to.be.lessThan(8_000);
  });

  it('are one feed where there is but one, with white space around it', async () => {
    const [one] = await two();
    const widget = await place(POSTS, ` \n${one} `);
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['A', 'B']);
  });

  it('are fetched again by refresh()', async () => {
    const urls = await two();
    const widget = await place(POSTS, urls.join(' '));
    await settled(widget);
    await widget.refresh();
    expect(await Promise.all(urls.map(async (url) => (await requestsOf(url)).count))).to.deep.equal([2, 2]);
  });

  it('can be replaced by others, and by one', async () => {
    const [one, other] = await two();
    const widget = await place(POSTS, `${one} ${other}`);
    await settled(widget);
    widget.feed = other;
    await until(() => titles(widget).join('') === 'CD', 'the other one is shown');
    widget.feed = `${freshPath()} ${one}`;
    await until(() => titles(widget).join('') === 'AB', 'the one that exists is shown');
  });
});
