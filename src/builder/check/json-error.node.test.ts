import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonErrorOffset } from './json-error.js';

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
