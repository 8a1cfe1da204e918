import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemOf, post } from './fixtures.test.support.js';

const formulas: [tex: string, text: string][] = [
  ['x^2', 'x²'],
  ['5 \\times 10^5', '5×10⁵'],
  ['10^{-3}', '10⁻³'],
  ['O(n^4 \\log n)', 'O(n⁴logn)'],
  ['f < \\frac n 3', 'f<n/3'],
  ['\\frac{a+b}{2c}', '(a+b)/2c'],
  ['\\frac{1}{1-x}', '1/(1−x)'],
  ['a_{i,j} + b_1', 'a_(i,j)+b₁'],
  ['e^{x+y}', 'e^(x+y)'],
  ["f'(x)", 'f′(x)'],
  ['\\sum_{i=1}^n i', '∑ᵢ₌₁ⁿi'],
  ['\\sqrt{a+b}', '√(a+b)'],
  ['\\sqrt 2', '√2'],
];
for (const [tex, text] of formulas) {
  test(`says $${tex}$ in a summary as ${text}`, async (t) => {
    const { summary = '' } = await itemOf(t, post(`Let $${tex}$ be so.`));
    assert.equal(String(summary).replace(/\u2061|\s/g, ''), `Let${text}beso.`.replace(/\s/g, ''));
  });
}
