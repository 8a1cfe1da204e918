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
