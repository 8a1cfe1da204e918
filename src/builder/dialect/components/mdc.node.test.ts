import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../../test/support/growth.js';
import { readDialect } from '../dialect.js';

const convert = (text: string): { readonly text: string; readonly found: readonly string[] } => {
  const read = readDialect(text, { file: 'a.md', idPrefix: 'fn' });
  const found: string[] = [];
  read.findings.report((_severity, _code, words) => found.push(words.replace(/ is not supported.*$/, '')));
  return { text: read.text.replace(/\n{2,}/g, '\n').trim(), found };
};
const PLAYER = '<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"></iframe>';

const cases: [name: string, from: string, to: string, found?: string][] = [
  ['a note', '::note\nA **b**.\n::', '<aside>\n**Note**\nA **b**.\n</aside>'],
  ['its title', '::tip{icon="i-x" title="Try it"}\nA\n::', '<aside>\n**Try it**\nA\n</aside>'],
  ['its kind', '::alert{type="warning"}\nA\n::', '<aside>\n**Warning**\nA\n</aside>'],
  ['its link', '::note{to="/a"}\nA\n::', '<aside>\n**Note**\nA\n[/a](</a>)\n</aside>'],
  ['attributes in YAML', '::callout\n---\ntype: danger\ntitle: "Hot"\n---\nA\n::', '<aside>\n**Hot**\nA\n</aside>'],
  ['text that expands', '::collapsible{name="more"}\nA\n::', '<details>\n<summary>more</summary>\nA\n</details>'],
  ['components in others', '::cards\n  ::card{title="One" to="/1"}\n  A\n  ::\n::', '[One](</1>)\nA'],
  [
    'more colons inside',
    '::note\n:::details[More]\nA\n:::\nB\n::',
    '<aside>\n**Note**\n<details>\n<summary>More</summary>\nA\n</details>\nB\n</aside>',
  ],
  ['deep indentation', '::a\n  ::b\n    ::note\n    A\n\n    B\n    ::\n  ::\n::', '<aside>\n**Note**\nA\nB\n</aside>'],
  ['code', '::code-group\n```js [a.js]\n::note\n```\n::', '```js [a.js]\n::note\n```'],
  ['slots', '::hero\nA\n#title\nB\n::', 'A\nB'],
  ['a link', '::read-more{to="/a" title="More"}\n::', '[More](</a>)'],
  ['a player', 'A\n\n::youtube{id="dQw4w9WgXcQ"}\n::\n\nB', `A\n${PLAYER}\nB`],
  ['a player without an end', '::lite-youtube{id="dQw4w9WgXcQ"}\n\nB', `${PLAYER}\nB`],
  [
    'an image',
    ':nuxt-img{src="https://x.example/a.png" alt="A" width="8"}',
    '<figure><img src="https://x.example/a.png" alt="A"></figure>',
  ],
  ['a button in a line', 'Go :u-button{label="here" to="/a"} now', 'Go [here](</a>) now'],
  ['an icon and a badge', 'A :icon{name="x"}B :badge[New]{color="red"}', 'A B New'],
  [
    'a player and its files',
    '::video{poster="p.jpg" controls class="a"}\n  :source{src="a.webm" type="video/webm"}\n  :source{src="a.mp4"}\n::\n\nB',
    '<video controls poster="p.jpg">\n  <source src="a.webm" type="video/webm">\n  <source src="a.mp4">\n</video>\nB',
  ],
  ['classes of an image', '![A](a.png){.rounded.max-w-[70px].dark:border}', '![A](a.png)'],
  ['what is unknown', 'A\n\n::weather{city="X"}\n::\n\n::box{a="1"}\nB\n::', 'A\nB', '::weather'],
  ['what is unknown in a line', 'A :my-thing{b="c"} d', 'A  d', ':my-thing'],
  ['names of C++', 'std::vector and\n::global\nand 3::4', 'std::vector and\n::global\nand 3::4'],
  ['words after a colon', 'a:b[c] and {x}:yz{d} :sum[i]', 'a:b[c] and {x}:yz{d} :sum[i]'],
  ['containers of others', ':::note[A]\nB\n:::', '<aside>\n**A**\nB\n</aside>'],
];
for (const [name, from, to, found] of cases)
  test(`reads ${name} in MDC`, () => {
    assert.deepEqual(convert(from), { text: to, found: found ? [found] : [] });
  });

test('components take a time that grows with their number', async () => {
  const textOf = (count: number) => '::note{a="b"}\n::youtube\n---\n'.repeat(count) + '![](a){.a.b'.repeat(count);
  await assertLinear((count) => convert(textOf(count)), 4_000);
});
