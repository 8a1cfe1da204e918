import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIn, folderOf, post, readFeed } from '../shared/fixtures.test.support.js';
import { readCodeInfo } from './code-info.js';

const titles: [info: string, title: string | undefined][] = [
  ['js title="src/a b.js" {1,3}', 'src/a b.js'],
  ["ts {2} title='[id].tsx'", '[id].tsx'],
  ['yml {title=about.yml}', 'about.yml'],
  ['js filename="a.js" copy', 'a.js'],
  ['js:title=src/a.js {1}', 'src/a.js'],
  ['bash,name=~/.bashrc,linenos', '~/.bashrc'],
  ['js [a.js]', 'a.js'],
  ['ts:line-numbers {1} [config.ts]', 'config.ts'],
  ['bash [npm]', 'npm'],
  ['js:src/a.js', 'src/a.js'],
  ['diff js:a.js', 'a.js'],
  ['ruby:例', '例'],
  ['js app.js', 'app.js'],
  ['docker title="Dockerfile"', 'Dockerfile'],
  ['js title="JavaScript"', undefined],
  ['js', undefined],
  ['', undefined],
  ['js {1,3} showLineNumbers', undefined],
  ['js [1,3-5|7]', undefined],
  ['ts:line-numbers=2', undefined],
  ['rust,ignore', undefined],
  ['rust:title', undefined],
  ['js subtitle="a"', undefined],
  ['js title=""', undefined],
  ['{.python}', undefined],
];
for (const [info, title] of titles)
  test(`"${info}" has ${title === undefined ? 'no title' : `the title ${title}`}`, () =>
    assert.equal(readCodeInfo(info).title, title));

test('highlighted lines are no language', () => {
  assert.equal(readCodeInfo('{2,5-7}').language, '');
  assert.equal(readCodeInfo('{.rust}').language, 'rust');
});

test('the title of code is above it, and its language has no title in it', async (t) => {
  const cwd = folderOf(t, {
    'posts/a.md': post('- a\n\n  ```nope:b&c.js\n  // highlight-next-line\n  d\n  ```\n\n```js [e]\nf\n```\n'),
  });
  await buildIn(cwd);
  const html = readFeed(cwd).items[0]?.content_html ?? '';
  assert.ok(html.includes('<p><strong>b&amp;c.js</strong></p>\n<pre><code class="language-nope">d\n</code></pre>'), html);
  assert.ok(html.includes('<p><strong>e</strong></p>\n<pre><code class="language-js">f\n</code></pre>'), html);
});
