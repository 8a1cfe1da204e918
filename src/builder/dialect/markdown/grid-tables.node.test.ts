import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../../test/support/growth.js';
import { codeRegions } from '../text/code-regions.js';
import { GRID_TABLE, withGridTables } from './grid-tables.js';

const read = (text: string): string =>
  GRID_TABLE.test(text) ? withGridTables(text, codeRegions(text)).text.replace(/\n+/g, '\n').trim() : text;

const tables: [name: string, from: string, to: string][] = [
  [
    'a head, lines that go on, and bars',
    '+-----+:---:+\n| A   | B   |\n+====:+=====+\n| c   | `d` |\n| e   | f|g |\n+-----+-----+',
    '| A | B |\n| ---: | --- |\n| c e | `d` f\\|g |',
  ],
  [
    'blocks in cells',
    '+---+-----+\n| A | B   |\n+===+=====+\n| c | - d |\n|   | - e |\n+---+-----+\n\nf',
    '<table>\n<thead>\n<tr>\n<th>\nA\n</th>\n<th>\nB\n</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n' +
      '<td>\nc\n</td>\n<td>\n- d\n- e\n</td>\n</tr>\n</tbody>\n</table>\nf',
  ],
  [
    'no head, and an indent',
    '  +--:+---+\n  | a | b |\n  +---+---+',
    '<table>\n<tbody>\n<tr>\n<td align="right">\na\n</td>\n<td>\nb\n</td>\n</tr>\n</tbody>\n</table>',
  ],
  [
    'characters that take two columns',
    '+----+---+\n| 字 | b |\n+====+===+\n| c  | 😀|\n+----+---+',
    '| 字 | b |\n| --- | --- |\n| c | 😀 |',
  ],
];
for (const [name, from, to] of tables) {
  test(`reads a grid table: ${name}`, () => {
    assert.equal(read(from), to);
  });
}

for (const [name, text] of [
  ['cells over several columns', '+---+---+\n| a     |\n+---+---+'],
  ['borders of other widths', '+---+---+\n| a | b |\n+-------+'],
  ['rows without an end', '+---+---+\n| a | b |\n| c | d |'],
  ['code', '```\n+---+---+\n| a | b |\n+---+---+\n```'],
  ['a sentence', 'a\n+---+---+\n| a | b |\n+---+---+'],
] as const) {
  test(`leaves what is no grid table as it is: ${name}`, () => {
    assert.equal(read(text), text);
  });
}

for (const line of ['+-', '+-+\n', '\n+-+-+\n| ', '+-+-+\n\n', '+-+\n|a|\n'])
  test(`takes a time that grows with the number of ${JSON.stringify(line)}`, () =>
    assertLinear((count) => withGridTables(line.repeat(count), codeRegions(line.repeat(count))), 50_000));

test('takes a time that grows with the length of a line', () =>
  assertLinear((count) => read(':'.repeat(count) + '+:-'.repeat(count)), 50_000));
