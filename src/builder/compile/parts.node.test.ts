import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addFiles, buildIn, folderOf, post, readFeed } from '../shared/fixtures.test.support.js';
import { createBuilder } from '../write/build-feed.js';
import { Parts } from './parts.js';

/** Headings, the ids that they have here, and those that other generators give them. */
const headings: [heading: string, own: string, others: Record<string, string>][] = [
  [
    "What's new in 1.67.0?",
    'whats-new-in-1670',
    {
      'Zola': 'what-s-new-in-1-67-0',
      'Hexo': 'What-s-new-in-1-67-0',
      'markdown-it': "what's-new-in-1.67.0%3F",
      'Eleventy': 'whats-new-in-1-67-0',
    },
  ],
  ['Über uns', 'über-uns', { 'Zola': 'uber-uns', 'Hexo': 'Uber-uns', 'Eleventy': 'ueber-uns', 'markdown-it': '%C3%BCber-uns' }],
  ['Straße', 'straße', { 'Zola': 'strasse', 'Hexo': 'Strase', 'markdown-it': 'stra%C3%9Fe' }],
  ['Salt & Pepper', 'salt--pepper', { 'Zola': 'salt-pepper', 'Eleventy': 'salt-and-pepper', 'markdown-it': 'salt-%26-pepper' }],
  ['Café — déjà vu', 'café--déjà-vu', { Hexo: 'Cafe-—-deja-vu', Zola: 'cafe-deja-vu' }],
  [
    '中文标题：你好',
    '中文标题你好',
    { 'Hexo': '中文标题：你好', 'markdown-it': '%E4%B8%AD%E6%96%87%E6%A0%87%E9%A2%98%EF%BC%9A%E4%BD%A0%E5%A5%BD' },
  ],
  ['1. Intro', '1-intro', { 'kramdown without GFM': 'intro', 'markdown-it': '1.-intro' }],
  ['foo_bar baz', 'foo_bar-baz', { Hexo: 'foo-bar-baz' }],
  ['C++ / C#', 'c--c', { 'Zola': 'c-c', 'markdown-it': 'c%2B%2B-%2F-c%23' }],
];
for (const [heading, own, others] of headings) {
  for (const [generator, id] of Object.entries(others)) {
    test(`a link to "${heading}" as ${generator} names it leads there, from the post and from others`, async (t) => {
      const cwd = folderOf(t, {
        'posts/a.md': post(`[up](#${id})\n\n## ${heading}`),
        'posts/b.md': post(`[to](a.md#${id})`),
      });
      const { messages } = await buildIn(cwd);
      assert.deepEqual(
        messages.filter(({ severity }) => severity !== 'info'),
        [],
      );
      const html = (slug: string): string => readFeed(cwd, `out/posts/${slug}.json`).items[0]?.content_html ?? '';
      assert.ok(html('a').includes(`<h2 id="${own}">`), html('a'));
      assert.ok(html('a').includes(`href="#${own}"`), html('a'));
      assert.equal(decodeURI(/href="[^"]*#([^"]*)"/.exec(html('b'))?.[1] ?? ''), own);
    });
  }
}

test('what an id is like is what it is first, and a stricter likeness goes before others', () => {
  const parts = new Parts(
    '<h2 id="café">a</h2> <h2 id="cafe">b</h2> <a name="Old">c</a> <h2 id="part">d</h2> <h2 id="part-1">e</h2>',
  );
  const found = ['café', 'caf%C3%A9', 'cafe', 'CAFE', 'old', 'part-1', 'Part_1', 'none', '', '!'].map((part) => parts.find(part));
  assert.deepEqual(found, ['café', 'café', 'cafe', 'cafe', 'Old', 'part-1', 'part-1', undefined, undefined, undefined]);
});

test('a link to a part of another post keeps its query, and an unknown part stays as it is written', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('## One & Two'), 'posts/b.md': post('[a](a.md?x=1#one-two) [b](a.md#nowhere)') });
  await buildIn(cwd);
  const html = readFeed(cwd, 'out/posts/b.json').items[0]?.content_html ?? '';
  assert.match(html, /posts\/a\/\?x=1#one--two".*posts\/a\/#nowhere"/);
});

test('a link to a part of a post that is in its own blog keeps the name that it has there', async (t) => {
  const cwd = folderOf(t, {
    'posts/a.md': post('## Über uns', 'permalink: /p/a/'),
    'posts/b.md': post('[a](a.md#uber-uns)', 'permalink: /p/b/'),
  });
  await buildIn(cwd, { site: 'https://example.org/' });
  assert.match(readFeed(cwd, 'out/posts/b.json').items[0]?.content_html ?? '', /"https:\/\/example\.org\/p\/a\/#uber-uns"/);
});

test('when a heading changes, links to it in other posts change with it', async (t) => {
  const files = Object.fromEntries(Array.from({ length: 3 }, (_, i) => [`posts/x${i}.md`, post('x')]));
  const cwd = folderOf(t, { ...files, 'posts/a.md': post('## Die Übung'), 'posts/b.md': post('[a](a.md#die-ubung)') });
  const build = createBuilder({ inputs: ['posts'], out: 'out', cwd, pageSize: 1 });
  const link = (): string => decodeURI(/#[^"]*/.exec(readFeed(cwd, 'out/posts/b.json').items[0]?.content_html ?? '')?.[0] ?? '');
  await build();
  assert.equal(link(), '#die-übung');
  addFiles(cwd, { 'posts/a.md': post('## Die Ubung') });
  await build();
  assert.equal(link(), '#die-ubung');
});

for (const tag of ['<p id=part>', "<p id='part'>", '<a name="b" id="part">', '<p\n  id = "part">', '<P ID="part">'])
  test(`finds the part ${JSON.stringify(tag)}`, () => {
    assert.equal(new Parts(tag).find('part'), 'part');
  });
