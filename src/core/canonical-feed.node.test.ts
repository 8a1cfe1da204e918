import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Feed } from './model.js';
import { parseFeed } from './parse-feed.js';
import { readCanonicalFeed } from './canonical-feed.js';

const URL_OF_FEED = 'https://example.org/blog/feed.json';

const canonicalItem = {
  id: 'https://example.org/posts/tea/',
  url: 'https://example.org/posts/tea/',
  title: 'Tea',
  content_html: '<p>Tea</p>',
  summary: 'On tea.',
  image: 'https://example.org/tea.png',
  date_published: '2025-01-31T11:00:00.000Z',
  date_modified: '2025-02-01T11:00:00.000Z',
  authors: [{ name: 'A', url: 'https://a.example/' }],
  tags: ['tea', 'leaves'],
  language: 'en',
  _tiktok_refugee: {
    slug: 'tea',
    imageAlt: 'A cup',
    imageWidth: 640,
    imageHeight: 480,
    readingMinutes: 2,
    tips: [{ section: 'S', title: 'T', text: 'Steep' }],
    translations: { 'zh-Hans': 'https://example.org/posts/cha/' },
  },
};
const listedItem = {
  id: 'cha',
  url: 'posts/cha/',
  title: '茶',
  content_text: 'On tea.',
  date_published: '2025-02-02T11:00:00.000Z',
  _tiktok_refugee: { slug: 'cha', excerpt: true, translationOf: canonicalItem.id },
};
const canonicalFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Blog',
  home_page_url: 'https://example.org/',
  feed_url: URL_OF_FEED,
  next_url: 'feed/2.json',
  language: 'en',
  _tiktok_refugee: { about: 'x', tags: [{ name: 'tea', count: 2 }], postUrl: 'posts/{slug}.json', tipsUrl: 'tips.json' },
  items: [canonicalItem, listedItem],
};

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** What `readFeed` makes of a feed with one item. */
const readOne = (item: object): unknown => readCanonicalFeed({ ...canonicalFeed, items: [item] }, URL_OF_FEED);

test('a canonical feed is read as by parseFeed', () => {
  for (const input of [canonicalFeed, JSON.stringify(canonicalFeed)]) {
    const feed = readCanonicalFeed(input, URL_OF_FEED);
    assert.deepEqual(
      feed.posts.map(({ slug }) => slug),
      ['cha', 'tea'],
    );
    assert.deepEqual(json(feed), json(parseFeed(input, URL_OF_FEED)));
    assert.deepEqual(
      feed.posts.map(({ translationOf }) => translationOf),
      [canonicalItem.id, undefined],
    );
  }
});

test('a feed that was parsed already is returned as it is', () => {
  const feed = parseFeed(canonicalFeed);
  assert.equal(readCanonicalFeed(feed, undefined), feed);
});

test('what is no tidy feed is left to parseFeed', () => {
  const objects = [{ ...canonicalFeed, items: 'x' }, { ...canonicalFeed, description: 'x' }, null, undefined, 7];
  for (const input of ['', '<', '{}', '[]', 'null', ...objects]) assert.throws(() => readCanonicalFeed(input, URL_OF_FEED));
});

test('the day of publication is that of the offset it is written with', () => {
  const dates = { date_published: '2025-01-20T06:30:00.000+08:00', date_modified: undefined };
  const { posts } = readOne({ ...canonicalItem, ...dates }) as Feed;
  assert.deepEqual([posts[0]?.datePublished, posts[0]?.dayPublished], ['2025-01-19T22:30:00.000Z', '2025-01-20']);
});

test('a post that was only changed has the date of that', () => {
  const { posts } = readOne({ ...canonicalItem, date_published: undefined }) as Feed;
  assert.deepEqual([posts[0]?.datePublished, posts[0]?.dayPublished], ['2025-02-01T11:00:00.000Z', '2025-02-01']);
});

const { slug: _, ...unnamed } = canonicalItem._tiktok_refugee;
const untidy: Readonly<Record<string, object>> = {
  'an id that is empty': { id: '' },
  'a member that build does not write': { external_url: 'https://a.example/' },
  'a member of the extension that build does not write': { _tiktok_refugee: { slug: 'a', markdown: true } },
  'no extension': { _tiktok_refugee: undefined },
  'no slug': { _tiktok_refugee: unnamed },
  'authors that are one object': { authors: { name: 'A' } },
  'an author that is a string': { authors: ['A'] },
  'an author without a name': { authors: [{ url: 'https://a.example/' }] },
  'tags in one string': { tags: 'a, b' },
  'tips that are one object': { tips: { title: 'T' } },
  'a date of another kind': { date_published: 'Fri, 31 Jan 2025 11:00:00 GMT' },
  'no date': { date_published: null },
  'neither HTML nor an excerpt': { content_html: ' ' },
  'both HTML and text': { content_text: 'x' },
  'translations that are null': { _tiktok_refugee: { slug: 'a', translations: null } },
};
for (const [name, members] of Object.entries(untidy)) {
  test(`an item with ${name} is left to parseFeed`, () => {
    assert.throws(() => readOne({ ...canonicalItem, ...members }), TypeError);
    assert.doesNotThrow(() => parseFeed({ items: [listedItem, { ...canonicalItem, ...members }] }));
  });
}

test('URLs of unsafe schemes are dropped', () => {
  const unsafe = 'javascript:alert(1)';
  const item = { ...canonicalItem, url: unsafe, image: unsafe, authors: [{ name: 'A', url: unsafe, avatar: unsafe }] };
  const extension = { postUrl: unsafe, tipsUrl: unsafe };
  const head = { home_page_url: unsafe, feed_url: unsafe, next_url: unsafe, _tiktok_refugee: extension };
  const feed = readCanonicalFeed({ ...canonicalFeed, ...head, items: [item] }, URL_OF_FEED);
  assert.ok(!JSON.stringify(feed).includes('javascript'));
});

test('property: what is read is what parseFeed reads, and no prototype changes', () => {
  const impossible = '2025-02-30T00:00:00.000Z';
  const dates = ['2025-01-20T06:30:00.000+08:00', '2025-01-31', '2025-02-30T06:30:00+08:00', '2025-01-31T10:00:00.12345Z'];
  const awkward = fc.constantFrom(...dates, '__proto__', 'javascript:1', ' a\n', impossible, '', null, 0, { length: 1 }, ['a']);
  const value = fc.oneof({ weight: 2, arbitrary: awkward }, fc.jsonValue(), fc.webUrl());
  /** Some members of an object replaced by other values, or gone. */
  const spoilt = (tidy: object): fc.Arbitrary<object> =>
    fc
      .dictionary(fc.constantFrom(...Object.keys(tidy), '__proto__'), fc.option(value, { nil: undefined }), { maxKeys: 2 })
      .map((changes) => ({ ...tidy, ...changes }));
  const item = fc.oneof(
    ...[canonicalItem, listedItem].flatMap((tidy) => [
      spoilt(tidy),
      spoilt(tidy._tiktok_refugee).map((extension) => ({ ...tidy, _tiktok_refugee: extension })),
    ]),
  );
  const feed = fc.tuple(spoilt(canonicalFeed), fc.array(item, { maxLength: 3 })).map(([head, items]) => ({ ...head, items }));
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(feed, fc.jsonValue()), fc.option(fc.webUrl(), { nil: undefined }), (input, url) => {
      const text = JSON.stringify(input);
      let tidy: unknown;
      try {
        tidy = readCanonicalFeed(text, url);
      } catch (error) {
        assert.ok(error instanceof TypeError || error instanceof SyntaxError, String(error));
        return;
      }
      read += 1;
      assert.deepEqual(json(tidy), json(parseFeed(text, url)));
    }),
    { numRuns: 2000 },
  );
  assert.ok(read > 50, `${read} feeds were tidy`);
  assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), before);
});
