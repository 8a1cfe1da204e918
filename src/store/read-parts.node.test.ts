import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCanonicalFeed } from '../core/canonical-feed.js';
import { readParts } from './read-parts.js';

const URL = 'https://publisher.example/feed.json';
const item = (n: number, more: object = {}): object => ({
  id: `p${n}`,
  url: `./posts/p${n}/`,
  title: `Post "},{"id":${n}`,
  content_text: 'Words},{\\"id\\":',
  date_published: new Date(Date.UTC(2025, 0, 40 - n)).toISOString(),
  _tiktok_refugee: { slug: `p${n}`, excerpt: true },
  ...more,
});
const feedOf = (items: readonly object[], more: object = {}): string =>
  `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    language: 'zh-Hans',
    _tiktok_refugee: { postUrl: './posts/{slug}.json' },
    items,
    ...more,
  })}\n`;
const items = Array.from({ length: 9 }, (_, i) => item(i));

test('gives the same feed at last as the whole text, wherever it was cut before', () => {
  const text = feedOf(items);
  const whole = readCanonicalFeed(text, URL);
  for (let cut = text.indexOf('"items"') + 9; cut < text.length; cut++) {
    const read = readParts(URL);
    const part = read(text.slice(0, cut));
    assert.deepEqual(part?.posts, whole.posts.slice(0, part?.posts.length));
    assert.deepEqual(read(text, true), whole);
  }
});

test('reads each item once', () => {
  const text = feedOf(items);
  const read = readParts(URL);
  const first = read(text.slice(0, text.length / 2))?.posts ?? [];
  const all = read(text, true)?.posts ?? [];
  assert.ok(first.length > 2 && first.length < 8);
  assert.ok(first.every((post, i) => post === all[i]));
});

test('waits for the items where much comes before them', () => {
  const tags = Array.from({ length: 40 }, (_, i) => ({ name: `tag ${i}`, count: 1 }));
  const text = feedOf(items, { _tiktok_refugee: { postUrl: './posts/{slug}.json', tags } });
  const read = readParts(URL);
  assert.equal(read(text.slice(0, 600)), undefined);
  assert.equal(read(text, true)?.posts.length, items.length);
});

test('leaves to others what is not arranged as it expects', () => {
  const nested = item(3, { attachments: [{ id: 1 }, { id: 2 }] });
  const cases: Record<string, string> = {
    'members after the items': feedOf(items, { next_url: 'feed/2.json' }),
    'items within an item': feedOf([item(1), nested, item(4)]),
    'another arrangement': JSON.stringify(JSON.parse(feedOf(items)), null, 2),
    'no address of single posts': feedOf(items, { _tiktok_refugee: {} }),
    'items of another kind': feedOf([item(1), { id: 'x', content_text: 'whole' }, item(2)]),
    'a text cut off': feedOf(items).slice(0, -3),
    'text behind it': `${feedOf(items)}{}`,
    'no feed': '<!doctype html>',
  };
  for (const [name, text] of Object.entries(cases)) {
    const read = readParts(URL);
    for (let cut = 1; cut < text.length; cut += 7) read(text.slice(0, cut));
    assert.equal(read(text, true), undefined, name);
  }
});

test('lets a translation wait for its original while that may be under way', () => {
  const translation = item(0, { _tiktok_refugee: { slug: 'p0', excerpt: true, translationOf: 'p8' } });
  const text = feedOf([translation, ...items.slice(1)]);
  const read = readParts(URL);
  assert.deepEqual(
    [read(text.slice(0, 900)), read(text, true)].map((feed) => feed?.posts[0]?.awaitsOriginal),
    [true, false],
  );
});
