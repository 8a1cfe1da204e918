import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIn, folderOf, onlyItem, post } from '../../shared/fixtures.test.support.js';
import { readDialect } from '../dialect.js';

const read = (text: string): string => readDialect(text, { idPrefix: 'fn', file: 'a.md' }).text;

for (const [name, from, to] of [
  ['after a line', 'a\n\n<!-- more -->B **c**', 'a\n\n<!-- more -->\n\nB **c**'],
  ['at the beginning', '<!--more--> [b](c)', '<!--more-->\n\n[b](c)'],
  ['in a paragraph', 'a\n<!-- b -->c', 'a\n<!-- b -->\n\nc'],
  ['of several lines', '<!-- a\nb -->**c**', '<!-- a\nb -->\n\n**c**'],
  ['before an element in a text', '<!-- a --><strong>b</strong> *c*', '<!-- a -->\n\n<strong>b</strong> *c*'],
] as const)
  test(`sets text apart from a comment ${name}`, () => {
    assert.equal(read(from), to);
  });

for (const [name, text] of [
  ['in a text', 'a <!-- b --> c'],
  ['in HTML', '<div>\na\n<!-- b -->c\n</div>'],
  ['before HTML', '<!-- a --><div>b</div>'],
  ['in code', '```\n<!-- a -->b\n```\n\n    <!-- c -->d'],
  ['before another one', '<!-- a --> b <!-- c'],
  ['alone', 'a\n\n<!-- b -->\nc'],
] as const)
  test(`leaves a comment ${name} as it is`, () => {
    assert.equal(read(text), text);
  });

test('the text after the mark that ends a summary is Markdown', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('One.\n\n<!--more-->**Two** [a](https://a.org/).') });
  await buildIn(cwd, { site: 'https://example.org/' });
  const { content_html, summary } = onlyItem(cwd) as { content_html: string; summary?: string };
  assert.match(content_html, /<p>One\.<\/p>\s*<p><strong>Two<\/strong> <a href="https:\/\/a\.org\/">a<\/a>\.<\/p>/);
  assert.equal(summary, 'One.');
});
