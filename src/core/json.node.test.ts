import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../test/support/growth.js';
import { languageTag, positive, toList, toObject, toObjects, toText } from './json.js';
import { plainText } from './plain-text.js';

test('toObject gives an empty object for all that is not one', () => {
  const source = { a: 1 };
  assert.equal(toObject(source), source);
  for (const value of [null, undefined, 'x', 3, true]) assert.deepEqual(toObject(value), {});
});

test('toList gives an array of what there is', () => {
  assert.deepEqual(toList([1, null]), [1, null]);
  assert.deepEqual(toList('x'), ['x']);
  assert.deepEqual(toList([]), []);
});

test('toObjects gives an object for each value, whatever it is', () => {
  assert.deepEqual(toObjects([{ a: 1 }, null, 'x']), [{ a: 1 }, {}, {}]);
  assert.deepEqual(toObjects({ a: 1 }), [{ a: 1 }]);
  assert.deepEqual(toObjects(undefined), [{}]);
});

test('toText gives the string as it is, and the empty string for the rest', () => {
  assert.equal(toText(' a\n'), ' a\n');
  for (const value of [null, undefined, 7, true, {}, ['a']]) assert.equal(toText(value), '');
});

test('plainText trims and collapses white space', () => {
  assert.equal(plainText(' a \n\t b\u00A0\u3000c\uFEFF'), 'a b c');
});

test('plainText takes control characters and lone surrogates for white space, and keeps pairs', () => {
  assert.equal(plainText('\0a\u001B\u007Fb\u0085c\uD800😀\uDC00'), 'a b c 😀');
});

test('plainText keeps the joiners of emoji and scripts', () => {
  assert.equal(plainText('👩\u200D💻 می\u200Cخواهم'), '👩\u200D💻 می\u200Cخواهم');
});

const turned: [name: string, text: string, upright: string][] = [
  ['an override', '\u202Emoc.elpmaxe\u202C', 'moc.elpmaxe'],
  ['an override the other way', 'a\u202Db', 'ab'],
  ['an override at either end', ' \u202E a \u202D ', 'a'],
  ['an embedding without an end', 'a \u202Bb', 'a b'],
  ['an isolate without an end', 'a \u2067b', 'a b'],
  ['an end without a beginning', 'a\u202C b\u2069', 'a b'],
  ['an end before its beginning', 'a\u2069 b\u2066', 'a b'],
  ['an embedding that ends as an isolate does', '\u202Aa\u2069', 'a'],
  ['an isolate that ends as an embedding does', '\u2067a\u202C', 'a'],
  ['an override in an isolate', '\u2068a\u202Eb\u202C\u2069', 'ab'],
];
for (const [name, text, upright] of turned) {
  test(`plainText takes away ${name}`, () => {
    assert.equal(plainText(text), upright);
  });
}

test('plainText keeps marks, and pairs that embed or isolate a part', () => {
  const texts = [
    '\u200Fשלום\u200E!',
    '\u061Cسلام',
    'a \u202Bعربي\u202C b',
    '\u202Aa\u202C',
    '\u2066a\u2069 \u2067ب\u200F\u2069 \u2068c\u2069',
  ];
  for (const text of texts) assert.equal(plainText(text), text);
});

test('plainText coerces numbers, and gives the empty string for the rest', () => {
  assert.equal(plainText(0), '0');
  assert.equal(plainText(1.5), '1.5');
  for (const value of [null, undefined, true, {}, ['a'], { toString: 1 }]) assert.equal(plainText(value), '');
});

for (const [piece, end] of [
  [' ', 'a'],
  ['\0', ''],
  ['\u2067', ''],
] as const)
  test(`plainText takes a time that grows with the number of ${JSON.stringify(piece)}`, () =>
    assertLinear((count) => assert.equal(plainText(piece.repeat(count) + end), end), 2_000_000));

test('plainText keeps 5000 characters of a line, and says that there were more', () => {
  assert.equal(plainText('a'.repeat(5000)), 'a'.repeat(5000));
  assert.equal(plainText('a'.repeat(5001)), `${'a'.repeat(5000)}…`);
  assert.equal(plainText('𝒶'.repeat(9000)), `${'𝒶'.repeat(5000)}…`);
});

test('plainText keeps as many accents on a letter as writing has', () => {
  assert.equal(plainText(`a${'\u0301'.repeat(19)}b`), `a${'\u0301'.repeat(19)}b`);
  assert.equal(plainText(`a${'\u0301'.repeat(100_000)}b`), 'a b');
});

test('positive takes finite numbers above zero', () => {
  assert.equal(positive(0.5), 0.5);
  assert.equal(positive(Number.MAX_VALUE), Number.MAX_VALUE);
  for (const value of [0, -1, Infinity, NaN, '1', null, true]) assert.equal(positive(value), undefined);
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
