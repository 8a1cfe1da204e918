import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../../test/support/growth.js';
import { readDialect } from '../dialect.js';

const read = (text: string): string => readDialect(text, { file: 'a.md', idPrefix: 'fn' }).text;
const mark = '<sup><a href="#fn-1" id="fn-ref-1">1</a></sup>';
const notes = (words: string): string => `\n\n<hr>\n<ol>\n<li id="fn-1">\n\n${words} <a href="#fn-ref-1">↩</a>\n\n</li>\n</ol>\n`;

const found: [name: string, from: string, before: string, words: string, after: string][] = [
  ['with a link', 'A.^[See [b](c).] D', 'A.', 'See [b](c).', ' D'],
  ['with brackets', 'A ^[b [c] d] e', 'A ', 'b [c] d', ' e'],
  ['after a word', 'A word^[Two words.] e', 'A word', 'Two words.', ' e'],
  ['after a word, in Korean', '운영 operation^[클라이언트에서] e', '운영 operation', '클라이언트에서', ' e'],
  ['after a link', '[a][b]^[Two words.]', '[a][b]', 'Two words.', ''],
  ['after an exclamation mark', 'Oh!^[Two words.]', 'Oh!', 'Two words.', ''],
  ['in two lines', 'A ^[b\n  c] d', 'A ', 'b c', ' d'],
  ['with code', 'A ^[b `]` c] d', 'A ', 'b `]` c', ' d'],
  ['that is a formula, after a word', 'A word^[$x$] e', 'A word', '$x$', ' e'],
  ['with another note', 'A ^[b ^[c] d] e', 'A ', 'b ^[c] d', ' e'],
  ['with an escaped bracket', 'A ^[b \\] c] d', 'A ', 'b \\] c', ' d'],
];
for (const [name, from, before, words, after] of found)
  test(`puts a note ${name} below the text`, () => assert.equal(read(from), `${before}${mark}${after}${notes(words)}`));

test('puts a note of one word after a word below the text, in files for Pandoc', () => {
  const inPandoc = (text: string): string => readDialect(text, { file: 'a.qmd', idPrefix: 'fn' }).text;
  assert.equal(inPandoc('A word^[Sic.] e'), `A word${mark} e${notes('Sic.')}`);
  assert.equal(inPandoc('x^[2] and y^[n]'), 'x^[2] and y^[n]');
});

const kept: [name: string, text: string][] = [
  ['a power', 'x^[2]'],
  ['an expression', 'a[^[b]] c]'],
  ['an escaped sign', 'A \\^[b]'],
  ['code', 'A `^[b]`'],
  ['a bracket that is not closed in its paragraph', 'A ^[b\n\nc] d'],
  ['a bracket that is closed in another item', '- ^[b\n- c] d'],
  ['an empty one', 'A ^[] b'],
];
for (const [name, text] of kept) test(`takes ${name} for no note`, () => assert.equal(read(text), text));

test('takes a time that grows with the number of open notes', () =>
  assertLinear((count) => {
    const text = '^['.repeat(count);
    assert.equal(read(text), text);
  }, 200_000));
