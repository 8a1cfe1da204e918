import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMarkdown } from '../../../markdown/markdown.js';
import { readDialect } from '../dialect.js';
import { mathExtensions } from './math.js';

const markdown = createMarkdown().use({ extensions: [...mathExtensions] });
const render = (text: string): string => {
  const read = readDialect(text, { file: 'a.md', idPrefix: 'fn' });
  return markdown
    .parse(read.text, { async: false })
    .replace(/<math[^>]*>[^]*?<\/math>/g, '[M]')
    .replace(/\n/g, '');
};

const cases: [name: string, text: string, html: string][] = [
  ['an equation', 'So\n\\begin{equation}\\label{eq:a}\na^2 = b\n\\end{equation}\nor', '<p>So</p><p>[M]</p><p>or</p>'],
  ['lines that are aligned', '\\begin{align*}\na &= b \\\\\nc &= d \\nonumber\n\\end{align*}', '<p>[M]</p>'],
  ['an older environment', '\\begin{eqnarray}\na &=& b \\\\\nc & \\leq & d\n\\end{eqnarray}', '<p>[M]</p>'],
  ['lines without alignment', '\\begin{multline} a \\\\ b \\end{multline}', '<p>[M]</p>'],
  ['a label of bookdown', '\\begin{equation}\na = b (\\#eq:one)\n\\end{equation}', '<p>[M]</p>'],
  ['blank lines', '\\begin{gather}\na\n\n= b\n\\end{gather}', '<p>[M]</p>'],
  ['what is in dollars', '$$\n\\begin{align}\na &= b\n\\end{align}\n$$', '<p>[M]</p>'],
  ['a part of what is in dollars', '$$\n\\boxed{\n\\begin{align}\na &= b\n\\end{align}\n}\n$$', '<p>[M]</p>'],
  ['lines that would be a heading', 'So\n$$\na_{1}\n=\nb\n$$\nor\n$$\nc_{2}\n-\nd\n$$', '<p>So</p><p>[M]</p><p>or</p><p>[M]</p>'],
  ['lines that would be a list', 'So\n$$\na_{1} = b\n+ c\n$$', '<p>So</p><p>[M]</p>'],
  ['marks that share lines with formulas', '$$a_1\n= b\n$$\n\nA $x$ is\n\n$$\nc^2\n$$', '<p>[M]</p><p>A [M] is</p><p>[M]</p>'],
  [
    'a mark without another',
    'It costs $$\n\nwhere $\\alpha$ is\n\n$$\nc^2\n\n= \\frac{1}{2}\n$$',
    '<p>It costs $$</p><p>where [M] is</p><p>[M]</p>',
  ],
  ['a list', '- a\n  \\begin{align*} b \\end{align*}', '<ul><li><p>a</p><p>[M]</p></li></ul>'],
  [
    'code',
    '`\\begin{align}`\n\n    \\begin{align}\n    \\end{align}',
    '<p><code>\\begin{align}</code></p><pre><code>\\begin{align}\\end{align}</code></pre>',
  ],
  ['other environments', '\\begin{document}\na\n\\end{document}', '<p>\\begin{document}a\\end{document}</p>'],
];
for (const [name, text, html] of cases)
  test(`finds formulas of TeX on lines of their own: ${name}`, () => {
    assert.equal(render(text), html);
  });
