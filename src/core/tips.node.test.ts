import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from './parse-feed.js';
import { collectTips, tipOfTheDay } from './tips.js';

const feedOf = (...tips: { section?: string; title: string; text: string }[][]) =>
  parseFeed({ items: tips.map((list, id) => ({ id, _tiktok_refugee: { tips: list } })) });

test('collectTips gives the tips of all posts in order, each with its post', () => {
  const { posts } = feedOf([{ section: 'S', title: 'A', text: 'a' }], [{ title: 'B', text: 'b' }]);
  assert.deepEqual(collectTips(posts), [
    { section: 'S', title: 'A', text: 'a', post: posts[0] },
    { section: '', title: 'B', text: 'b', post: posts[1] },
  ]);
});

test('collectTips leaves out a tip that occurs again in the same words', () => {
  const { posts } = feedOf(
    [{ title: 'A', text: 'a' }],
    [
      { title: 'A', text: 'a' },
      { title: 'A', text: 'b' },
    ],
  );
  assert.deepEqual(
    collectTips(posts).map(({ text, post }) => text + post.id),
    ['a0', 'b1'],
  );
});

test('tipOfTheDay stays the same through a UTC day and goes on with the next', () => {
  const first = tipOfTheDay(5, new Date('2025-01-14T00:00:00Z'));
  assert.equal(tipOfTheDay(5, new Date('2025-01-14T23:59:59.999Z')), first);
  assert.equal(tipOfTheDay(5, new Date('2025-01-15T00:00:00Z')), (first + 1) % 5);
});

test('tipOfTheDay is always a valid index', () => {
  for (const day of ['1969-12-30', '1970-01-01', '2025-01-14']) {
    const index = tipOfTheDay(7, new Date(day));
    assert.ok(Number.isInteger(index) && index >= 0 && index < 7, day);
  }
  assert.equal(tipOfTheDay(0, new Date()), 0);
  assert.equal(tipOfTheDay(3, new Date(NaN)), 0);
});
