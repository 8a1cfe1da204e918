import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseXml } from '../ssr/parse-xml.js';
import type { Post } from './model.js';
import { parseFeed } from './parse-feed.js';
import { parseXmlFeed } from './parse-xml-feed.js';

const FEED = 'https://example.org/feed';
const post = (item: object, feed: object = {}): Post => parseFeed({ ...feed, items: [{ id: 1, ...item }] }, FEED).posts[0]!;
const rss = (item: string): Post =>
  parseXmlFeed(`<rss><channel><title>Daily</title><item>${item}</item></channel></rss>`, FEED, parseXml).posts[0]!;

test('a title does not end with the name of the site, or of the source that is shown beside it', () => {
  const titles = (title: string): string => post({ title }, { title: 'The Walks' }).title;
  for (const mark of [' - ', ' | ', ' – ', ' :: ']) assert.equal(titles(`To the river${mark}The Walks`), 'To the river');
  assert.equal(titles('To the river - and back - the walks'), 'To the river - and back');
  for (const title of ['The Walks', 'To the river - The Walks of 2024', 'To The Walks']) assert.equal(titles(title), title);
  assert.equal(rss('<title>Rain - Herald</title><source url="https://herald.example">Herald</source>').title, 'Rain');
});

test('the links of Google News are no summary', () => {
  const link = (text: string, site: string): string =>
    `&lt;a href="https://news.google.com/rss/articles/${text.length}"&gt;${text}&lt;/a&gt;&amp;nbsp;&lt;font color="#6f6f6f"&gt;${site}&lt;/font&gt;`;
  const item = (text: string): Post =>
    rss(`<title>Rain - Herald</title><source url="https://herald.example">Herald</source><description>${text}</description>`);
  const list = ['Rain', 'A flood in the valley'].map((text) => `&lt;li&gt;${link(text, 'Herald')}&lt;/li&gt;`).join('');
  for (const text of [link('Rain', 'Herald'), `&lt;ol&gt;${list}&lt;/ol&gt;`]) {
    const { title, summary, source } = item(text);
    assert.deepEqual([title, summary, source?.title], ['Rain', '', 'Herald']);
  }
});

test('tags do not repeat the date or the authors', () => {
  const tags = (...list: string[]): readonly string[] =>
    post({ tags: list, date_published: '2024-05-12', authors: [{ name: 'Ann Bee' }] }, { title: 'The Walks' }).tags;
  assert.deepEqual(tags('2024-05', '2024/05/12', '12 May 2024', 'ann bee', 'River'), ['River']);
  // Pages may filter by these, which not all posts need to have.
  assert.deepEqual(tags('2024', 'the walks'), ['2024', 'the walks']);
  assert.deepEqual(tags('2023', '2024-06', '2024 elections', '20', 'Bee'), ['2023', '2024-06', '2024 elections', '20', 'Bee']);
  assert.deepEqual(post({ tags: ['2024', 'Walks'] }).tags, ['2024', 'Walks']);
});

test('tags do not repeat the source that is shown beside them', () => {
  assert.deepEqual(
    rss('<title>T</title><category>Herald</category><category>A</category><source url="https://h.example">Herald</source>').tags,
    ['A'],
  );
});

test('the first heading of a body is no summary, however short it is', () => {
  const summaryOf = (summary: string): string =>
    post({ title: 'Walks', summary, content_html: '<h2>🎯 Preface</h2><p>We walked far.</p><p>And back.</p>' }).summary;
  assert.equal(summaryOf('🎯 Preface'), 'We walked far. And back.');
  assert.equal(summaryOf('We walked.'), 'We walked.');
});

test('a title that is the day of its post is none', () => {
  const titleOf = (title: string): string => post({ title, date_published: '2024-05-12T10:00:00+02:00' }).title;
  assert.deepEqual(['2024-05-12', '2024-05-11', '2024.05.12'].map(titleOf), ['', '2024-05-11', '2024.05.12']);
});

test('a number after year and month in a URL is no day if it begins a name', () => {
  const day = (path: string): string | undefined => post({ url: `https://example.org${path}` }).dayPublished;
  for (const path of ['/2024/05/walks/', '/2024/05/12-walks/', '/2024/05/7-walks', '/2024/05/', '/2024/13/12/'])
    assert.equal(day(path), undefined, path);
  for (const path of ['/2024/05/12/walks', '/2024-05-12-walks', '/2024/05-12-walks', '/2024/05/12.html', '/20240512-walks'])
    assert.equal(day(path), '2024-05-12', path);
});

test('an item that only has an id links to it, if it is a URL, and shows it', () => {
  const shown = ({ url, summary }: Post): unknown[] => [url, summary];
  assert.deepEqual(shown(post({ id: 'https://www.example.org/a%20b/' })), ['https://www.example.org/a%20b/', 'example.org/a b']);
  assert.deepEqual(shown(rss('<guid>https://example.org/a</guid>')), ['https://example.org/a', 'example.org/a']);
  assert.deepEqual(shown(rss('<guid isPermaLink="false">https://example.org/a</guid>')), [undefined, '']);
  for (const id of ['urn:uuid:5c', 'mailto:a@example.org', '77']) assert.deepEqual(shown(post({ id })), [undefined, '']);
  const linked = post({ id: 'https://example.org/a', external_url: 'https://example.com/b' });
  assert.deepEqual([linked.url, linked.externalUrl, linked.summary], [undefined, 'https://example.com/b', 'example.com/b']);
});

test('the thumbnails of Blogger are shown in a size that fills a card', () => {
  const media = (url: string): unknown => {
    const element = `<media:thumbnail xmlns:media="http://search.yahoo.com/mrss/" url="${url}" width="72" height="72"/>`;
    const { image } = rss(`<title>T</title><description>Text.</description>${element}`);
    return [image?.url, image?.width];
  };
  for (const size of ['s72', 's72-c', 'w72-h72-p-k-no-nu'])
    assert.deepEqual(media(`https://1.bp.blogspot.com/a/${size}/b.jpg`), ['https://1.bp.blogspot.com/a/s640/b.jpg', undefined]);
  assert.deepEqual(media('https://a.example/s72-c/b.jpg'), ['https://a.example/s72-c/b.jpg', 72]);
});

test('an item that is only a file has words, and leads to it', () => {
  const read = (file: object, item: object = {}): Post =>
    parseFeed({ items: [{ id: '1', ...item, attachments: [file] }] }).posts[0]!;
  for (const [name, title, summary] of [
    ['a%20b.mp3', 'Talk', 'Talk'],
    ['a%20b.mp3', undefined, 'a b'],
    ['my_first-talk.mp3', undefined, 'my first talk'],
    ['%E7%AC%AC%E4%B8%80%E9%9B%86.m4a', undefined, '第一集'],
    ['20240501.mp3', undefined, 'example.org'],
    ['5f2a9c81d0.mp3', undefined, 'example.org'],
    ['VID_20240501.mp4', undefined, 'example.org'],
    ['', undefined, 'example.org'],
  ]) {
    const url = `https://www.example.org/${name}`;
    const post = read({ url, mime_type: 'audio/mpeg', title });
    assert.deepEqual([post.summary, post.externalUrl], [summary, url]);
    // Some feeds call such items like their files.
    const called = read({ url, mime_type: 'audio/mpeg', title }, { title: decodeURI(name!) });
    assert.equal(title ?? (called.title || called.summary), summary);
  }
  const page = read(
    { url: 'https://example.org/1234567.mp3', mime_type: 'audio/mpeg' },
    { url: 'https://example.org/talks/one' },
  );
  assert.equal(page.summary, 'example.org/talks/one');
});

test('a picture among the files of an item is its image', () => {
  const attachments = [
    { url: 'https://example.org/a.mp3', mime_type: 'audio/mpeg' },
    { url: 'https://example.org/a', mime_type: 'image/png' },
  ];
  const [post] = parseFeed({ items: [{ id: '1', title: 'T', attachments }] }).posts;
  assert.equal(post?.image?.url, 'https://example.org/a');
  const own = { slug: 'a' };
  assert.equal(parseFeed({ items: [{ id: '1', title: 'T', attachments, _tiktok_refugee: own }] }).posts[0]?.image, undefined);
});

test('a comment is not called “By” and the name of its author', () => {
  for (const by of ['By: ', 'Von: ', 'Par : ', 'От: ']) {
    assert.equal(post({ title: `${by}Ann Bee`, authors: [{ name: 'Ann Bee' }], content_text: 'One.' }).title, '');
    assert.equal(post({ title: `${by}Ann Bee`, authors: [{ name: 'Carl' }], content_text: 'One.' }).title, `${by}Ann Bee`);
  }
});

test('nobody is called like a headline, and no source like a path of Drupal', () => {
  const title = 'A headline that is longer than the names of most people';
  assert.deepEqual(post({ title, authors: [{ name: title }] }).authors, []);
  assert.equal(post({ title: 'Ann Bee', authors: [{ name: 'Ann Bee' }] }).authors.length, 1);
  assert.equal(rss('<guid>1</guid><title>A</title><source url="/1">taxonomy/term/2</source>').source, undefined);
});

test('an image of a feed has the description that the body gives another size of it', () => {
  const imageOf = (image: string, src: string): unknown => {
    const found = post({ title: 'T', image, content_html: `<p><img src="${src}" alt="A lake" width="1200" height="800"></p>` });
    return [found.image?.url, found.image?.alt];
  };
  const at = (name: string): string => `https://example.org/${name}`;
  assert.deepEqual(imageOf(at('x.jpg?w=300'), at('x.jpg?w=1200')), [at('x.jpg?w=300'), 'A lake']);
  assert.deepEqual(imageOf(at('x-300x200.jpg'), at('x.jpg')), [at('x-300x200.jpg'), 'A lake']);
  assert.deepEqual(imageOf(at('x.jpg'), at('x-1200x800.jpg')), [at('x.jpg'), 'A lake']);
  assert.deepEqual(imageOf(at('y.jpg'), at('x.jpg')), [at('y.jpg'), '']);
  assert.deepEqual(imageOf(at('show?id=1'), at('show?id=2')), [at('show?id=1'), '']);
  const sizeOf = (image: string): unknown => {
    const found = post({ title: 'T', image, content_html: `<img src="${at('x-1200x800.jpg')}" width="1200" height="800">` });
    return [found.image?.width, found.image?.height];
  };
  assert.deepEqual(sizeOf(at('x-1200x800.jpg')), [1200, 800]);
  assert.deepEqual(sizeOf(at('x-300x300.jpg')), [undefined, undefined]);
});

test('the words of a template where a name belongs are no author', () => {
  const names = (name: string): unknown => post({ title: 'T', authors: [{ name }] }).authors;
  assert.deepEqual([names('Your Name Here'), names('your name')], [[], []]);
  assert.deepEqual(names('Your Name Film Club'), [{ name: 'Your Name Film Club', url: undefined, avatar: undefined }]);
});
