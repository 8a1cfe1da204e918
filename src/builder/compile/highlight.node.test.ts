import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { timeOf } from '../../../test/support/growth.js';
import { buildIn, folderOf, post, readFeed } from '../shared/fixtures.test.support.js';
import { Highlighter } from './highlight.js';

const highlight = (code: string, info: string): string | undefined => new Highlighter().highlight(code, info);

test('code has few classes, and is escaped', () => {
  assert.equal(
    highlight('let a = "<b>"; // 1', 'js'),
    '<span class="hl-k">let</span> a = <span class="hl-s">&quot;&lt;b&gt;&quot;</span>; <span class="hl-c">// 1</span>',
  );
  const classes = new Set(
    [
      'class A extends B { f(x = 1) { return /a/; } } @C',
      '<a href="b">c</a>',
      '# a\n- `b`',
      '{"a": [true]}',
      'a { b: c }',
    ].flatMap((code) =>
      ['ts', 'html', 'md', 'json', 'css'].flatMap((language) => highlight(code, language)?.match(/class="[^"]*"/g) ?? []),
    ),
  );
  assert.deepEqual([...classes].sort(), ['class="hl-c"', 'class="hl-k"', 'class="hl-s"', 'class="hl-t"']);
});

for (const info of ['rust,ignore', 'RUST {1,3}', '{.rust}', ' rust:title'])
  test(`the language is found in "${info}"`, () => {
    assert.match(highlight('fn a() {}', info) ?? '', /^<span class="hl-k">fn<\/span>/);
  });

test('code in no known language is plain text, without a message', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('```nope\n<a>\n```\n\n```\nlet b\n```\n\n    let c\n') });
  const { messages } = await buildIn(cwd);
  const html = readFeed(cwd).items[0]?.content_html ?? '';
  assert.match(html, /<pre><code class="language-nope">&lt;a&gt;\n<\/code><\/pre>\s*<pre><code>let b\n<\/code>/);
  assert.doesNotMatch(html, /hl-/);
  assert.deepEqual(
    messages.filter(({ file }) => file.endsWith('a.md')),
    [],
  );
});

test('code that is too long, or hostile, is plain text', async () => {
  const article = new Highlighter();
  const block = `let ${'a;\nlet '.repeat(400)}`;
  const all = Array.from({ length: 60 }, () => block);
  let count = 0;
  const longest = await timeOf(() => (count = all.filter((code) => article.highlight(code, 'js') !== undefined).length), 1);
  assert.equal(count, Math.floor(100_000 / block.length));
  const hostile = [
    'a, '.repeat(3_334),
    '\n'.repeat(500),
    'a'.repeat(1000),
    'a\n'.repeat(4_999),
    'a.a.a\n'.repeat(400),
    'function '.repeat(900),
  ];
  const refused = await timeOf(() => {
    for (const code of hostile)
      for (const language of ['csharp', 'nix', 'ini']) assert.equal(highlight(code, language), undefined);
  }, 1);
  assert.ok(refused < longest, `${refused} ms, where the longest code that is coloured takes ${longest} ms`);
});

test('the page of an article has the classes of its code, and no others', async (t) => {
  const body = '```js\nlet a\n```\n\n<p class="lead"><span class="hl-k x">b</span><span class="hl-s">c</span></p>\n';
  const cwd = folderOf(t, { 'posts/a.md': post(body) });
  await buildIn(cwd);
  const page = readFileSync(join(cwd, 'out/posts/a/index.html'), 'utf8');
  assert.match(page, /<span class="hl-k">let<\/span> a\n<\/code>/);
  assert.match(page, /<p><span>b<\/span><span class="hl-s">c<\/span><\/p>/);
});

test('a link to a part of the article finds the heading that other generators name in another way', async (t) => {
  const body = '[a](#a-b-c-d) [b](#abcd) [c](#none)\n\n## A/B: `c.d`\n';
  const cwd = folderOf(t, { 'posts/a.md': post(body) });
  await buildIn(cwd);
  const html = readFeed(cwd).items[0]?.content_html ?? '';
  assert.match(html, /<a href="#ab-cd">a<\/a> <a href="#ab-cd">b<\/a> <a href="#none">c<\/a>/);
});

test('a fence may end with a tab', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('```\na\n```\t\n\nb\n') });
  await buildIn(cwd);
  assert.match(readFeed(cwd).items[0]?.content_html ?? '', /<\/code><\/pre>\s*<p>b<\/p>/);
});

test('a language that the first line of code names is not shown', async (t) => {
  const code = [
    'a\n\n    :::js\n    let b',
    '1. c\n\n        :::js hl_lines="1"\n        let d',
    '```\n:::nope\ne\n```',
    '```md\n:::js\n```',
    '    :::f g\n    h',
  ];
  const cwd = folderOf(t, { 'posts/a.md': post(code.join('\n\ni\n\n')) });
  await buildIn(cwd);
  const shown = Array.from((readFeed(cwd).items[0]?.content_html ?? '').matchAll(/<pre>.*?<\/pre>/gs), ([html]) => html);
  assert.deepEqual(shown, [
    '<pre><code class="language-js"><span class="hl-k">let</span> b\n</code></pre>',
    '<pre><code class="language-js"><span class="hl-k">let</span> d\n</code></pre>',
    '<pre><code class="language-nope">e\n</code></pre>',
    '<pre><code class="language-md">:::js\n</code></pre>',
    '<pre><code>:::f g\nh\n</code></pre>',
  ]);
});
