import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../../test/support/growth.js';
import { codeRegions } from '../text/code-regions.js';
import { HEADLESS_TABLE, withHeadlessTables } from './headless-tables.js';

const read = (text: string): string =>
  HEADLESS_TABLE.test(text) ? withHeadlessTables(text, codeRegions(text)).text.replace(/\n+/g, '\n').trim() : text;
const table = (...rows: readonly (readonly string[])[]): string => {
  const cells = rows.map((row) => `<tr>\n${row.map((cell) => `<td>\n${cell}\n</td>\n`).join('')}</tr>\n`);
  return `<table>\n<tbody>\n${cells.join('')}</tbody>\n</table>`;
};

for (const [name, from, to] of [
  ['rows', 'a\n\n| b | *c* |\n|d|`e`|\n\nf', `a\n${table(['b', '*c*'], ['d', '`e`'])}\nf`],
  ['rows below which text follows', '| a | b |\n| c | d |\ne', `${table(['a', 'b'], ['c', 'd'])}\ne`],
  ['a bar in a cell', '| a \\| b | c |\n| d | e |', table(['a \\| b', 'c'], ['d', 'e'])],
  ['a row of dashes first', '|---|---|\n| a | b |\n', table(['a', 'b'])],
  ['a row of dashes between rows', '| a | b |\n| c | d |\n|---|---|\n| e | f |', table(['a', 'b'], ['c', 'd'], ['e', 'f'])],
  ['a row of dashes above the head', '|---|---|\n| a | b |\n|---|:-:|\n| c | d |', '| a | b |\n|---|:-:|\n| c | d |'],
] as const)
  test(`reads a table without a head: ${name}`, () => {
    assert.equal(read(from), to);
  });

for (const [name, text] of [
  ['a table with a head', '| a | b |\n|---|---|\n| c | d |'],
  ['lines of verse', '| a b\n| c d'],
  ['one row', '| a | b |'],
  ['one column', '|a|\n|b|'],
  ['rows of different lengths', '| a | b |\n| c |\n| d | e | f |'],
  ['code', '```\n\n| a | b |\n| c | d |\n```'],
  ['text that goes on', 'a\n| b | c |\n| d | e |'],
] as const)
  test(`leaves ${name} as it is`, () => {
    assert.equal(read(text), text.replace(/\n+/g, HEADLESS_TABLE.test(text) ? '\n' : '$&'));
  });

test('takes a time that grows with the number of rows', () => assertLinear((count) => read('| a | b |\n'.repeat(count)), 20_000));

for (const [name, part] of [
  ['bars', '| '],
  ['spaces', ' '],
] as const)
  test(`takes a time that grows with the length of a line of ${name}`, () =>
    assertLinear((count) => read(`|${part.repeat(count)}a\n| b | c`), 100_000));
