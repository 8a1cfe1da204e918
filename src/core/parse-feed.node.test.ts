import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../test/support/growth.js';
import fc from 'fast-check';
import { FeedError, type FeedErrorCode } from './errors.js';
import { parseFeed } from './parse-feed.js';
import { joinFeeds } from './canonical-feed.js';

/** The same without members that are undefined. */
const present = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const URL_OF_FEED = 'https://example.org/blog/feed.json';
const feedOf = (members: object = {}) =>
  parseFeed({ version: 'https://jsonfeed.org/version/1.1', items: [], ...members }, URL_OF_FEED);
const failsWith = (input: unknown, code: FeedErrorCode) =>
  assert.throws(
    () => parseFeed(input, URL_OF_FEED),
    (error) => error instanceof FeedError && error.code === code && error.url === URL_OF_FEED,
  );
const idsOf = (items: object[]) => feedOf({ items }).posts.map(({ id }) => id);

test('Top-level: reads the JSON text of a feed', () => {
  assert.equal(parseFeed('{"title": "A", "items": [{"id": "1"}]}').posts[0]?.id, '1');
});

test('RFC 8259, section 8.1: a byte order mark is ignored', () => {
  assert.equal(parseFeed('\uFEFF{"items": []}').posts.length, 0);
});

test('Suggestions for Feed Readers: invalid JSON is not parsed at all', () => {
  for (const text of ['', ' ', '<!doctype html><title>Feed</title>', '{"items": [', '{"items": [],}', 'undefined']) {
    failsWith(text, 'not-json');
  }
});

test('an error keeps its cause', () => {
  assert.throws(
    () => parseFeed('<'),
    (error) => error instanceof FeedError && error.cause instanceof SyntaxError,
  );
});

test('Items: items is an array, and is required', () => {
  for (const input of ['{}', '[]', 'null', '"x"', '1', '{"items": {}}', '{"items": null}', null, undefined, 7, [{ id: 1 }]]) {
    failsWith(input, 'not-a-feed');
  }
});

test('Items: an empty array is a feed without posts', () => {
  assert.deepEqual(feedOf().posts, []);
});

test('Items: a feed with items but no usable one is empty', () => {
  failsWith({ items: [{ title: 'No id' }, null, 'x', 7, []] }, 'empty');
});

test('a feed that was parsed already is returned as it is', () => {
  const feed = feedOf();
  assert.equal(parseFeed(feed, 'https://elsewhere.example/'), feed);
  const joined = joinFeeds(feed, feed);
  assert.equal(parseFeed(joined), joined);
});

test('JSON cannot pass itself off as a parsed feed', () => {
  const forged = { 'Symbol(tiktok-refugee.feed)': true, 'tiktok-refugee.feed': true, 'posts': 'x', 'items': [] };
  assert.deepEqual(parseFeed(forged).posts, []);
});

test('Top-level: version 1, 1.1, another or none makes no difference', () => {
  for (const version of ['https://jsonfeed.org/version/1', 'https://jsonfeed.org/version/2', '1.0', 7, undefined]) {
    assert.equal(feedOf({ version, title: 'A' }).title, 'A');
  }
});

test('Top-level: title and description are plain text', () => {
  const feed = feedOf({ title: ' A\n B\0', description: ' C ' });
  assert.deepEqual([feed.title, feed.description], ['A B', 'C']);
});

test('Top-level: a missing title is empty, a missing description is absent', () => {
  const feed = feedOf({ title: null, description: '' });
  assert.equal(feed.title, '');
  assert.equal(feed.description, undefined);
});

test('Top-level: relative URLs resolve against feed_url', () => {
  const feed = feedOf({ feed_url: 'https://cdn.example/a/feed.json', icon: 'i.png', next_url: '2.json', home_page_url: '/' });
  assert.deepEqual(
    [feed.feedUrl, feed.icon, feed.nextUrl, feed.homePageUrl],
    ['https://cdn.example/a/feed.json', 'https://cdn.example/a/i.png', 'https://cdn.example/a/2.json', 'https://cdn.example/'],
  );
});

test('Top-level: a relative feed_url resolves against the address of the feed', () => {
  assert.equal(feedOf({ feed_url: '/feed.json' }).feedUrl, 'https://example.org/feed.json');
});

test('Top-level: without feed_url, relative URLs resolve against the address of the feed', () => {
  assert.equal(feedOf({ home_page_url: 'https://home.example/', favicon: 'f.png' }).favicon, 'https://example.org/blog/f.png');
});

test('Top-level: without feed_url and address, relative URLs resolve against home_page_url', () => {
  const feed = parseFeed({ home_page_url: 'https://home.example/', favicon: 'f.png', items: [] });
  assert.equal(feed.favicon, 'https://home.example/f.png');
});

test('Top-level: without any base, relative URLs are dropped', () => {
  const feed = parseFeed({ favicon: 'f.png', items: [{ id: 1, url: 'x' }] }, 'no address');
  assert.deepEqual([feed.favicon, feed.posts[0]?.url, feed.posts[0]?.body?.base], [undefined, undefined, undefined]);
});

test('Top-level: URLs of unsafe schemes are dropped', () => {
  const unsafe = 'javascript:alert(1)';
  const favicon = 'data:image/svg+xml,x';
  const feed = feedOf({ home_page_url: unsafe, feed_url: 'data:,x', next_url: 'file:///x', icon: unsafe, favicon });
  assert.deepEqual([feed.homePageUrl, feed.feedUrl, feed.nextUrl, feed.icon, feed.favicon], Array(5).fill(undefined));
});

test('Top-level: next_url must not be the same as feed_url', () => {
  assert.equal(feedOf({ feed_url: 'https://a.example/f.json', next_url: 'f.json' }).nextUrl, undefined);
});

test('Top-level: next_url that is the address of the feed itself is dropped', () => {
  assert.equal(feedOf({ feed_url: 'https://a.example/f.json', next_url: URL_OF_FEED }).nextUrl, undefined);
});

test('Top-level: language is a tag of RFC 5646', () => {
  assert.equal(feedOf({ language: 'zh_Hans' }).language, 'zh-Hans');
  for (const language of ['Chinese (simplified)', 'English', 'german', 'e', ''])
    assert.equal(feedOf({ language }).language, undefined, language);
  assert.equal(feedOf({ language: 'nan-Hant-TW' }).language, 'nan-Hant-TW');
});

test('Top-level: expired is true only for the value true', () => {
  assert.equal(feedOf({ expired: true }).expired, true);
  for (const expired of ['true', 1, null, undefined, false]) assert.equal(feedOf({ expired }).expired, false);
});

test('Top-level: authors', () => {
  assert.deepEqual(present(feedOf({ authors: [{ name: 'A' }, { name: 'B' }] }).authors), [{ name: 'A' }, { name: 'B' }]);
});

test('Items: posts come newest first; ties keep their order; undated posts come last', () => {
  const items = [
    { id: 'u1' },
    { id: 'old', date_published: '2024-01-01' },
    { id: 't1', date_published: '2025-01-14T11:00:00Z' },
    { id: 'u2', date_published: 'soon' },
    { id: 't2', date_published: 'Tue, 14 Jan 2025 12:00:00 +0100' },
  ];
  assert.deepEqual(idsOf(items), ['t1', 't2', 'old', 'u1', 'u2']);
});

test('Items: of items with the same id the first wins', () => {
  const { posts } = feedOf({
    items: [
      { id: 1, title: 'A' },
      { id: '1', title: 'B', date_published: '2025-01-14' },
    ],
  });
  assert.deepEqual(
    posts.map(({ title }) => title),
    ['A'],
  );
});

test('Extensions: about and extensions of others are ignored', () => {
  const feed = feedOf({ _blue_shed: { about: 'x', tags: [{ name: 'a', count: 1 }] }, _tiktok_refugee: { about: 'y' } });
  assert.equal(feed.tags, undefined);
});

test('Extensions: tags are read where they have a name and a positive count', () => {
  const tags = [{ name: ' a ', count: 3 }, { name: '', count: 1 }, { name: 'b', count: 0 }, { name: 'c', count: '2' }, null, 'd'];
  assert.deepEqual(feedOf({ _tiktok_refugee: { tags } }).tags, [{ name: 'a', count: 3 }]);
});

test('Extensions: postUrl and tipsUrl become absolute, and the placeholder survives', () => {
  const feed = feedOf({ _tiktok_refugee: { postUrl: 'posts/{slug}.json', tipsUrl: 'tips.json' } });
  assert.equal(feed.postUrl, 'https://example.org/blog/posts/{slug}.json');
  assert.equal(feed.tipsUrl, 'https://example.org/blog/tips.json');
});

test('Extensions: postUrl of an unsafe scheme is dropped', () => {
  assert.equal(feedOf({ _tiktok_refugee: { postUrl: 'javascript:{slug}' } }).postUrl, undefined);
});

test('Extensions: members of a wrong type are dropped', () => {
  for (const extension of [null, 'x', [], { tags: 'x', postUrl: 1, tipsUrl: {} }]) {
    const feed = feedOf({ _tiktok_refugee: extension });
    assert.deepEqual([feed.tags, feed.postUrl, feed.tipsUrl], [undefined, undefined, undefined]);
  }
});

test('Top-level: joinFeeds joins the pages of next_url', () => {
  const first = feedOf({
    title: 'One',
    next_url: '2.json',
    items: [
      { id: 1, date_published: '2025-01-02' },
      { id: 2, title: 'first' },
    ],
  });
  const next = feedOf({
    title: 'Two',
    next_url: '3.json',
    items: [{ id: 2, title: 'second' }, { id: 3 }, { id: 4, date_published: '2025-01-03' }],
  });
  const feed = joinFeeds(first, next);
  assert.deepEqual([feed.title, feed.nextUrl], ['One', 'https://example.org/blog/3.json']);
  assert.deepEqual(
    feed.posts.map(({ id, title }) => id + title),
    ['4', '1', '2first', '3'],
  );
});

test('Top-level: joinFeeds with the last page leaves no nextUrl', () => {
  assert.equal(joinFeeds(feedOf({ next_url: '2.json' }), feedOf()).nextUrl, undefined);
});

test('Top-level: a copy of a parsed feed is still one', () => {
  const { nextUrl: _, ...copy } = feedOf({ next_url: '2.json' });
  assert.equal(parseFeed(copy), copy);
});

test('items are read in a time that grows with their number', async () => {
  await assertLinear((count) => {
    const items = Array.from({ length: count }, (_, id) => ({
      id,
      url: `posts/${id}`,
      title: `Title ${id}`,
      content_html: '<p>x</p>',
      date_published: new Date(1.7e12 + (id % 97) * 1e7).toISOString(),
      tags: ['a', 'b'],
    }));
    assert.equal(feedOf({ items }).posts.length, count);
  }, 10_000);
});

test('a million items without an id cost little', () => {
  failsWith(`{"items": [${'0,'.repeat(1_000_000)}0]}`, 'empty');
});

test('deep nesting and huge strings do no harm', () => {
  const depth = 50_000;
  const nested = '['.repeat(depth) + ']'.repeat(depth);
  const deep = `{"items": [{"id": 1, "title": ${nested}, "content_text": "${'x'.repeat(5_000_000)}"}]}`;
  let code: string | undefined;
  try {
    assert.equal(parseFeed(deep).posts[0]?.body?.value.length, 5_000_000);
  } catch (error) {
    code = (error as FeedError).code;
  }
  assert.ok(code === undefined || code === 'not-json');
});

test('property: any JSON value gives a feed or a FeedError, and no prototype changes', () => {
  const awkward = fc.constantFrom('__proto__', 'constructor', '//', 'a:b', '%', '-', { toString: 1, valueOf: 1, trim: 1 });
  const member = fc.oneof(fc.jsonValue(), fc.webUrl(), fc.string(), awkward);
  const members = ['id', 'url', 'title', 'authors', 'author', 'tags', 'date_published', 'attachments', 'image', 'language'];
  const extras = ['slug', 'tips', 'translations', 'tags', 'postUrl', 'imageWidth', '__proto__'];
  const anyOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, member]));
  const extension = fc.record(anyOf(extras), { requiredKeys: [] });
  const item = fc.record({ ...anyOf(members), _tiktok_refugee: fc.oneof(member, extension) }, { requiredKeys: [] });
  const items = fc.array(fc.oneof(item, member));
  const feed = fc.record({ items, feed_url: member, authors: member, _tiktok_refugee: extension });
  const address = fc.option(fc.oneof(fc.webUrl(), fc.string()), { nil: undefined });
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  fc.assert(
    fc.property(fc.oneof(feed, fc.jsonValue()), address, (value, url) => {
      for (const input of [value, JSON.stringify(value)]) {
        try {
          for (const post of parseFeed(input, url).posts) assert.ok(post.id && post.slug);
        } catch (error) {
          assert.ok(error instanceof FeedError, String(error));
        }
      }
    }),
    { numRuns: 500 },
  );
  assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), before);
});
