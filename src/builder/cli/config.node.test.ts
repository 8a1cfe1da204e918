import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCli } from './commands.js';
import { CONFIG_NAMES, SETTING_NAMES } from './config.js';
import { FIELD_NAMES } from '../read/field-names.js';
import { folderOf, gif, post, readFeed } from '../shared/fixtures.test.support.js';

async function run(cwd: string, ...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const text = { out: '', err: '' };
  const write = (name: 'out' | 'err') => ({ write: (part: string) => (text[name] += part) });
  const status = await runCli(args, { cwd, out: write('out'), err: write('err'), signal: new AbortController().signal });
  return { status, ...text };
}

const [NAME] = CONFIG_NAMES;
const config = `title: My Feed
site: https://example.org/
out: public/articles
inputs: posts
language: fr
page-size: 1
keepGoing: true
drafts: true
permalink: /:year/:slug/
exclude: ['*.txt.md']
fields: { date: [written] }
imageAliases: { '@pics': media }
`;
const files = {
  'package.json': '{}',
  [NAME]: config,
  'posts/a.md': '---\ntitle: A\nwritten: 2025-01-14\n---\n![x](@pics/x.gif)\n',
  'posts/b.md': post('Text.', 'draft: true', 'B'),
  'posts/c.txt.md': post('Text.'),
  'media/x.gif': gif(4),
};

test('build takes everything from the file in the current folder', async (t) => {
  const cwd = folderOf(t, files);
  const { status, out } = await run(cwd, 'build');
  assert.deepEqual([status, out.split('\n')[0]?.slice(0, 34)], [0, '2 posts written to public/articles']);
  const pages = ['full.json', 'full/2.json'].map((path) => readFeed(cwd, `public/articles/${path}`));
  assert.deepEqual([pages[0]?.['title'], pages[0]?.['language']], ['My Feed', 'fr']);
  assert.deepEqual(pages.flatMap(({ items }) => items.map(({ url }) => url)).sort(), [
    'https://example.org/2025/a/',
    'https://example.org/2025/b/',
  ]);
});

test('flags win, also those that switch something off', async (t) => {
  const cwd = folderOf(t, files);
  await run(cwd, 'build', '--title', 'Other', '--out', 'out', '--no-drafts', '--page-size', '5');
  const feed = readFeed(cwd);
  assert.deepEqual([feed['title'], feed.items.length, existsSync(join(cwd, 'public'))], ['Other', 1, false]);
});

test('a file in the input folder is found, and --config names another', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.'), [`posts/${NAME}`]: 'title: In the folder', 'c.yaml': 'title: Named' });
  await run(cwd, 'build', 'posts', '--out', 'out');
  assert.equal(readFeed(cwd)['title'], 'In the folder');
  await run(cwd, 'build', 'posts', '--out', 'out', '--config', 'c.yaml');
  assert.equal(readFeed(cwd)['title'], 'Named');
});

test('check goes by the file, too', async (t) => {
  const cwd = folderOf(t, files);
  const { status, out } = await run(cwd, 'check');
  assert.equal(status, 0);
  assert.doesNotMatch(out, /unresolvable-image|no-date|page|draft/);
});

const wrong: [string, RegExp][] = [
  ['title: x\nlangauge: en', /config\.yaml:2:1: there is no setting "langauge"; did you mean "language"\?/],
  ['nonsense: 1', /there is no setting "nonsense"; settings are inputs, out/],
  ['drafts: perhaps', /:1:1: "drafts" must be true or false/],
  ['pageSize: 0', /"pageSize" must be a whole number from 1 to 10000/],
  ['pageSize: 10001', /"pageSize" must be a whole number from 1 to 10000/],
  ['fields: { titel: name }', /articles have no field "titel"; did you mean "title"\?/],
  ['- a\n- b', /needs "name: value" lines/],
  ['a: [', /is not YAML/],
  ['title: &a x\nsite: *a', /aliases/],
  [`title: ${'x'.repeat(200_000)}`, /larger than/],
];
for (const [yaml, words] of wrong) {
  test(`says what is wrong with ${yaml.slice(0, 30)}`, async (t) => {
    const { status, err } = await run(folderOf(t, { ...files, [NAME]: yaml }), 'build', 'posts', '--out', 'out');
    assert.equal(status, 2);
    assert.match(err, words);
  });
}

test('a setting names the field that pins articles', async (t) => {
  const pinned = (line: string): string => post('Text.').replace('\n---', `\n${line}\n---`);
  const settings = 'fields: { pinned: [sticky, theme.top] }';
  const posts = {
    'posts/a.md': pinned('sticky: true'),
    'posts/b.md': pinned('theme: { top: true }'),
    'posts/c.md': post('Text.'),
  };
  const cwd = folderOf(t, { ...posts, [NAME]: settings });
  const { status, err } = await run(cwd, 'build', 'posts', '--out', 'out');
  assert.equal(status, 0, err);
  const isPinned = (slug: string): boolean => readFileSync(join(cwd, `out/posts/${slug}.json`), 'utf8').includes('"pinned":true');
  assert.deepEqual(['a', 'b', 'c'].map(isPinned), [true, true, false]);
});

test('a named file that does not exist is wrong usage', async (t) => {
  assert.match((await run(folderOf(t, files), 'build', '--config', 'none.yaml')).err, /--config: "none.yaml" does not exist/);
});

test('the JSON Schema has the settings that there are', () => {
  const schema = JSON.parse(readFileSync(new URL('../../../docs/config.schema.json', import.meta.url), 'utf8')) as {
    properties: Record<string, { description?: string; properties?: object }>;
  };
  const { $schema, ...properties } = schema.properties;
  assert.ok($schema);
  assert.deepEqual(Object.keys(properties).sort(), [...SETTING_NAMES].sort());
  assert.ok(Object.values(properties).every(({ description }) => description));
  assert.deepEqual(Object.keys(properties['fields']?.properties ?? {}), Object.keys(FIELD_NAMES));
});

test('a folder in the place of the file is named', async (t) => {
  const cwd = folderOf(t, { [`${NAME}/a.md`]: '', 'posts/a.md': post('Text.') });
  for (const args of [[], ['--config', NAME]]) {
    const { status, err } = await run(cwd, 'build', 'posts', '--out', 'out', ...args);
    assert.equal(status, 2);
    assert.ok(err.includes(`"${NAME}" is a folder; name the file with the settings`), err);
  }
});
