import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderOf, post } from '../shared/fixtures.test.support.js';
import { checkPosts } from './check.js';

/** Each text with the codes of what is found in it, and where: lines are counted from the first of the body. */
const FAULTS: readonly (readonly [text: string, found: string])[] = [
  ['a **b and no end', '1:3 unclosed-mark'],
  ['なぜか**認識と。', '1:4 unclosed-mark'],
  ['the best of all.** Or so', '1:17 unclosed-mark'],
  ['- a\n\n  ~~b and no end', '3:3 unclosed-mark'],
  ['a `b and no end', '1:3 unclosed-mark'],
  ['a $$x^2 and no end', '1:3 unclosed-mark'],
  ['> $$\n> \\frac{1}{2}\n\na', '1:3 unclosed-mark'],
  [':::note\na', '1:1 unclosed-element'],
  ['<details>\n<summary>a</summary>\n\nb', '1:1 unclosed-element'],
  ['a <b>b\n\nc <i>d</i>', '1:3 unclosed-element'],
  ['<div>\n\n<div>a</div>\n\nb', '1:1 unclosed-element'],
  ['a <a href="https://b.example>c</a>', '1:3 unclosed-tag'],
  ['a <!-- b', '1:3 unclosed-tag'],
  ['a &nbps; &mdsah;', '1:3 unknown-character'],
  ['caf\ufffd', '1:4 lost-character'],
  ['a\n\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> d', '3:1 merge-conflict'],
  ['| a | b |\n| c | d |', '1:1 not-a-table'],
  ['| a | b |\n|---|---|\n| c | d |\n| `e|f` | g |', '4:1 table-cells'],
  ['##\n\na', '1:1 empty-heading'],
  ['## a {#c}\n\n## b {#c}', '3:1 duplicate-heading-id'],
  ['## a {#c}\n\n#### b {#c}', '3:1 duplicate-heading-id 3:1 heading-jump'],
  ['a [](https://b.example/)', '1:3 empty-link'],
  ['a [few words][no name]', '1:3 unresolvable-link'],
  ['a [bc][1].', '1:3 unresolvable-link'],
  ['a [[None such]] b', '1:3 unresolvable-link'],
  ['a [[Bug #1]] [[Bug #2]]\n\n[Bug #1]: https://b.example', '1:14 unresolvable-link'],
  ['a [b](https://c.example and no end', '1:3 unresolvable-link'],
  ['a ![b](c.png and no end', '1:3 unresolvable-link'],
  ['a [b](http:/c.example) [d](https:// e.example)', '1:3 unresolvable-link 1:24 unresolvable-link'],
  ['a ![A cup] (b.png)', '1:3 unresolvable-link'],
  ['a [b](https://c.example/(d) and no end', '1:3 unresolvable-link'],
  ['a [b](https://c.example/ "d) e', '1:3 unresolvable-link'],
  ['a <a href=“https://b.example/”>c</a> [d](“https://e.example/”)', '1:3 unresolvable-link 1:38 unresolvable-link'],
  ['![image](https://a.example/b.png) <img src="https://a.example/b.png" alt="b c.png">', '1:1 missing-alt'],
  ['![IMG_1234.JPG](https://a.example/b.png)', '1:1 missing-alt'],
  ['a\n\n{{< figure src="https://a.example/b.png" >}}', '3:1 missing-alt'],
  ['{% img https://a.example/b.png %}', '1:1 missing-alt'],
];

const NO_FAULTS: readonly string[] = [
  'f(*args, **kwargs) 2**n src/**/x.js x **= 2 a ** b char **argv \\*\\*a',
  '磨磨唧唧 /(ㄒoㄒ)/~~。第二次',
  "`` `a `` and ``b` `` \\`c `d' ~/e ~~~ a~~b -- ~~~~",
  'It costs $$$, $$20 or $$ a and \\$\\$x^2',
  ':::note\na\n:::\n\n::::tip\n:::info\nb\n:::\n::::',
  '<details><summary>a</summary>\n\n<p>b\n<li>c\n\n</details>\n\n<b><i>d</b></i> <br> <div/> e</div>',
  '```\n<b>\n**a\n<<<<<<< HEAD\n:::note\n| a | b |\n| c | d |\n```',
  '    **a\n    <details>',
  'a < b and c="d" &amp; &copy &; AT&T; &#8230; `&nbps;`',
  '| a | b |\n|---|---|\n| c \\| d | e | |\n| f |',
  'a | b\nc | d',
  '## ![b](https://c.example/b.png)\n\n## <a id="d"></a>',
  '## a {#c}\n\n## c\n\n## a',
  'x[i][j] [1][2] [i][j] $[ab][cd]$ `[a b][c d]` [WIP][Not Complete][Idea] [ab=c][de]',
  '[\\==][\\==] [bc][bc]\n\n[\\==]: https://b.example\n[bc]: https://b.example',
  'a [[Bug #1]] [[`b` Bug #1][bug  #1]]\n\n[Bug #1]: https://b.example',
  'if [[ -f a ]]; then [[:alpha:]] \\[[a b]]',
  '[![b](https://a.example/b.png)](https://c.example) [d](https://e.example "f g") ([h](https://i.example/j))',
  '{{< figure src="https://a.example/b.png" alt="" >}} {{< figure src="https://a.example/b.png" title="A cat" >}}',
  '[a](https://b.example/c_(d)) [e](https://f.example/g_(h) "i") [j](https://k.example "l (m) n") a ![b] (c)',
  '[a](https://b.example\n) [c](https://d.example\n"e")',
  '![A cat](https://a.example/b.png) <img src="https://a.example/b.png" alt=""> ![Image of a cat](https://a.example/b.png)',
];

const find = async (t: Parameters<typeof folderOf>[0], text: string): Promise<string> => {
  const source = post(text);
  const first = source.slice(0, source.indexOf(text)).split('\n').length;
  const messages = await checkPosts(['posts'], { cwd: folderOf(t, { 'posts/a.md': source }) });
  return messages.map(({ line, column, code }) => `${line - first + 1}:${column} ${code}`).join(' ');
};

for (const [text, found] of FAULTS)
  test(`finds what is wrong in ${JSON.stringify(text)}`, async (t) => assert.equal(await find(t, text), found));

for (const text of NO_FAULTS)
  test(`finds nothing wrong in ${JSON.stringify(text)}`, async (t) => assert.equal(await find(t, text), ''));

test('an article cannot be updated before it was written', async (t) => {
  const cwd = folderOf(t, {
    'posts/a.md': '---\ntitle: A\ndate: 2025-01-14T10:00:00Z\nlastmod: 2025-01-13\n---\na\n',
    'posts/b.md': '---\ntitle: B\ndate: 2025-01-14T10:00:00Z\nupdated: 2025-01-14\n---\nb\n',
  });
  assert.deepEqual(
    (await checkPosts(['posts'], { cwd })).map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`),
    ['posts/a.md:4:1 updated-before-date'],
  );
});
