import assert from 'node:assert/strict';
import { test } from 'node:test';
import { descriptionText } from './description.js';

const cases: [from: string, to: string][] = [
  ['A **strong** and `coded` word', 'A strong and coded word'],
  ['Made by [B](https://b.example/), in __C__', 'Made by B, in C'],
  ['5 * 3 ** 2, a_b_c and __init__.py are plain', '5 * 3 ** 2, a_b_c and __init__.py are plain'],
  ['[Note] (plain) & <b>', '[Note] (plain) & <b>'],
];
for (const [from, to] of cases)
  test(`reads the description ${from}`, () => {
    assert.equal(descriptionText(from), to);
  });
