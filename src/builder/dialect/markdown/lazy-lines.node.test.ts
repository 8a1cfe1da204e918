import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIn, folderOf, onlyItem, post } from '../../shared/fixtures.test.support.js';
import { readDialect } from '../dialect.js';

const read = (text: string): string => readDialect(text, { idPrefix: 'fn', file: 'a.md' }).text;

for (const [name, from, to] of [
  ['in an inner list', '- a\n    - b\nc\n`d`\n    - e', '- a\n    - b\n      c\n      `d`\n    - e'],
  ['with tabs', '- a\n\t- b\n c', '- a\n\t- b\n      c'],
  ['with a tag', '- a\n<br>\n**b**\n<small>\n  *c*\n</small>', '- a <br>\n**b** <small>\n  *c* </small>'],
  ['with an image', '10) a\n <img src="b.png">', '10) a <img src="b.png">'],
  ['in a numbered list', '1. a\n\n     10. b\nc', '1. a\n\n     10. b\n         c'],
] as const)
  test(`keeps a line that goes on in an item ${name}`, () => {
    assert.equal(read(from), to);
  });

for (const [name, text] of [
  ['below a list that is not indented', '- a\nb'],
  ['below a blank line', '- a\n    - b\n\nc'],
  ['that begins a block', '- a\n    - b\n# c\n\n- a\n    - b\n> c\n\n- a\n    - b\n---'],
  ['that begins with a tag', '- a\n<b>c</b> *d*'],
  ['that is a tag of a block', '- a\n<div>\n**b**\n</div>'],
  ['below HTML in an item', '- <b>a</b>\n<br>'],
  ['that is a tag below a blank line', '- a\n\n<br>\nb'],
  ['below a heading in an item', '- a\n    - # b\nc'],
  ['in code', '    - a\nb\n\n```\n    - a\nb\n```'],
] as const)
  test(`leaves a line ${name} as it is`, () => {
    assert.equal(read(text), text);
  });

test('text below a tag in an item is Markdown', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('- a\n<br>\n**b**\n- c') });
  await buildIn(cwd);
  assert.match((onlyItem(cwd) as { content_html: string }).content_html, /<li>a <br>\n<strong>b<\/strong><\/li>\n<li>c<\/li>/);
});

test('an item of an inner list that goes on in a line without an indent ends nothing', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('* a\n\n    * b\n\n        1. c\nd **e**\n\n        2. **f**\n\n    * g') });
  await buildIn(cwd);
  const html = (onlyItem(cwd) as { content_html: string }).content_html.replace(/\s+/g, ' ');
  assert.match(html, /<ol> <li><p>c d <strong>e<\/strong><\/p> <\/li> <li><p><strong>f<\/strong><\/p> <\/li> <\/ol>/);
  assert.doesNotMatch(html, /<pre>/);
});
