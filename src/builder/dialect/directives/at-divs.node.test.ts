import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../../test/support/growth.js';
import { readDialect } from '../dialect.js';

const read = (text: string): string =>
  readDialect(text, { file: 'a.md', idPrefix: 'fn' })
    .text.replace(/\n[ \t]*(?=\n)/g, '')
    .trim();

for (const [name, from, to] of [
  ['a div', 'a\n\n@@colbox-blue\nb **c**\n@@\n\nd', 'a\nb **c**\nd'],
  ['a div with two classes and text after them', '@@alert,alert-warning **Note**: a.\nb @@\n\nc', '**Note**: a.\nb \nc'],
  ['a div in a line', '@@img-small ![](a.svg) @@', '![](a.svg)'],
  ['a div in another one', '@@a\nb\n@@c\nd\n@@\ne\n@@\nf', 'b\nd\ne\nf'],
  ['marks without an end', '@@a\nb', '@@a\nb'],
  ['an end without a beginning', 'a\n@@\nb', 'a\n@@\nb'],
  ['a difference between files', '@@ -1,2 +1,2 @@\na', '@@ -1,2 +1,2 @@\na'],
  ['names and addresses', 'See @@a or b@@c.example @@', 'See @@a or b@@c.example @@'],
  ['code', '```\n@@a\nb\n@@\n```', '```\n@@a\nb\n@@\n```'],
] as const)
  test(`reads ${name} of Franklin`, () => {
    assert.equal(read(from), to);
  });

test('takes a time that grows with the number of divs', () =>
  assertLinear((count) => read('@@a b\nc @@ d\n'.repeat(count)), 20_000));
