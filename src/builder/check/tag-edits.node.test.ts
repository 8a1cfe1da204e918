import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { folderOf, post } from '../shared/fixtures.test.support.js';
import { checkPosts } from './check.js';

const now = Date.parse('2026-01-01');
const others = { 'b.md': post('b', 'tags: [foo, c]', 'B'), 'c.md': post('c', 'tags: [foo, C#]', 'C') };

/** What is said of the tags of a post, next to two others, each as `line:column code`. */
async function found(
  t: TestContext,
  text: string,
  path = 'a.md',
  options: Parameters<typeof checkPosts>[1] = {},
): Promise<string[]> {
  const beside = Object.entries(others).map(([name, each]) => [join(dirname(path), `2025-01-14-${name}`), each] as const);
  const cwd = folderOf(t, { ...Object.fromEntries(beside), [path]: text });
  const messages = await checkPosts(['.'], { cwd, now, ...options });
  return messages
    .filter(({ code, file }) => code.startsWith('tag-') && file === path)
    .map(({ line, column, code }) => `${line}:${column} ${code}`);
}

const NAMED: Readonly<Record<string, readonly [text: string, place: string, path?: string]>> = {
  'TOML': ['+++\ntitle = "A"\ndate = 2025-01-14\ntags = ["Foo", "x"]\n+++\na\n', '4:10'],
  'the taxonomies of Zola': [
    '+++\ntitle = "A"\ndate = 2025-01-14\n[taxonomies]\ncategories = ["x"]\ntags = [\n  "x",\n  "Foo",\n]\n+++\na\n',
    '8:4',
  ],
  'JSON': ['{\n"title": "A",\n"date": "2025-01-14",\n"tags": ["x", "Foo"]\n}\n\na\n', '4:16'],
  'lines of Pelican': ['Title: A\nDate: 2025-01-14\nTags: x y, Foo\n\na\n', '3:12'],
  'a mapping': [post('a', 'taxonomies:\n  categories: [Foo]\n  tags: [x, Foo]', 'A'), '6:13'],
  'a list in lines': [post('a', 'tags:\n  - x\n\n  # y\n  - "Foo"', 'A'), '8:6'],
  'text with commas in quotes': [post('a', 'tags: "x y, Foo"', 'A'), '4:13'],
  'text with spaces of Jekyll': ['---\ntags: x Foo\n---\na\n', '2:9', '_posts/2025-01-14-a.md'],
  'categories of a post without tags': [post('a', 'categories: [Foo]', 'A'), '4:14'],
};

for (const [name, [text, place, path]] of Object.entries(NAMED))
  test(`finds a tag in another case in ${name}`, async (t) => {
    assert.deepEqual(await found(t, text, path), [`${place} tag-case`]);
  });

test('finds tags in fields that the settings name', async (t) => {
  const options = { fields: { tags: ['labels'] } };
  assert.deepEqual(await found(t, post('a', 'labels: [Foo]\ntags: [Foo]', 'A'), 'a.md', options), ['4:10 tag-case']);
});

for (const [name, frontMatter] of Object.entries({
  'categories of a post with tags': 'tags: [foo]\ncategories: [Foo]\nkeywords: Foo, "b "',
  'a name with a comma': 'tags:\n  - Foo, bar\n  - foo',
  'a name with a number sign': 'tags: [x, C#]',
  'what follows the tags': 'tags:\n  - foo\nseries:\n  - Foo',
}))
  test(`says nothing about ${name}`, async (t) => {
    assert.deepEqual(await found(t, post('a', frontMatter, 'A')), []);
  });

test('a correction leaves all other bytes of a file as they are', async (t) => {
  const written = (tag: string): string =>
    `\ufeff---\r\ntitle: itâ€™s \u2028\r\ndate: 2025-01-14\r\ncategories: [Foo]\r\ntags: [${tag}]   \r\n---\r\na\u0007  \rb\n`;
  const cwd = folderOf(t, { ...others, 'a.md': written('Foo') });
  const check = async (fix: boolean): Promise<string[]> => (await checkPosts(['.'], { cwd, now, fix })).map(({ code }) => code);
  const before = await check(false);
  const after = await check(true);
  assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), written('foo'));
  assert.deepEqual(
    after,
    before.filter((code) => code !== 'tag-case'),
  );
  assert.deepEqual(await check(true), after);
  assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), written('foo'));
});

test('front matter in a file next to the post is not written into the post', async (t) => {
  const meta = '.. title: A\n.. date: 2025-01-14\n.. tags: Foo\n';
  const cwd = folderOf(t, { ...others, 'a.md': 'text', 'a.meta': meta });
  await checkPosts(['.'], { cwd, now, fix: true });
  assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), 'text');
  assert.equal(readFileSync(join(cwd, 'a.meta'), 'utf8'), meta);
});
