import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { buildIn, folderOf, post, readFeed } from '../shared/fixtures.test.support.js';
import { createBuilder } from '../write/build-feed.js';

const NOTE = post(
  [
    'First **words**.[^1]\n\n![[a]]\n\n## One & two\n\n- A\n- H~2~O',
    '### Below\n\nMore `code`.\n\nA block. ^a1b2c3\n\n## Next\n\nLast.\n\n[^1]: A note.',
  ].join('\n\n'),
  'aliases: /old/',
  'The <note>',
);

/** What an article shows of what it embeds. */
async function shown(t: TestContext, body: string, note = NOTE): Promise<string> {
  const cwd = folderOf(t, { 'posts/a.md': post(body), 'posts/note.md': note });
  const { messages } = await buildIn(cwd);
  assert.deepEqual(
    messages.filter(({ severity }) => severity !== 'info'),
    [],
  );
  const html = readFeed(cwd).items.find(({ id }) => id === 'a')?.content_html ?? '';
  return html.replace(/href="[^"]*posts\/note\//g, 'href="');
}

const quote = (words: string, id: string, text: string): string =>
  `<blockquote><p><a href="${id}">${words}</a></p>${text && `<p>${text}</p>`}</blockquote>`;
const next = quote('The &lt;note&gt; › Next', '#next', 'Last.');
const all = 'First words. a A H2O More code. A block. Last.';

const cases: [name: string, body: string, html: string][] = [
  ['a note', '![[note]]', quote('The &lt;note&gt;', '', all)],
  ['a note between paragraphs', 'A\n\n![[note]]\n\nB', `<p>A</p>\n${quote('The &lt;note&gt;', '', all)}<p>B</p>\n`],
  ['a section', '![[note#One & two]]', quote('The &lt;note&gt; › One &amp; two', '#one--two', 'A H2O More code. A block.')],
  [
    'a section below another one',
    '![[note#One & two#Below]]',
    quote('The &lt;note&gt; › Below', '#below', 'More code. A block.'),
  ],
  ['a block', '![[note#^a1b2c3]]', quote('The &lt;note&gt;', '#^a1b2c3', 'A block.')],
  ['a note with words', '![[note|W & x]]', quote('W &amp; x', '', all)],
  ['a note in a quotation', '> ![[note#Next]]', `<blockquote>\n${next}</blockquote>\n`],
  ['notes in a list', '- ![[note#Next]]\n- B', `<ul>\n<li>${next}</li>\n<li>B</li>\n</ul>\n`],
  ['only a link to a part that is not there', '![[note#Other]]', quote('The &lt;note&gt; › Other', '#other', '')],
  ['only a link in a line', 'See ![[note]].', '<p>See <a href="">note</a>.</p>\n'],
  ['a note on a line of its own', 'See\n![[note#Next]]\nnow.', `<p>See</p>\n${next}<p>now.</p>\n`],
  ['notes on adjacent lines', '![[note#Next]]\n![[note#Next]]', next + next],
  [
    'only a link in a paragraph of a quotation',
    '> See\n> ![[note]]',
    '<blockquote>\n<p>See\n<a href="">note</a></p>\n</blockquote>\n',
  ],
  ['nothing in code', '```\n![[note]]\n```', '<pre><code>![[note]]\n</code></pre>\n'],
];
for (const [name, body, html] of cases)
  test(`shows ${name}`, async (t) => {
    assert.equal((await shown(t, body)).trimEnd(), html.trimEnd());
  });

test('shows the description of a note that has one, and only the beginning of a long one', async (t) => {
  assert.ok((await shown(t, '![[note]]', post('A', 'description: In **short**'))).includes('<p>In short</p>'));
  const long = await shown(t, '![[note]]', post('Some words. '.repeat(1_000)));
  assert.ok(long.includes('…</p></blockquote>') && long.length < 700);
});

test('shows 100 quotations in an article, and then links', async (t) => {
  const html = await shown(t, '![[note#^a1b2c3]]\n'.repeat(120));
  assert.deepEqual([html.split('<blockquote>').length - 1, html.split('<a href').length - 1], [100, 120]);
});

test('ends where notes embed each other, and follows changes', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('A\n\n![[b]]', '', 'One'), 'posts/b.md': post('B\n\n![[a]]', '', 'Two') });
  const build = createBuilder({ inputs: ['posts'], out: 'out', cwd });
  const bodies = (): string[] =>
    readFeed(cwd).items.map(({ content_html: html }) => html.replace(/<a [^<>]*>/g, '').replace(/\n/g, ''));
  await build();
  const quoted = (title: string, text: string): string => `<blockquote><p>${title}</a></p><p>${text}</p></blockquote>`;
  assert.deepEqual(bodies().sort(), [`<p>A</p>${quoted('Two', 'B a')}`, `<p>B</p>${quoted('One', 'A b')}`]);
  writeFileSync(join(cwd, 'posts/b.md'), post('Changed', '', 'Other'));
  await build();
  assert.deepEqual(bodies().sort(), [`<p>A</p>${quoted('Other', 'Changed')}`, '<p>Changed</p>']);
});
