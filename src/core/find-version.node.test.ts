import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findVersion } from './find-version.js';
import type { Post } from './model.js';
import { parseFeed } from './parse-feed.js';

const item = (id: string, language: string, _tiktok_refugee: object = {}) => ({ id, language, _tiktok_refugee });
const [en, de, fr] = parseFeed({
  items: [
    item('en', 'en', { translations: { de: 'de', fr: 'fr', es: 'gone' } }),
    item('de', 'de', { translationOf: 'en' }),
    item('fr', 'fr', { translationOf: 'en' }),
  ],
}).posts as [Post, Post, Post];

const gone = { state: 'error' };
const loading = { state: 'loading' };
type Others = Readonly<Record<string, Post | typeof gone>>;
/** What is found where `listed` are here and `others` elsewhere, and the steps that it takes. */
const found = (post: Post, language: string, listed: readonly Post[] = [], others: Others = { en, de, fr }) => {
  const steps: string[] = [];
  const version = findVersion(post, listed, language, (id, step) => {
    steps.push(`${step} ${id}`);
    return others[id] ?? gone;
  });
  return ['id' in version ? version.id : version.state, ...steps];
};

test('a translation is found by its original, with one step', () => {
  assert.deepEqual(found(en, 'de'), ['de', '2 de']);
});

test('a post in the language that is asked for needs no step', () => {
  assert.deepEqual(found(en, 'en-GB'), ['en']);
  assert.deepEqual(found(de, 'de'), ['de']);
  assert.deepEqual(found(en, 'it'), ['en']);
});

test('a translation leads to its original, and from there to another translation', () => {
  assert.deepEqual(found(de, 'en'), ['en', '1 en']);
  assert.deepEqual(found(de, 'fr'), ['fr', '1 en', '2 fr']);
  assert.deepEqual(found({ ...de, translationOf: undefined }, 'fr', [en]), ['fr', '1 en', '2 fr']);
});

test('what cannot be had gives way to the original, and that to the post itself', () => {
  assert.deepEqual(found(en, 'es'), ['en', '2 gone']);
  assert.deepEqual(found(de, 'es'), ['en', '1 en', '2 gone']);
  assert.deepEqual(found(de, 'fr', [], {}), ['de', '1 en']);
});

test('what is on its way is waited for', () => {
  assert.deepEqual(found(de, 'fr', [], { en: loading }), ['loading', '1 en']);
  assert.deepEqual(found(en, 'fr', [], { fr: loading }), ['loading', '2 fr']);
});
