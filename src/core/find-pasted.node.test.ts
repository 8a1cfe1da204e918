import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../test/support/growth.js';
import { findPasted } from './find-pasted.js';
import { parseFeed } from './parse-feed.js';

const pasted = parseFeed({
  items: [
    { id: 'tag:example.org,2019:1', url: 'https://www.example.org/2019/05/Tea/' },
    { id: '2', url: 'http://example.org/2019/06/cake.html' },
    { id: '3', url: 'https://example.org/?p=3' },
    { id: '4', url: 'https://example.org/?p=4' },
    { id: '5', url: 'https://example.org/2019/%E8%8C%B6/?utm_source=feed&utm_medium=rss' },
    { id: '6', url: 'https://example.org/2020/05/tea/' },
    { id: 'https://example.org/notes/7' },
    { id: '8', url: 'https://example.org/a/index.html' },
  ],
}).posts;

const PASTED: Readonly<Record<string, string | undefined>> = {
  'http://www.example.org/2019/05/Tea/': 'tag:example.org,2019:1',
  'https://example.org/2019/05/Tea': 'tag:example.org,2019:1',
  'HTTPS://WWW.EXAMPLE.ORG/2019/05/Tea/#part': 'tag:example.org,2019:1',
  'https://www.example.org/2019/05/Tea/index.html': 'tag:example.org,2019:1',
  'https://www.example.org/2019/05/Tea/?utm_source=x&fbclid=y': 'tag:example.org,2019:1',
  'https://www.example.org/2019/05/Tea/?page=2#x': 'tag:example.org,2019:1',
  '//www.example.org/2019/05/Tea/': 'tag:example.org,2019:1',
  'example.org/2019/05/Tea': 'tag:example.org,2019:1',
  '/2019/05/tea': 'tag:example.org,2019:1',
  '2019/05/Tea/': 'tag:example.org,2019:1',
  '/2020/05/tea/': '6',
  'tea': '6',
  'Tea/': 'tag:example.org,2019:1',
  'https://example.org/2019/06/cake': '2',
  '/2019/06/cake/': '2',
  'cake': '2',
  'cake.html': '2',
  'http://example.org/?p=4': '4',
  'https://example.org/?p=4&utm_source=x': '4',
  'https://example.org/?utm_source=x&p=3': '3',
  '?p=3': '3',
  'https://example.org/?p=5': undefined,
  'https://example.org/2019/茶/': '5',
  'https://example.org/2019/%e8%8c%b6': '5',
  '/2019/茶': '5',
  'http://example.org/notes/7/': 'https://example.org/notes/7',
  'https://example.org/a/': '8',
  'https://example.org/a': '8',
  'https://other.example/2019/06/cake': undefined,
  'https://example.org/': undefined,
  'example.org': undefined,
  'ake': undefined,
  '/': undefined,
  '': undefined,
};

for (const [key, id] of Object.entries(PASTED)) {
  test(`findPasted finds ${id ?? 'nothing'} by "${key}"`, () => assert.equal(findPasted(pasted, key)?.id, id));
}

test('findPasted takes the exact one of several that are alike', () => {
  const urls = ['http://a.example/x', 'https://a.example/x', 'https://a.example/x/'];
  const { posts } = parseFeed({ items: urls.map((url, id) => ({ id, url })) });
  for (const post of posts) assert.equal(findPasted(posts, post.url!), post);
});

test('findPasted takes a time that grows with the length of the URLs', async () => {
  const parts = ['/', '?', '#', 'utm_', '&', '%', '/index'];
  await assertLinear((count) => {
    const items = parts.map((part, id) => ({ id, url: `https://a.example/${part.repeat(count)}x` }));
    const { posts } = parseFeed({ items });
    for (const { url = '' } of posts) findPasted(posts, `${url}y`);
  }, 100_000);
});
