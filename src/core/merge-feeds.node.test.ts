import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeFeeds } from './merge-feeds.js';
import type { Feed } from './model.js';
import { parseFeed } from './parse-feed.js';

const feed = (site: string, items: object[], members: object = {}): Feed =>
  parseFeed({ title: site, home_page_url: `https://${site}/`, items, ...members }, `https://${site}/feed.json`);
const idsOf = ({ posts }: Feed): string[] => posts.map(({ id }) => id);
const at = (day: number): object => ({ date_published: `2025-01-0${day}` });

test('the posts of several feeds are sorted by date, undated ones last', () => {
  const a = feed('a.example', [{ id: 'a1', ...at(1) }, { id: 'a3', ...at(3) }, { id: 'a0' }]);
  const b = feed('b.example', [
    { id: 'b2', ...at(2) },
    { id: 'b4', ...at(4) },
  ]);
  assert.deepEqual(idsOf(mergeFeeds([a, b])), ['b4', 'a3', 'b2', 'a1', 'a0']);
});

test('each post says where it is from', () => {
  const a = feed('a.example', [{ id: 'a1' }], { favicon: '/f.png', icon: '/i.png' });
  const b = feed('b.example', [{ id: 'b1', _tiktok_refugee: { source: { title: 'C', url: 'https://c.example/' } } }]);
  const [first, second] = mergeFeeds([a, b]).posts;
  assert.deepEqual(first?.source, { title: 'a.example', url: 'https://a.example/', icon: 'https://a.example/f.png' });
  assert.deepEqual([second?.source?.title, second?.source?.url], ['C', 'https://c.example/']);
});

test('a feed without a title goes by its site', () => {
  const { posts } = mergeFeeds([feed('www.a.example', [{ id: 'a1' }], { title: '' })]);
  assert.equal(posts[0]?.source?.title, 'a.example');
});

test('a post alone in its feed does not say where it is from', () => {
  assert.equal(feed('a.example', [{ id: 'a1' }]).posts[0]?.source, undefined);
});

test('a post that is in two feeds is there once, as the first has it', () => {
  const a = feed('a.example', [{ id: '1', url: 'https://a.example/x', title: 'First' }]);
  const others = ['https://a.example/x', 'http://www.a.example/x/', 'https://a.example/x#top'];
  for (const url of others) {
    const { posts } = mergeFeeds([a, feed('planet.example', [{ id: 'other', url, title: 'Again' }])]);
    assert.deepEqual(
      posts.map(({ title }) => title),
      ['First'],
      url,
    );
  }
});

test('a post of the same id at the same site is the same one', () => {
  const page = (url: string) => feed('a.example', [{ id: '1', url }]);
  assert.equal(mergeFeeds([page('https://a.example/x'), page('https://a.example/x?amp=1')]).posts.length, 1);
});

test('posts of two sites may have one id', () => {
  const site = (name: string) => feed(name, [{ id: '1', url: `https://${name}/x` }], { feed_url: `https://${name}/feed.json` });
  const merged = mergeFeeds([site('a.example'), site('b.example')]);
  assert.deepEqual(idsOf(merged), ['1', 'https://b.example/feed.json 1']);
  assert.equal(new Set(idsOf(merged)).size, 2);
});

test('pages that differ in their query are two', () => {
  const a = feed('a.example', [
    { id: '1', url: 'https://a.example/?p=1' },
    { id: '2', url: 'https://a.example/?p=2' },
  ]);
  assert.equal(mergeFeeds([a]).posts.length, 2);
});

test('the newest posts remain within a limit', () => {
  const a = feed('a.example', [
    { id: 'a1', ...at(1) },
    { id: 'a3', ...at(3) },
  ]);
  const b = feed('b.example', [{ id: 'b2', ...at(2) }]);
  assert.deepEqual(idsOf(mergeFeeds([a, b], 2)), ['a3', 'b2']);
  assert.deepEqual(idsOf(mergeFeeds([a, b], 0)), []);
});

test('the feeds’ language is the one that all have, or none', () => {
  const [de, en] = ['de', 'en'].map((language) => feed('a.example', [], { language }));
  assert.deepEqual([mergeFeeds([de!, de!]).language, mergeFeeds([de!, en!]).language], ['de', undefined]);
});

test('what is merged is a feed, also of none', () => {
  const merged = mergeFeeds([]);
  assert.equal(parseFeed(merged), merged);
  assert.deepEqual(merged.posts, []);
});

test('merging changes no feed', () => {
  const a = feed('a.example', [{ id: 'a1' }]);
  const before = JSON.stringify(a);
  mergeFeeds([a, a]);
  assert.equal(JSON.stringify(a), before);
});
