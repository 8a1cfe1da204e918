import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIn, folderOf, onlyItem, post } from '../../shared/fixtures.test.support.js';
import { readDialect } from '../dialect.js';

const read = (text: string, file = 'a.md'): string => readDialect(text, { idPrefix: 'fn', file }).text.replaceAll('&lt;', '‹');

for (const [name, from, to] of [
  ['headers of C', '#include <Windows.h> and <vector>', '#include ‹Windows.h> and ‹vector>'],
  ['generic types', 'List<T>, Map<String> and Vec<Vec<u8>>', 'List‹T>, Map‹String> and Vec<Vec‹u8>>'],
  ['types of several words', 'vector<unsigned int>', 'vector‹unsigned int>'],
  ['keys', '<Ctrl> <Enter> <leader>f <C-w>', '‹Ctrl> ‹Enter> ‹leader>f ‹C-w>'],
  ['what the reader fills in', 'Use <your-name> and <your name>.', 'Use ‹your-name> and ‹your name>.'],
  ['a line of its own', '<Windows.h>\n\n<vector>\nb', '‹Windows.h>\n\n‹vector>\nb'],
] as const)
  test(`shows ${name} as they are written`, () => {
    assert.equal(read(from), to);
  });

for (const [name, text] of [
  ['elements of HTML', 'a <br> <kbd>b</kbd> <CENTER> <nobr> <wbr>'],
  ['what has an end tag', '<foo>a</foo> <x-y>b</X-Y>'],
  ['what has values', '<foo a="b"> <foo a=b>'],
  ['code', '`<T>` <code><T></code>\n\n```\n<T>\n```'],
  ['targets of links', '[a](<b c.png>) ![a](< b.png >) [c]\n\n[c]: <d e>'],
  ['formulas', 'For $x<y>z$ it is \\<z>.'],
  ['URLs and addresses', '<https://a.org> <a@b.org> <mailto:a@b.org>'],
  ['marks of generators', '<more> <toc>'],
] as const)
  test(`leaves as they are: ${name}`, () => {
    assert.equal(read(text), text);
  });

test('an end tag in code closes nothing', () => {
  assert.equal(read('<foo> `</foo>`'), '‹foo> `</foo>`');
});

test('components of MDX are no words', () => {
  assert.equal(read('<Foo>\n', 'a.mdx').includes('‹'), false);
});

test('words in angle brackets are in the feed, and no message is about them', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Use `<b>`, List<T> and <Windows.h>.') });
  const { messages } = await buildIn(cwd, { site: 'https://example.org/' });
  assert.match(onlyItem(cwd).content_html, /List&lt;T&gt; and &lt;Windows\.h&gt;\./);
  assert.deepEqual(
    messages.filter(({ severity }) => severity !== 'info'),
    [],
  );
});
