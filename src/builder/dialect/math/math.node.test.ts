import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMarkdown } from '../../../markdown/markdown.js';
import { mathExtensions } from './math.js';

const markdown = createMarkdown().use({ extensions: [...mathExtensions] });
const render = (text: string): string =>
  markdown
    .parse(text, { async: false })
    .replace(/<math[^]*?<\/math>/g, '[M]')
    .replace(/^<p>|<\/p>\n$/g, '');

const formulas: [text: string, html: string][] = [
  ['$\\text{if $x$ is even}$, $y$', '[M], [M]'],
  ['$\\text{a} + \\text{b}$', '[M]'],
  ['$\\mbox{a b}$', '[M]'],
  ['$\\ce{CO2 + C -> 2 CO}$', '[M]'],
  ['$\\frac{\\text{#a}}{b}$, $f_\\bar{v}(x)$', '[M], [M]'],
  ['$\\\\sum\\\\limits\\_{i \\< j}w\\_{ij}$ and $\\sum\\_{i \\< j}$', '[M] and [M]'],
  ['\\\\(a_1 *b* \\\\), \\\\(x\\\\) and \\\\[b =\nc\\\\]', '[M], [M] and [M]'],
  ['\\\\[ a_1\n\\frac{b}{c} \\\\]', '[M]'],
  ['\\\\[1\\\\] \\\\(see a\\\\) C:\\\\(x86)', '\\[1\\] \\(see a\\) C:\\(x86)'],
  ['the $n$th, all $k$s, $n$-th', 'the [M]th, all [M]s, [M]-th'],
  ['a $x$的', 'a [M]的'],
  ['$\\alpha$beta', '[M]beta'],
  ['$a$b, $i$tems, $x$1', '$a$b, $i$tems, $x$1'],
  ['$HOME/$USER $PATH:$HOME US$A and $B', '$HOME/$USER $PATH:$HOME US$A and $B'],
  ['$ \\frac{a}{b}$, $\\lambda_i $', '[M], [M]'],
  ['$\u00a0\\hat{p}$, $P(\\text{"a"}) = 1$', '[M], [M]'],
  ['$ a$ and $ b, $HOME and $ x', '$ a$ and $ b, $HOME and $ x'],
  ['$5 and $6', '$5 and $6'],
  ['I have $a and you have $b.', 'I have $a and you have $b.'],
];
for (const [text, html] of formulas) {
  test(`finds the formulas of ${text}`, () => {
    assert.equal(render(text), html);
  });
}

for (const piece of ['\\\\(', '\\\\[a\\\\)', '$a_\\b{', '$\\text{', '$\\text{a}', '\\text{$a$}', '$a']) {
  test(`takes a time that grows with the length of ${piece}`, () => {
    const start = performance.now();
    render(piece.repeat(20_000));
    assert.ok(performance.now() - start < 15_000);
  });
}
