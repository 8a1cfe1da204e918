import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonErrorOffset, jsonOffsets } from './json-offsets.js';

// "^" marks the place and is not part of the text.
for (const marked of [
  '{\n  "a": ^}',
  '^',
  '  ^',
  '{"a" ^"b"}',
  '{"a": 1 ^"b"',
  '[1, ^]',
  '[1^}',
  '{^,}',
  '{"a": 1, ^}',
  '[1] ^x',
  '^nul',
  '[^"a\u0001"]',
  '{"a"^',
  '[{"a": [1, {}], "b": -1.5e3}, true, null^;',
  '1 ^2',
  '1^, 2',
  '"a"^:',
  '[1 ^[',
  '{^1: 2}',
  '^<!doctype html>',
]) {
  test(`finds where ${JSON.stringify(marked)} goes wrong`, () => {
    assert.equal(jsonErrorOffset(marked.replace('^', '')), marked.indexOf('^'));
  });
}

test('a text that is something else, or far too deep, takes no long time', () => {
  for (const text of [','.repeat(5_000_000), '['.repeat(5_000_000)]) assert.equal(jsonErrorOffset(text), 0);
});

test('finds where values begin; what is not there, and a text too deep to tell, is at the start', () => {
  const offsetOf = jsonOffsets(' {"a": [1, {"b\\u0063": "x"}], "a": 2}');
  assert.deepEqual([[], ['a'], ['a', 1], ['a', 1, 'bc'], ['a', 5], ['z']].map(offsetOf), [1, 7, 11, 23, 0, 0]);
  assert.equal(jsonOffsets(`${'['.repeat(100_000)}1${']'.repeat(100_000)}`)([0]), 0);
});
