import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildFeed, type BuildResult } from './build-feed.js';
import type { BuildOptions } from './build-options.js';
import { checkFeed } from '../check/check-feed.js';
import type { Message } from '../shared/messages.js';
import { contentsOf, folderOf, readFeed, withCode } from '../shared/fixtures.test.support.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const data = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const skip = existsSync(data) ? false : 'the folder ../shared/data is missing';
const inputs = (...names: string[]): Pick<BuildOptions, 'inputs' | 'cwd'> => ({
  inputs: names.map((name) => `../shared/data/${name}`),
  cwd: root,
});

test('the seed: builds, repairs its mojibake, and has exactly its four tips', { skip }, async (t) => {
  const cwd = folderOf(t, {});
  const { ok, messages } = await buildFeed({ ...inputs('seed'), out: join(cwd, 'out'), site: 'https://example.org' });
  const [item] = readFeed(cwd).items;
  assert.equal(ok, true);
  assert.deepEqual(
    withCode(messages, 'mojibake').map(({ file, line, column }) => [file, line, column]),
    [['../shared/data/seed/from-tiktok-to-xiaohongshu-make-friends.md', 40, 212]],
  );
  assert.match(item?.content_html ?? '', /highlights the user’s ability/);
  assert.doesNotMatch(item?.content_html ?? '', /<h2>/);
  assert.deepEqual(
    (item?._tiktok_refugee['tips'] as { title: string }[]).map(({ title }) => title),
    ['Be Authentic', 'Be Open', 'Do not get political', 'Be Safe'],
  );
  assert.deepEqual(checkFeed(readFileSync(join(cwd, 'out/feed.json'), 'utf8'), 'feed.json'), []);
});

test('the eight posts: all in the feed, unresolvable images reported', { skip }, async (t) => {
  const cwd = folderOf(t, {});
  const { messages } = await buildFeed({ ...inputs('posts'), out: join(cwd, 'out') });
  assert.equal(readFeed(cwd).items.length, 8);
  assert.equal(withCode(messages, 'unresolvable-image').length, 8);
});

test('the eight posts: lists of features and of issues are no tips', { skip }, async () => {
  const { posts } = await buildFeed(inputs('posts'));
  assert.deepEqual([...new Set(posts.flatMap(({ tips }) => tips.map(({ section }) => section)))].sort(), [
    'How to Try it Yourself',
    'Migrating Your Content',
    'Navigating New Connections',
    'Strategies for Success',
  ]);
});

test('the seed and the eight posts hold one slug twice: both files are named', { skip }, async () => {
  const { ok, messages } = await buildFeed(inputs('seed', 'posts'));
  assert.equal(ok, false);
  assert.deepEqual(
    withCode(messages, 'duplicate-slug').map(({ file }) => file),
    ['posts', 'seed'].map((folder) => `../shared/data/${folder}/from-tiktok-to-xiaohongshu-make-friends.md`),
  );
});

const isError = ({ severity }: Message): boolean => severity === 'error';

/** Files of a flat blog that are neither in the feed nor named as pages. */
function lost(blog: string, { posts, messages }: BuildResult): string[] {
  const pages = messages.filter(({ code }) => code === 'page').map(({ file }) => file);
  const accounted = new Set([...posts.map(({ file }) => file), ...pages]);
  const files = readdirSync(join(data, 'blogs', blog)).map((name) => `../shared/data/blogs/${blog}/${name}`);
  return files.filter((file) => !accounted.has(file));
}

test('mzlogin: each file is in the feed, or named as a page, and two builds give the same bytes', { skip }, async (t) => {
  const cwd = folderOf(t, {});
  for (const out of ['a', 'b']) {
    const result = await buildFeed({ ...inputs('blogs/mzlogin'), out: join(cwd, out) });
    assert.deepEqual(lost('mzlogin', result), []);
    assert.deepEqual(result.messages.filter(isError), []);
    assert.deepEqual(
      withCode(result.messages, 'page').map(({ file }) => file),
      ['../shared/data/blogs/mzlogin/template.md'],
    );
  }
  assert.deepEqual(contentsOf(join(cwd, 'a')), contentsOf(join(cwd, 'b')));
});

test('efcl: each file is in the feed', { skip }, async (t) => {
  const result = await buildFeed({ ...inputs('blogs/efcl'), out: join(folderOf(t, {}), 'out') });
  assert.equal(result.ok, true);
  assert.deepEqual(lost('efcl', result), []);
  assert.deepEqual(result.messages.filter(isError), []);
  assert.deepEqual(withCode(result.messages, 'page'), []);
});

for (const blog of ['astrowind', 'babel', 'eleventy-base', 'hexo-site', 'jekyllnow', 'rust']) {
  test(`${blog}: builds as it is, and every file is a post or named`, { skip }, async () => {
    const { ok, posts, messages } = await buildFeed({ ...inputs(`blogs/${blog}`), keepGoing: true });
    assert.ok(ok && posts.length > 0);
    const isNamed = ({ code, severity }: Message): boolean => severity === 'error' || ['page', 'draft', 'future'].includes(code);
    const named = messages.filter(isNamed).map(({ file }) => file);
    const accounted = new Set([...posts.map(({ file }) => file), ...named]);
    const files = readdirSync(join(data, 'blogs', blog), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.mdx?$/.test(name) && !/(?:^|\/)[.]/.test(name))
      .map((name) => `../shared/data/blogs/${blog}/${name}`);
    assert.deepEqual(
      files.filter((file) => !accounted.has(file)),
      [],
    );
    assert.deepEqual(
      messages.filter(isError).map(({ text }) => text),
      [],
    );
  });
}
