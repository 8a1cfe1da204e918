import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from './parse-feed.js';
import { joinFeeds } from './canonical-feed.js';
import { selectPosts } from './select-posts.js';
import { withoutTranslations } from './originals.js';
import { matchLanguage, pickTranslation } from './translations.js';

const postsOf = (...items: [id: string, language: string | undefined, translations?: Record<string, string>][]) =>
  parseFeed({ items: items.map(([id, language, translations]) => ({ id, language, _tiktok_refugee: { translations } })) }).posts;

const matches: [requested: string, available: string[], expected: string | undefined][] = [
  ['en', ['de', 'en'], 'en'],
  ['EN-us', ['en', 'en-US'], 'en-US'],
  ['zh-Hant-HK', ['zh', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
  ['zh-Hant-HK', ['zh-Hant', 'zh-HK'], 'zh-Hant'],
  ['zh-HK', ['zh-Hant', 'zh-HK'], 'zh-HK'],
  ['zh-Hant', ['zh'], undefined],
  ['de-CH', ['fr', 'de'], 'de'],
  ['zh-CN', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
  ['zh-SG', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
  ['zh-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
  ['zh-HK', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
  ['zh', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
  ['zh-Hans', ['zh'], 'zh'],
  ['zh-Hant', ['zh-Hans'], undefined],
  ['sr-Latn', ['sr-Cyrl'], undefined],
  ['en-GB', ['en-US'], 'en-US'],
  ['fr', ['en', 'zh-Hans'], undefined],
  ['not a tag', ['en'], undefined],
  ['not a tag', ['not a tag'], 'not a tag'],
  ['en', [], undefined],
];

for (const [requested, available, expected] of matches) {
  test(`BCP 47 lookup of ${requested} in [${available.join()}] gives ${expected}`, () => {
    assert.equal(matchLanguage(requested, available), expected);
  });
}

test('pickTranslation gives the translation, or the original where there is none', () => {
  const posts = postsOf(['a', 'en', { 'zh-Hans': 'b', 'fr': 'elsewhere' }], ['b', 'zh-Hans']);
  assert.equal(pickTranslation(posts[0]!, posts, 'zh-CN').id, 'b');
  assert.equal(pickTranslation(posts[0]!, posts, 'es').id, 'a');
  assert.equal(pickTranslation(posts[0]!, posts, 'fr').id, 'a');
  assert.equal(pickTranslation(posts[0]!, posts, 'en-GB').id, 'a');
  assert.equal(pickTranslation(posts[1]!, posts, undefined).id, 'b');
});

test('pickTranslation leads from an original of unknown language to its translation', () => {
  const posts = postsOf(['a', undefined, { fr: 'b' }], ['b', 'fr']);
  assert.equal(pickTranslation(posts[0]!, posts, 'fr-CA').id, 'b');
  assert.equal(pickTranslation(posts[0]!, posts, 'en').id, 'a');
});

test('pickTranslation leads from a translation to the original and to its other translations', () => {
  const posts = postsOf(['a', 'en', { 'zh-Hans': 'b', 'fr': 'c' }], ['b', 'zh-Hans'], ['c', 'fr']);
  assert.equal(pickTranslation(posts[1]!, posts, 'en').id, 'a');
  assert.equal(pickTranslation(posts[1]!, posts, 'fr').id, 'c');
});

test('pickTranslation leaves a post without translations alone', () => {
  const posts = postsOf(['a', undefined]);
  assert.equal(pickTranslation(posts[0]!, posts, 'fr').id, 'a');
});

test('withoutTranslations keeps originals, wherever their translations stand', () => {
  const posts = postsOf(['b', 'zh'], ['a', 'en', { zh: 'b' }], ['c', 'en']);
  assert.deepEqual(
    withoutTranslations(posts).map(({ id }) => id),
    ['a', 'c'],
  );
});

test('withoutTranslations keeps a translation whose original is on another page', () => {
  assert.equal(withoutTranslations(postsOf(['b', 'zh'])).length, 1);
});

test('withoutTranslations keeps the first of posts that name each other or themselves', () => {
  const posts = postsOf(['a', 'en', { zh: 'b', en: 'a' }], ['b', 'zh', { en: 'a', zh: 'b' }]);
  assert.deepEqual(
    withoutTranslations(posts).map(({ id }) => id),
    ['a'],
  );
});

const zh = { id: 'zh', language: 'zh-Hans', date_published: '2025-08-01', _tiktok_refugee: { translationOf: 'en' } };
const en = { id: 'en', language: 'en', date_published: '2025-01-01', _tiktok_refugee: { translations: { 'zh-Hans': 'zh' } } };
const other = { id: 'other', language: 'en', date_published: '2025-05-01' };
const pageOf = (items: object[], next_url?: string) => parseFeed({ next_url, items }, 'https://example.org/feed.json');
const idsOf = (...[posts, criteria]: Parameters<typeof selectPosts>) => selectPosts(posts, criteria).map(({ id }) => id);

test('a translation is no article of its own as long as its original may be on a later page', () => {
  const first = pageOf([zh, other], '2.json');
  assert.deepEqual(
    first.posts.map(({ id }) => id),
    ['zh', 'other'],
  );
  assert.deepEqual(idsOf(first.posts), ['other']);
  const both = joinFeeds(first, pageOf([en]));
  assert.deepEqual(idsOf(both.posts), ['other', 'en']);
});

test('a translation stands in the place of its original, and only there', () => {
  const language = 'zh-CN';
  const first = pageOf([zh, other], '2.json');
  assert.deepEqual(idsOf(first.posts, { language }), ['other']);
  const { posts } = joinFeeds(first, pageOf([en]));
  assert.deepEqual(idsOf(posts, { language }), ['zh', 'other']);
  const chosen = selectPosts(posts, { language });
  assert.deepEqual(idsOf(chosen), ['zh', 'other']);
});

test('a translation whose original is nowhere in the feed is an article of its own', () => {
  assert.deepEqual(idsOf(pageOf([zh]).posts), ['zh']);
  const last = joinFeeds(pageOf([zh], '2.json'), pageOf([other]));
  assert.deepEqual(idsOf(last.posts), ['zh', 'other']);
  const ended = joinFeeds(pageOf([zh], '2.json'), { posts: [] });
  assert.deepEqual(idsOf(ended.posts), ['zh']);
});

test('a translation may name its original without being named', () => {
  const { posts } = pageOf([zh, { ...en, _tiktok_refugee: {} }]);
  assert.deepEqual(idsOf(posts), ['en']);
  assert.equal(pickTranslation(posts[0]!, posts, 'en').id, 'en');
});

test('of posts that name each other, or themselves, as the original, one stays', () => {
  const naming = (id: string, translationOf: string) => ({ id, _tiktok_refugee: { translationOf } });
  assert.deepEqual(idsOf(pageOf([naming('a', 'b'), naming('b', 'a')]).posts), ['b']);
  assert.deepEqual(idsOf(pageOf([naming('a', 'a')], '2.json').posts), ['a']);
});
