import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemOf, post } from '../shared/fixtures.test.support.js';

const notes = '[^1]: The note.\n[^b]: Another.';
const summaries: [name: string, body: string, summary: string][] = [
  ['has no footnotes', `Words[^1] and more[^b].\n\n${notes}`, 'Words and more.'],
  ['has no notes in the text', 'Words.^[A note.] More.', 'Words. More.'],
  ['has no footnotes before a marker', `Words[^1].\n\n<!--more-->\n\nMore[^b].\n\n${notes}`, 'Words.'],
  ['has the text of formulas, not their TeX', 'As $\\alpha^2 < x_1$ is so.', 'As α²<x₁ is so.'],
  ['has no formulas that stand by themselves', 'So:\n\n$$\\int_0^\\infty x$$\n\nand more.', 'So: and more.'],
  [
    'has the names of abbreviations',
    '*[HTML]: Hypertext\n*[C&A]: A shop\n\nHTML and C&A, not HTMLS.',
    'HTML and C&A, not HTMLS.',
  ],
  ['keeps what an author raises', 'The 2<sup>nd</sup> word, see<sup><a href="#a">1</a></sup>.', 'The 2nd word, see1.'],
];
for (const [name, body, summary] of summaries) {
  test(`a summary ${name}`, async (t) => {
    assert.equal((await itemOf(t, post(body)))['summary'], summary);
  });
}
