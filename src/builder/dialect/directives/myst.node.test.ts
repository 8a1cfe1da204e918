import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../../test/support/growth.js';
import { readDialect } from '../dialect.js';

const convert = (text: string): { readonly text: string; readonly found: readonly string[] } => {
  const read = readDialect(text, { file: 'a.md', idPrefix: 'fn' });
  const found: string[] = [];
  read.findings.report((_severity, _code, words, offset) => found.push(`${words.replace(/ is not supported.*$/, '')} ${offset}`));
  return { text: read.text.replace(/\n{2,}/g, '\n').trim(), found };
};

const cases: [name: string, from: string, to: string, found?: string][] = [
  ['a note', '```{note}\nA **b**.\n```', '<aside>\n**Note**\nA **b**.\n</aside>'],
  ['its title and kind', '```{admonition} Try\n:class: tip\nA\n```', '<aside>\n**Try**\nA\n</aside>'],
  ['options below colons', ':::{tip} Try\n:class: wide\nA\n:::', '<aside>\n**Try**\nA\n</aside>'],
  ['options in YAML', '```{warning}\n---\nname: x\n---\nA\n```', '<aside>\n**Warning**\nA\n</aside>'],
  ['a note that expands', ':::{note} More\n:class: dropdown\nA\n:::', '<details>\n<summary>More</summary>\nA\n</details>'],
  ['text that expands', '```{dropdown} More\nA\n```', '<details>\n<summary>More</summary>\nA\n</details>'],
  ['an image', '```{image} a.png\n:alt: A\n:width: 9px\n```', '<img src="a.png" alt="A">'],
  ['its link', '```{image} a.png\n:target: https://x.example/\n```', '<a href="https://x.example/"><img src="a.png" alt=""></a>'],
  [
    'a figure',
    '```{figure} a.png\n:name: fig-a\n:alt: A\nSay *b*.\n```',
    '<figure><img src="a.png" alt="A"><figcaption>\nSay *b*.\n</figcaption></figure>',
  ],
  ['a figure without a caption', ':::{figure} a.png\n:::', '<figure><img src="a.png" alt=""></figure>'],
  ['code', '```{code-block} python\n:linenos:\nprint(1)\n```', '```python\nprint(1)\n```'],
  ['a cell', '```{code-cell} ipython3\n:tags: [hide-input]\nprint(1)\n```', '```python\nprint(1)\n```'],
  ['a cell that is not shown', 'A\n\n```{code-cell}\n:tags: [remove-cell]\nprint(1)\n```', 'A'],
  ['a formula', '```{math}\n:label: e\nx^2\n```', '$$\nx^2\n$$'],
  [
    'directives in others',
    '````{note}\n```{tip}\nA\n```\nB\n````',
    '<aside>\n**Note**\n<aside>\n**Tip**\nA\n</aside>\nB\n</aside>',
  ],
  [
    'as many colons inside',
    ':::{note}\n:::{tip}\nA\n:::\nB\n:::',
    '<aside>\n**Note**\n<aside>\n**Tip**\nA\n</aside>\nB\n</aside>',
  ],
  ['tabs', '````{tab-set}\n```{tab-item} One\nA\n```\n````', '**One**\nA'],
  ['a directive in a list', '- a\n\n  ```{note}\n  b\n  ```', '- a\n  <aside>\n  **Note**\n  b\n  </aside>'],
  ['a directive that is code', '````md\n```{note}\na\n```\n````', '````md\n```{note}\na\n```\n````'],
  ['a list of pages', 'A\n\n```{toctree}\na\nb\n```', 'A'],
  ['a page that is embedded', '```{post} https://x.example/a\n```', '[https://x.example/a](<https://x.example/a>)'],
  ['code of a language', '```{python}\nx\n```', '```{python}\nx\n```'],
  [
    'roles',
    '{doc}`See <b/c>`, {ref}`part <p>`, {kbd}`A`, {file}`a.py`, {math}`a^2`',
    '[See](<b/c>), part, <kbd>A</kbd>, `a.py`, $a^2$',
  ],
  ['a role with a file', '{doc}`notes/first-week`', '[first week](<notes/first-week>)'],
  ['an abbreviation', '{abbr}`AB (A Bee)`', '<abbr title="A Bee">AB</abbr>'],
  ['a citation', 'So {cite:p}`doe2020`.', 'So .', '{cite:p} 3'],
  ['code after braces', 'Call `f`{x}`y` and {name}`z`', 'Call `f`{x}`y` and {name}`z`'],
  ['labels', '{kbd}`A`\n\n(part-one)=\n## B', '<kbd>A</kbd>\n## B'],
  ['cells and comments', '+++ {"a": {"b": ""}}\n\nA\n\n+++\n\n% hidden\n\nB\n% shown', 'A\nB\n% shown'],
  [
    'links without words',
    '{kbd}`A` [](b/first-week.md) [](#the-part)',
    '<kbd>A</kbd> [first week](b/first-week.md) [the part](#the-part)',
  ],
  ['lines of other texts', '(a)=\n\n+++\n\n% b\n\n[](c.md)', '(a)=\n+++\n% b\n[](c.md)'],
];
for (const [name, from, to, found] of cases)
  test(`reads ${name} in MyST`, () => {
    assert.deepEqual(convert(from), { text: to, found: found ? [found] : [] });
  });

test('directives take a time that grows with their number', async () => {
  const textOf = (count: number) =>
    ':::{note}\n'.repeat(count) + ':::\n'.repeat(count) + '{a}`b` '.repeat(count) + '\n\n```{note}\n:a:\n```\n'.repeat(count);
  await assertLinear((count) => convert(textOf(count)), 4_000);
});
