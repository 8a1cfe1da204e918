import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDialect } from '../dialect.js';

const read = (text: string): string => readDialect(text, { idPrefix: 'fn', file: 'a.md' }).text;

test('divides the attributes of an element that nothing divides', () => {
  assert.equal(read(`a <ins class="b"style='c'data-d="e">f</ins>`), `a <ins class="b" style='c' data-d="e">f</ins>`);
});

for (const [name, text] of [
  ['attributes with spaces', '<a href="b" title="c=\'d\'e=">f</a>'],
  ['code', '`<a b="c"d="e">`\n\n    <a b="c"d="e">'],
  ['text', 'a < b="c"d=e and "f"g="h"'],
] as const)
  test(`leaves ${name} as they are`, () => {
    assert.equal(read(text), text);
  });
