import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildIn, folderOf, post, withCode } from '../shared/fixtures.test.support.js';
import { pageBody } from './page-body.js';
import { OUTPUT_ROOT } from '../shared/urls.js';

const body = (html: string): string => pageBody(html, () => assert.fail('its text alone is left'));

for (const [html, page] of [
  ['<meta http-equiv="refresh" content="0; url=https://x.example/"><p>a</p>', '<p>a</p>'],
  ['<base href="https://x.example/"><p>a</p>', '<p>a</p>'],
  ['<link rel="stylesheet" href="https://x.example/a.css">', ''],
  ['<form action="https://x.example/"><p>a <input name="b"><button>c</button></p></form>', '<p>a c</p>'],
  ['<object data="a.svg"><p>a</p></object><embed src="a.swf"><iframe src="javascript:a()"></iframe>', '<p>a</p>'],
  ['<style>p { color: red }</style><p style="position: fixed" class="a" onclick="b()">c</p>', '<p>c</p>'],
  ['<svg><script>a()</script></svg><math><annotation>a</annotation><script>a()</script></math>', '<math></math>'],
  ['<math href="javascript:a()"><mi onclick="a()" style="color: red">x</mi></math>', '<math><mi>x</mi></math>'],
  ['<template><p>a</p></template><div><template shadowrootmode="open">a</template>b</div>', '<div>b</div>'],
  ['<!-- <meta> --><p>a</p>', '<p>a</p>'],
  ['<noscript><meta http-equiv="refresh" content="0"></noscript>', ''],
  ['</article></main><title>a</title><p>b</p>', '<p>b</p>'],
  ['<a href="javascript:a()">b</a><a href=" java\tscript:a()">b</a>', '<a>b</a><a>b</a>'],
  ['<a href="data:text/html,a" target="_blank" ping="https://x.example/">b</a>', '<a>b</a>'],
  ['<img src="data:image/svg+xml,a" srcset="javascript:a 2x" alt="b">', '<img alt="b">'],
  ['<video src="a.mp4" poster="javascript:a()" autoplay></video>', '<video src="a.mp4" controls="" preload="none"></video>'],
  ['<center><font color="red">a</font></center>', 'a'],
  ['<x-a id="b">c</x-a>', 'c'],
] as const) {
  test(`leaves out of a page what the policy does not allow: ${html}`, () => assert.equal(body(html), page));
}

for (const [html, page] of [
  [
    '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="A film"></iframe>',
    '<span><a href="https://www.youtube.com/watch?v=abcdefghijk">A film</a></span>',
  ],
  ['<p><iframe src="https://x.example/a"></iframe></p>', '<p><span><a href="https://x.example/a">x.example/a</a></span></p>'],
  ['<object data="https://x.example/a.pdf"></object>', '<span><a href="https://x.example/a.pdf">x.example/a.pdf</a></span>'],
  [
    '<span class="katex"><span class="katex-mathml"><math><mi>x</mi></math></span><span class="katex-html">x</span></span>',
    '<span><span><math><mi>x</mi></math></span></span>',
  ],
  ['<img data-src="https://x.example/a.png" alt="a">', '<img alt="a" src="https://x.example/a.png">'],
  ['<noscript><img src="https://x.example/a.png" alt="a"></noscript>', '<img src="https://x.example/a.png" alt="a">'],
] as const) {
  test(`shows in a page what widgets show of ${html.slice(0, 60)}`, () => assert.equal(body(html), page));
}

for (const html of [
  '<h2 id="a-b">a</h2>\n<p><a href="#a-b" title="c">d</a> <a name="e" href="../f/#g">h</a></p>',
  '<details open=""><summary>a</summary><p>b</p></details>',
  '<picture><source srcset="../a.webp, b.webp 2x" media="(min-width: 9em)"><img src="../a.png" alt=""></picture>',
  '<table tabindex="0"><thead><tr><th align="right">a</th></tr></thead><tbody><tr><td colspan="2">b</td></tr></tbody></table>',
  '<pre tabindex="0">\n\na</pre>',
  '<figure><img src="https://x.example/a.png" alt="a" width="4" height="4"><figcaption>b <kbd>c</kbd></figcaption></figure>',
  '<p lang="ar" dir="rtl">a <ruby>b<rt>c</rt></ruby> &lt;script&gt; &amp;amp;</p>',
  `<p><a href="${OUTPUT_ROOT}posts/a/">a</a><img src="${OUTPUT_ROOT}images/a.png" alt="b"></p>`,
  '<math display="block"><mfrac><mn>1</mn><mi>x</mi></mfrac></math>',
]) {
  test(`keeps in a page ${html.slice(0, 60)}`, () => assert.equal(body(html), html));
}

for (const before of ['', '<center>a</center>']) {
  test(`what may scroll is reached by keyboard, ${before === '' ? 'also' : 'not only'} where nothing else changes`, () => {
    const shown = before && 'a';
    assert.equal(
      body(`${before}<pre><code>&lt;pre&gt;</code></pre>`),
      `${shown}<pre tabindex="0"><code>&lt;pre&gt;</code></pre>`,
    );
    assert.equal(
      body(`${before}<table><tbody><tr><td>a</td></tr></tbody></table>`),
      `${shown}<table tabindex="0"><tbody><tr><td>a</td></tr></tbody></table>`,
    );
  });
}

test('boxes of task lists are characters, as in widgets', () => {
  const list = '<ul><li><input checked="" disabled="" type="checkbox"> a</li><li><input type="checkbox"> b</li></ul>';
  assert.equal(body(list), '<ul><li>☑ a</li><li>☐ b</li></ul>');
});

for (const [name, html] of [
  ['deep elements', `${'<div>'.repeat(50_000)}a`],
  [
    'elements that are opened again and again',
    `<p>${Array.from({ length: 300 }, (_, i) => `<b title=${i}>`).join('')}${'<p>a'.repeat(1000)}`,
  ],
  ['attributes that are repeated', `<p><a href="${'A'.repeat(20_000)}">${'<p>a'.repeat(5000)}`],
] as const) {
  test(`of ${name} the text is left, in time and room that suit its length`, () => {
    let isText = false;
    const page = pageBody(html, () => (isText = true));
    assert.deepEqual([isText, page.length < html.length, /<(?!\/?p>)/.test(page)], [true, true, false]);
    assert.match(page, /a/);
  });
}

const RAW = [
  'Text.',
  '<form action="https://x.example/"><input></form>',
  '<meta http-equiv="refresh" content="0">',
  '<p style="color: red">a</p>',
].join('\n\n');

test('pages of a build hold nothing of it, and the author is told where it is', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post(RAW) });
  const { messages } = await buildIn(cwd);
  const html = readFileSync(join(cwd, 'out/posts/a/index.html'), 'utf8');
  const article = /<article>.*<\/article>/s.exec(html)?.[0] ?? '';
  assert.doesNotMatch(article, /<(?:form|input|meta)|style=/);
  assert.match(article, /<p>Text\.<\/p>/);
  const [found, ...more] = withCode(messages, 'html-removed');
  assert.deepEqual([found?.line, found?.column, found?.severity, more], [8, 1, 'warning', []]);
  assert.match(found?.text ?? '', /^<form>, <input>, <meta>, style will not show on the article’s page/);
});

test('the feed has the body as the author wrote it', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post(RAW) });
  await buildIn(cwd);
  assert.match(readFileSync(join(cwd, 'out/full.json'), 'utf8'), /<form action/);
});
