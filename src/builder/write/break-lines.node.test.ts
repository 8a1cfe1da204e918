import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lineBreaker } from './break-lines.js';

const lines = (text: string, width: number, most = 99): string[] => lineBreaker(text)({ width, lines: most }).lines;

test('words stay whole, but for those that are longer than a line', () => {
  assert.deepEqual(lines('one two three', 6), ['one two', 'three']);
  assert.deepEqual(lines('self-made', 5), ['self-', 'made']);
  assert.deepEqual(lines('aaaaaaaaaa', 3.6), ['aaaaa', 'aaaaa']);
});

test('Chinese breaks between characters, but no line begins with closing punctuation or ends with an opening bracket', () => {
  assert.deepEqual(lines('从这里到那里，好。', 6.2), ['从这里到那', '里，好。']);
  const title = '「入门指南」，以及你需要知道的一切（2025年版）。朋友？！真的……';
  for (let width = 4; width < 20; width += 0.5) {
    for (const line of lines(title, width)) {
      assert.doesNotMatch(line, /^[」，）。？！…]/, `${width}: ${line}`);
      assert.doesNotMatch(line, /[「（]$/, `${width}: ${line}`);
    }
  }
});

test('Thai breaks between words', () => {
  const text = 'ภาษาไทยง่ายนิดเดียว';
  const starts = new Set(Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(text), ({ index }) => index));
  let offset = 0;
  for (const line of lines(text, 6)) {
    assert.ok(starts.has(offset), line);
    offset += line.length;
  }
  assert.equal(offset, text.length);
});

test('a mark stays with its letter, an emoji is not cut', () => {
  assert.deepEqual(lines('e\u0301'.repeat(4), 1.8), ['e\u0301e\u0301', 'e\u0301e\u0301']);
  assert.deepEqual(lines('👩‍👩‍👧👩‍👩‍👧', 1.5), ['👩‍👩‍👧', '👩‍👩‍👧']);
});

test('what does not fit ends in an ellipsis', () => {
  assert.deepEqual(lineBreaker('one two three, four')({ width: 5, lines: 2 }), { lines: ['one two', 'three…'], isWhole: false });
  assert.deepEqual(lineBreaker('one')({ width: 5, lines: 1 }), { lines: ['one'], isWhole: true });
});

test('nothing of a text is lost, whatever it is and however narrow its place', () => {
  const bare = (text: string): string => text.replace(/\s+/gu, '');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.double({ min: 0.1, max: 30, noNaN: true }), (text, width) => {
      assert.equal(bare(lines(text, width, 1000).join('')), bare(text));
    }),
  );
});
