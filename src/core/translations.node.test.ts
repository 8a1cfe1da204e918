import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from './parse-feed.js';
import { matchLanguage, pickTranslation, withoutTranslations } from './translations.js';

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
  const posts = postsOf(['a', 'en', { 'zh-Hans': 'b', fr: 'elsewhere' }], ['b', 'zh-Hans']);
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
  const posts = postsOf(['a', 'en', { 'zh-Hans': 'b', fr: 'c' }], ['b', 'zh-Hans'], ['c', 'fr']);
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
