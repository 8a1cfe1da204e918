import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../../test/support/growth.js';
import { createMarkdown } from '../../../markdown/markdown.js';
import { isMathematical, mathematicalExtensions, mathExtensions } from './math.js';

const markdown = createMarkdown().use({ extensions: [...mathExtensions] });
const mathematical = createMarkdown().use({ extensions: [...mathematicalExtensions] });
const render = (text: string, parser = markdown): string =>
  parser
    .parse(text, { async: false })
    .replace(/<math[^]*?<\/math>/g, '[M]')
    .replace(/^<p>|<\/p>\n$/g, '');

const formulas: [text: string, html: string][] = [
  ['$\\text{if $x$ is even}$, $y$', '[M], [M]'],
  ['$\\text{a} + \\text{b}$', '[M]'],
  ['$\\mbox{a b}$', '[M]'],
  ['$$\\begin{multline*}\\shoveleft a = b \\\\ \\shoveright{c}\\end{multline*}$$', '[M]'],
  ['$$\\begin{flalign}a &= b\\end{flalign}$$', '[M]'],
  ['$$\\textbf{Layer #1} = \\text{negative_slope}$$', '[M]'],
  ['$$\\begin{eqnarray*}a &=& b \\\\ c &=& d\\end{eqnarray*}$$', '[M]'],
  ['$$a = b \\tag{1} \\label{eq:a}$$ $$\\require{cancel} \\cancel{a}$$', '[M] [M]'],
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
  ['$P(A|B)$ of $p(x|y, z)$', '[M] of [M]'],
  ['$a|$b and $PATH|$HOME|', '$a|$b and $PATH|$HOME|'],
  ['<code>$</code> and <code>a</code> in <code>$</code>', '<code>$</code> and <code>a</code> in <code>$</code>'],
  ['$5 and $6', '$5 and $6'],
  ['I have $a and you have $b.', 'I have $a and you have $b.'],
];
for (const [text, html] of formulas) {
  test(`finds the formulas of ${text}`, () => {
    assert.equal(render(text), html);
  });
}

const amongFormulas: [text: string, html: string][] = [
  ['$2$, $-1$, $(x, y)$, $[0,1]$, $d[x][y]$, $|S|$', '[M], [M], [M], [M], [M], [M]'],
  ["第$1$个 $rt'$，$ n $ 和 $ (i, j) $", '第[M]个 [M]，[M] 和 [M]'],
  ['$5$-cycles, the $2$nd? the $0$th', '[M]-cycles, the [M]nd? the [M]th'],
  ['${(a_n)}_{n \\geq 0}$ or $0/1$', '[M] or [M]'],
  ['$5 and $10, $ 5 and $ 6, US$6 or $7', '$5 and $10, $ 5 and $ 6, US$6 or $7'],
  ['$a=$b, $HOME/$USER and `$2$`', '$a=$b, $HOME/$USER and <code>$2$</code>'],
  ['$5 for the book and the rest in$', '$5 for the book and the rest in$'],
];
for (const [text, html] of amongFormulas) {
  test(`finds the formulas of ${text} among others`, () => {
    assert.equal(render(text, mathematical), html);
  });
}

for (const [text, expected] of [
  ['$x_{1}$ and $2$', true],
  ['of $\\alpha$', true],
  ['`$x_{1}$` and $2$', false],
  ['```\n$a\\bc$\n```\n$5 and $6', false],
  ['\\$a_{1}$ costs $5', false],
] as const)
  test(`${expected ? 'knows' : 'does not know'} that ${text} has formulas`, () => {
    assert.equal(isMathematical(text), expected);
  });

for (const piece of ['\\\\(', '\\\\[a\\\\)', '$a_\\b{', '$\\text{', '$\\text{a}', '\\text{$a$}', '$a']) {
  test(`takes a time that grows with the number of ${piece}`, () => assertLinear((count) => render(piece.repeat(count)), 20_000));
}
