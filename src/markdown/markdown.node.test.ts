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
  ['a@b.test，下文', '<a href="mailto:a@b.test">a@b.test</a>，下文'],
  ['<https://a.test/x，y>', '<a href="https://a.test/x%EF%BC%8Cy">https://a.test/x，y</a>'],
];
for (const [markdown, html] of addresses) {
  test(`links the address in ${markdown}`, () => {
    assert.equal(markdownToHtml(markdown), `<p>${html}</p>\n`);
  });
}
