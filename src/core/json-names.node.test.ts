import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Post } from './model.js';
import { parseFeed } from './parse-feed.js';

const FEED = 'https://example.org/feed.json';
const read = (item: object): Post => parseFeed({ items: [item] }, FEED).posts[0]!;
const IMAGE = 'https://example.org/a.jpg';

test('what rss2json and parsers of RSS return is read', () => {
  const names = { title: 'T', link: 'https://example.org/1', categories: ['A'], creator: 'Ann' };
  const others = [
    {
      guid: '1',
      pubDate: '2024-05-06 07:08:09',
      description: '<p>One.</p>',
      content: '<p>One.</p>',
      thumbnail: IMAGE,
      author: 'Ann',
    },
    {
      isoDate: '2024-05-06T07:08:09Z',
      content: '<p>One.</p>',
      contentSnippet: 'One.',
      enclosure: { url: IMAGE, type: 'image/jpeg' },
    },
    { 'published': '2024-05-06', 'content:encoded': '<p>One.</p>', 'excerpt': { rendered: '<p>One.</p>\n' }, 'image_url': IMAGE },
    { date: '2024-05-06T07:08:09', title: { rendered: 'T' }, content: { rendered: '<p>One.</p>' }, image: { url: IMAGE } },
  ];
  for (const other of others) {
    const { title, url, tags, authors, dayPublished, summary, body, image } = read({ ...names, ...other });
    assert.deepEqual([title, url, tags, dayPublished, summary], ['T', names.link, ['A'], '2024-05-06', 'One.']);
    assert.deepEqual([authors.map(({ name }) => name), body?.value, image?.url], [['Ann'], '<p>One.</p>', IMAGE]);
  }
});

test('a description is the summary, or the body if it is HTML', () => {
  assert.equal(read({ id: 1, description: 'One.' }).summary, 'One.');
  assert.equal(read({ id: 1, description: '<p>One.</p>' }).body?.value, '<p>One.</p>');
  assert.equal(read({ id: 1, content: 'One.\nTwo.' }).body?.format, 'text');
  assert.equal(read({ id: 1, summary: 'A.', description: 'B.' }).summary, 'A.');
});

test('a summary without the dots that WordPress and converters leave at its end', () => {
  const content = '<p>One two three four. Five.</p>';
  for (const end of [' […]', ' [...]', '… Read more', '...'])
    assert.equal(read({ id: 1, title: 'T', description: `One two${end}`, content }).summary, 'One two…', end);
  assert.equal(read({ id: 1, title: 'T', description: 'Six.', content }).summary, 'Six.');
});

test('members of JSON Feed count, not others', () => {
  const post = read({
    id: '1',
    link: 'https://example.org/2',
    url: 'https://example.org/1',
    date_published: '2024-01-02',
    date: '2020-01-01',
  });
  assert.deepEqual([post.id, post.url, post.dayPublished], ['1', 'https://example.org/1', '2024-01-02']);
});

test('values that programs have wrapped, or written for nothing, are read or left out', () => {
  const { title, tags, authors, image, url, dayPublished } = read({
    id: '1',
    title: 'undefined',
    tags: [{ name: 'A' }, { term: 'B' }, 'null', 'C'],
    authors: [[{ name: 'Ann' }], null, 'Bob'],
    image: `<img alt="" src="${IMAGE}">`,
    url: '[object Object]',
    date_published: { $date: '2024-05-06T00:00:00Z' },
  });
  assert.deepEqual([title, tags, authors.map(({ name }) => name)], ['', ['A', 'B', 'C'], ['Ann', 'Bob']]);
  assert.deepEqual([image?.url, url, dayPublished], [IMAGE, undefined, '2024-05-06']);
});

test('content is HTML or Markdown if it looks like that, but what a feed calls text is text', () => {
  for (const [value, format] of [
    ['<p>One.</p>\n<p>Two.</p>', 'html'],
    ['See [it](https://example.org/).\n\n- **One**', 'markdown'],
    ['See a[1](https://example.org/).', 'text'],
    ['# One\n\nTwo.\n\n# Three\n\nFour.', 'markdown'],
  ] as const) {
    assert.equal(read({ id: '1', content: value }).body?.format, format, value);
    assert.deepEqual(read({ id: '1', content_text: value }).body?.format, 'text', value);
  }
  assert.equal(read({ id: '1', title: 'T', summary: '<div><p>One.</p><iframe src="/a"></iframe></div>' }).summary, 'One.');
});

test('items may be the members of an object', () => {
  const titles = (items: unknown): string[] => parseFeed({ items }, FEED).posts.map(({ title }) => title);
  assert.deepEqual(titles({ 0: { id: 'a', title: 'A' }, 2: { id: 'b', title: 'B' } }), ['A', 'B']);
  for (const items of [{}, { title: 'A' }, 'A']) assert.throws(() => titles(items), { code: 'not-a-feed' });
});

test('a list of items is a feed, as WordPress’s REST API gives it', () => {
  const post = { id: 7, date: '2024-05-06T07:08:09', link: 'https://example.org/7', author: 1, categories: [3], tags: [12, 13] };
  const [item] = parseFeed([{ ...post, title: { rendered: 'A &#038; B' }, content: { rendered: '<p>One.</p>' } }], FEED).posts;
  assert.deepEqual([item?.title, item?.summary, item?.tags, item?.dayPublished], ['A & B', 'One.', [], '2024-05-06']);
  assert.deepEqual(parseFeed([{ title: 'A', link: '/a', tags: [2024] }], FEED).posts[0]?.tags, ['2024']);
  for (const list of [[], [1], [{ name: 'A' }]]) assert.throws(() => parseFeed(list, FEED), { code: 'not-a-feed' });
});

test('what is not made of another feed needs an id', () => {
  const [url, link] = ['https://example.org/1', 'https://example.org/2'];
  const items = [
    { title: 'A', url },
    { title: 'B', link },
  ];
  assert.deepEqual(
    parseFeed({ items }, FEED).posts.map(({ id }) => id),
    [link],
  );
});
