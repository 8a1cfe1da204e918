import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defined, languageTag, plainText, positive, positiveInteger, toList, toObject } from './json.js';

test('toObject gives an empty object for all that is not one', () => {
  const source = { a: 1 };
  assert.equal(toObject(source), source);
  for (const value of [null, undefined, 'x', 3, [source]]) assert.deepEqual(toObject(value), {});
});

test('toList gives an array of what there is', () => {
  assert.deepEqual(toList([1, null]), [1, null]);
  assert.deepEqual(toList('x'), ['x']);
  assert.deepEqual(toList(null), []);
  assert.deepEqual(toList(undefined), []);
});

test('plainText trims and collapses white space', () => {
  assert.equal(plainText(' a \n\t b\u00A0\u3000c\uFEFF'), 'a b c');
});

test('plainText removes control characters and lone surrogates, and keeps pairs', () => {
  assert.equal(plainText('a\0\u001B\u007F\u0085b\uD800c😀'), 'abc😀');
});

test('plainText coerces finite numbers, and gives the empty string for the rest', () => {
  assert.equal(plainText(0), '0');
  assert.equal(plainText(1.5), '1.5');
  for (const value of [Infinity, NaN, null, undefined, true, {}, ['a']]) assert.equal(plainText(value), '');
});

test('plainText takes time in proportion to the length', () => {
  const start = performance.now();
  assert.equal(plainText(`${' '.repeat(2_000_000)}a`), 'a');
  assert.equal(plainText('\0'.repeat(2_000_000)), '');
  assert.ok(performance.now() - start < 2000);
});

test('positive takes finite numbers above zero up to the maximum', () => {
  assert.equal(positive(0.5), 0.5);
  assert.equal(positive(10, 10), 10);
  for (const value of [0, -1, Infinity, NaN, '1', null, true]) assert.equal(positive(value), undefined);
  assert.equal(positive(11, 10), undefined);
});

test('positiveInteger takes whole numbers only', () => {
  assert.equal(positiveInteger(3), 3);
  for (const value of [2.5, 0, -3, '3']) assert.equal(positiveInteger(value), undefined);
});

test('languageTag takes tags of RFC 5646, with "_" for "-"', () => {
  for (const tag of ['en', 'en-US', 'zh-Hans', 'zh-Hant-HK', 'sr-Latn-RS', 'de-CH-1996']) assert.equal(languageTag(tag), tag);
  assert.equal(languageTag(' pt_BR '), 'pt-BR');
});

test('languageTag gives undefined for what is no tag', () => {
  for (const value of ['', 'e', 'English language', 'en-', '-en', '<b>', '__proto__', 'en_US.UTF-8', null, 7]) {
    assert.equal(languageTag(value), undefined);
  }
});

test('defined leaves out what is undefined, and nothing else', () => {
  assert.deepEqual(Object.entries(defined({ a: undefined, b: null, c: 0, d: '' })), [
    ['b', null],
    ['c', 0],
    ['d', ''],
  ]);
});
