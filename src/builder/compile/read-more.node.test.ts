import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIn, folderOf, itemOf, onlyItem, post } from '../shared/fixtures.test.support.js';

const bodies: [string, string][] = [
  ['<!--more-->', '# A Post\n\nFirst *words*.\n\nSecond.\n\n<!--more-->\n\nThird.'],
  ['<!-- more -->', 'First words. Second.\n\n<!-- more -->\nThird.'],
  ['<!-- truncate -->', 'First words. Second.\n<!-- truncate -->\nThird.'],
  ['one within a paragraph', 'First words. Second. <!--more--> Third.'],
  ['one of MDX', 'First words. Second.\n\n{/* truncate */}\n\nThird.'],
];
for (const [name, body] of bodies) {
  test(`the text before the marker is the summary: ${name}`, async (t) => {
    const item = await itemOf(t, post(body));
    assert.equal(item['summary'], 'First words. Second.');
    assert.match(item.content_html, /Third\./);
    assert.doesNotMatch(item.content_html, /more|truncate/);
  });
}

test('titles and descriptions are text, whatever markup they are written in', async (t) => {
  const item = await itemOf(t, post('Text.', 'description: \'See <a href="https://a.example/">R&amp;D</a> and a < b\''));
  assert.equal(item['summary'], 'See R&D and a < b');
});

test('a description wins over the marker, which does not show either', async (t) => {
  const item = await itemOf(t, post('First.\n\n<!--more-->\n\nSecond.', 'description: Mine'));
  assert.deepEqual([item['summary'], item.content_html], ['Mine', '<p>First.</p>\n<p>Second.</p>\n']);
});

test('in files of Grav, the first line of === is the marker', async (t) => {
  const text = post('First.\n\n===\n\nSecond\n===\n\nThird.\n\n===\n\n=====');
  const cwd = folderOf(t, { 'posts/01.blog/first-week/item.md': text });
  await buildIn(cwd);
  const { summary, content_html } = onlyItem(cwd);
  assert.equal(summary, 'First.');
  assert.match(content_html, /<p>First\.<\/p>\s*<h1[^>]*>Second<\/h1>\s*<p>Third\.<\/p>\s*<p>===<\/p>\s*<p>=====<\/p>/);
  assert.match((await itemOf(t, post('First.\n\n===\n\nSecond.'))).content_html, /<p>===<\/p>/);
});

test('a marker before all text, and one in code, say nothing', async (t) => {
  assert.equal((await itemOf(t, post('<!--more-->\n\nFirst.')))['summary'], 'First.');
  const code = await itemOf(t, post('First.\n\n```\n<!--more-->\n{/* truncate */}\n```\n\nSecond.'));
  assert.match(code.content_html, /&lt;!--more--&gt;\n\{\/\* truncate \*\/\}/);
  assert.equal(code['summary'], 'First. Second.');
});
