import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Post } from './model.js';
import { newestFirst } from './order.js';

test('newestFirst puts the newest first and undated posts last', () => {
  const posts = [{}, { datePublished: '2024-01-01T00:00:00.000Z' }, { datePublished: '2025-01-01T00:00:00.000Z' }] as Post[];
  assert.deepEqual(
    posts.sort(newestFirst).map((post) => post.datePublished?.slice(0, 4)),
    ['2025', '2024', undefined],
  );
});

test('newestFirst keeps the order of equal dates', () => {
  const [datePublished, other] = ['2025-01-01T00:00:00.000Z', '2025-01-01T00:00:00.001Z'];
  const posts = [
    { id: 'a', datePublished },
    { id: 'b', datePublished },
    { id: 'c', datePublished: other },
    { id: 'd' },
    { id: 'e' },
  ] as Post[];
  assert.equal(
    posts
      .sort(newestFirst)
      .map(({ id }) => id)
      .join(''),
    'cabde',
  );
});
