import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../test/support/growth.js';
import { parseFeed } from './parse-feed.js';
import { selectPosts, type PostCriteria } from './select-posts.js';

const { posts } = parseFeed({
  items: [
    { id: 'b', title: 'Bread', date_published: '2025-01-14T11:00:00Z', tags: ['Food', '#Tea'], authors: [{ name: 'Ana' }] },
    { id: 'a', title: 'Apples', date_published: '2025-01-14', tags: ['food'], summary: 'Cafe\u0301 au lait', author: 'Bo' },
    {
      id: 'c',
      title: 'Cars',
      date_published: '2024-12-31',
      tags: ['cars'],
      authors: [{ url: 'https://a.example/' }],
      _tiktok_refugee: { slug: 'cars' },
    },
    { id: 'd', title: 'Dust', url: 'https://a.example/dust' },
  ],
});

const ids = (criteria?: PostCriteria) =>
  selectPosts(posts, criteria)
    .map(({ id }) => id)
    .join('');

const selections: [title: string, criteria: PostCriteria | undefined, expected: string][] = [
  ['without criteria gives all, newest first', undefined, 'bacd'],
  ['by tags takes any of them', { tags: ['tea', 'CARS'] }, 'bc'],
  ['by tags ignores case, space and a leading #', { tags: [' #FOOD '] }, 'ba'],
  ['by tags ignores empty ones', { tags: ['', ' '] }, 'bacd'],
  ['by an unknown tag is empty', { tags: ['nope'] }, ''],
  ['by excludeTags leaves out any of them', { excludeTags: ['Tea', 'cars'] }, 'ad'],
  ['by author ignores case', { author: ' ANA' }, 'b'],
  ['by since is inclusive and drops undated posts', { since: '2025-01-14T00:00:00Z' }, 'ba'],
  ['by until includes the whole day of a date alone', { until: '2025-01-14' }, 'bac'],
  ['by until with a time is exact', { until: '2025-01-14T10:59:59Z' }, 'ac'],
  ['by since and until is a range', { since: '2025-01-01', until: '2025-01-14T00:00Z' }, 'a'],
  ['by since and until takes months and years, each whole', { since: '2025-01', until: '2025' }, 'ba'],
  ['by since takes a time without a zone as UTC', { since: '2025-01-14T00:00' }, 'ba'],
  ['ignores a since or until that is no date', { since: 'soon', until: 'never' }, 'bacd'],
  ['sorts oldest first, undated posts last', { sort: 'oldest' }, 'cabd'],
  ['sorts by title', { sort: 'title' }, 'abcd'],
  ['takes an unknown sort for newest', { sort: '__proto__' as 'newest' }, 'bacd'],
  ['by search needs every word', { search: 'bread ana' }, 'b'],
  ['by search finds tags, in any case', { search: 'FOOD' }, 'ba'],
  ['by search finds other forms of normalisation in the summary', { search: 'CAFÉ  lait' }, 'a'],
  ['by search without words gives all', { search: '  ' }, 'bacd'],
  ['by search may find nothing', { search: 'bread cars' }, ''],
  ['by exclude leaves out ids, slugs and URLs', { exclude: ['a', 'cars', 'https://a.example/dust'] }, 'b'],
  ['by exclude ignores what is not there', { exclude: ['x', ''] }, 'bacd'],
  ['by pick shows these, in this order', { pick: ['d', 'cars', 'a'] }, 'dca'],
  ['by pick shows each once, and ignores what is not there', { pick: ['d', 'x', 'd'] }, 'd'],
  ['by an empty pick gives all', { pick: [] }, 'bacd'],
  ['by pick and exclude leaves out what is in both', { pick: ['a', 'b'], exclude: ['a'] }, 'b'],
  ['skips posts before it limits', { offset: 1, limit: 2 }, 'ac'],
  ['skips picked posts, too', { pick: ['d', 'c'], offset: 1 }, 'c'],
  ['ignores an offset that is no number or negative', { offset: NaN }, 'bacd'],
  ['ignores a negative offset', { offset: -2 }, 'bacd'],
  ['limits last', { sort: 'title', limit: 2 }, 'ab'],
  ['takes a limit of 0 at its word', { limit: 0 }, ''],
  ['ignores a limit that is no number or negative', { limit: NaN }, 'bacd'],
  ['ignores a negative limit', { limit: -1 }, 'bacd'],
];

for (const [title, criteria, expected] of selections) {
  test(`selectPosts ${title}`, () => assert.equal(ids(criteria), expected));
}

test('selectPosts puts pinned posts first, in each order', () => {
  const pinned = posts.map((post) => ({ ...post, pinned: post.id === 'c' || undefined }));
  const order = (criteria: PostCriteria): string =>
    selectPosts(pinned, criteria)
      .map(({ id }) => id)
      .join('');
  assert.deepEqual([order({}), order({ sort: 'title' }), order({ pick: ['a', 'c'] })], ['cbad', 'cabd', 'ac']);
});

test('selectPosts does not change its input', () => {
  const before = [...posts];
  selectPosts(posts, { sort: 'oldest' });
  assert.deepEqual(posts, before);
});

const translations = { 'zh-Hans': 'zh' };
const translated = parseFeed({
  items: [
    { id: 'zh', title: '茶', language: 'zh-Hans', date_published: '2025-01-15' },
    { id: 'en', title: 'Tea', language: 'en', date_published: '2025-01-14', _tiktok_refugee: { translations } },
  ],
}).posts;

test('selectPosts shows an article once, by its original', () => {
  assert.deepEqual(
    selectPosts(translated).map(({ id }) => id),
    ['en'],
  );
});

test('selectPosts shows the translation for the language asked for', () => {
  assert.deepEqual(
    selectPosts(translated, { language: 'zh-CN' }).map(({ id }) => id),
    ['zh'],
  );
});

test('selectPosts takes a time that grows with the number of translated posts', async () => {
  const items = Array.from({ length: 10_000 }, (_, i) =>
    i % 2 ? { id: i, language: 'zh' } : { id: i, language: 'en', _tiktok_refugee: { translations: { zh: `${i + 1}` } } },
  );
  const many = parseFeed({ items }).posts;
  await assertLinear((count) => {
    assert.equal(selectPosts(many.slice(0, count), { language: 'zh-CN' }).length, count / 2);
  }, many.length);
});
