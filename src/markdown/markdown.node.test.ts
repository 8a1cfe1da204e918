import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked } from 'marked';
import { createMarkdown, markdownToHtml } from './markdown.js';

test('renders GitHub Flavored Markdown', () => {
  assert.match(markdownToHtml('| a |\n|--|\n| ~~b~~ |'), /<table>[\s\S]*<del>b<\/del>/);
});

test('leaves the global parser alone', () => {
  createMarkdown().use({ renderer: { hr: () => 'mine' } });
  assert.equal(marked.parse('---'), '<hr>\n');
  assert.equal(markdownToHtml('---'), '<hr>\n');
});

const strong: [string, string][] = [
  ['**标签：**文本', '<strong>标签：</strong>文本'],
  ['文本**「标签」**文本', '文本<strong>「标签」</strong>文本'],
  ['**标签**：文本', '<strong>标签</strong>：文本'],
  ['坐标为**(X:0)**，再为**[Y]**。', '坐标为<strong>(X:0)</strong>，再为<strong>[Y]</strong>。'],
  ['**使用 `npm`：**文本', '<strong>使用 <code>npm</code>：</strong>文本'],
  ['**Label:** text', '<strong>Label:</strong> text'],
  ['a ** b ** c', 'a ** b ** c'],
];
for (const [markdown, html] of strong) {
  test(`renders ${markdown}`, () => {
    assert.equal(markdownToHtml(markdown), `<p>${html}</p>\n`);
  });
}

test('finds no emphasis in code', () => {
  assert.equal(markdownToHtml('`**标签：**文本`'), '<p><code>**标签：**文本</code></p>\n');
});

const addresses: [markdown: string, html: string][] = [
  ['请访问https://a.test/x，谢谢大家', '请访问<a href="https://a.test/x">https://a.test/x</a>，谢谢大家'],
  ['（https://b.test/y）下文', '（<a href="https://b.test/y">https://b.test/y</a>）下文'],
  ['www.a.test/x。下文', '<a href="http://www.a.test/x">www.a.test/x</a>。下文'],
  ['**见https://a.test/x，**下文', '<strong>见<a href="https://a.test/x">https://a.test/x</a>，</strong>下文'],
  ['(https://a.test/Foo_(bar))', '(<a href="https://a.test/Foo_(bar)">https://a.test/Foo_(bar)</a>)'],
  ['**kit@2.27.0**，a@b.test', '<strong>kit@2.27.0</strong>，<a href="mailto:a@b.test">a@b.test</a>'],
  ['a@b.test，下文', '<a href="mailto:a@b.test">a@b.test</a>，下文'],
  ['<https://a.test/x，y>', '<a href="https://a.test/x%EF%BC%8Cy">https://a.test/x，y</a>'],
];
for (const [markdown, html] of addresses) {
  test(`links the address in ${markdown}`, () => {
    assert.equal(markdownToHtml(markdown), `<p>${html}</p>\n`);
  });
}

test('shows what is too deep in quotations, lists and emphasis as text', () => {
  const depthOf = (html: string, tag: string): number => html.split(`<${tag}>`).length - 1;
  assert.equal(depthOf(markdownToHtml(`${'>'.repeat(20)} a`), 'blockquote'), 20);
  for (const [piece, tag] of Object.entries({ '>': 'blockquote', '> ': 'blockquote', '- ': 'li', '1. ': 'li' })) {
    const html = markdownToHtml(`${piece.repeat(5_000)}a`);
    assert.ok(depthOf(html, tag) > 20 && depthOf(html, tag) < 50, `${depthOf(html, tag)} times ${piece}`);
    assert.match(html, /a/);
  }
});

test('reads the words, emphasis and links of a long paragraph', () => {
  const words = Array.from({ length: 5_000 }, (_, i) => (i % 2 ? `**word${i}**` : `[word${i}](/${i})`));
  const html = markdownToHtml(words.join(' '));
  assert.equal(html.match(/<strong>word\d+<\/strong>/g)?.length, 2_500);
  assert.equal(html.match(/<a href="\/\d+">word\d+<\/a>/g)?.length, 2_500);
});

test('keeps an address of eight thousand characters whole, and a picture of any size', () => {
  const isWhole = (markdown: string, html: string): void => assert.ok(markdownToHtml(markdown) === `<p>${html}</p>\n`);
  const address = `https://a.test/#${'N4IgZg-Ng9g7iBcoB2UAmBTAzgg2qGAl+qgC4_AW'.repeat(200)}`;
  isWhole(`[a b](${address})`, `<a href="${address}">a b</a>`);
  const picture = `data:image/png;base64,${'iVBO+/'.repeat(50_000)}==`;
  isWhole(`a ![b c](${picture})`, `a <img src="${picture}" alt="b c">`);
});

test('makes no table of rows that are hardly there', () => {
  const rows = (columns: number, count: number, row: string): string =>
    `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n${row.repeat(count)}`;
  assert.doesNotMatch(markdownToHtml(rows(1_000, 1_000, '|\n')), /<t/);
  assert.equal(markdownToHtml(rows(3, 50, 'a|\n')).match(/<td>/g)?.length, 150);
  assert.equal(markdownToHtml(rows(20, 500, `|${'b|'.repeat(20)}\n`)).match(/<td>/g)?.length, 10_000);
});
