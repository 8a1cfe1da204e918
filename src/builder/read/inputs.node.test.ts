import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkPosts } from '../check/check.js';
import { addFiles, buildIn, folderOf, post, readFeed, withCode } from '../shared/fixtures.test.support.js';

const one = { 'posts/p0.md': post('Text.') };

test('an output inside the input is no input', async (t) => {
  const cwd = folderOf(t, one);
  await buildIn(cwd, { out: 'posts/public' });
  addFiles(cwd, { 'posts/public/x.md': 'not an article' });
  assert.equal((await buildIn(cwd, { out: 'posts/public' })).ok, true);
});

test('no output inside the input is an input, of a check or of another build', async (t) => {
  const cwd = folderOf(t, one);
  await buildIn(cwd, { out: 'posts/public' });
  addFiles(cwd, { 'posts/public/x.md': 'not an article' });
  assert.equal((await buildIn(cwd)).ok, true);
  assert.deepEqual(await checkPosts(['posts'], { cwd }), []);
});

test('an output inside the input is no input where the way to both leads through a symbolic link', async (t) => {
  const cwd = folderOf(t, one);
  symlinkSync(join(cwd, 'posts'), join(cwd, 'link'));
  const options = { inputs: ['link'], out: 'link/public' };
  await buildIn(cwd, options);
  addFiles(cwd, { 'posts/public/x.md': 'not an article' });
  assert.equal((await buildIn(cwd, options)).ok, true);
});

test('passes over hidden folders, node_modules and gems, and reports symbolic links', async (t) => {
  const cwd = folderOf(t, {
    ...one,
    'posts/.git/x.md': '',
    'posts/node_modules/x.md': '',
    'posts/vendor/cache/ruby/x.md': '',
    'posts/vendor/bundle/x.md': '',
    'secret.md': post('Text.'),
  });
  symlinkSync(join(cwd, 'secret.md'), join(cwd, 'posts/link.md'));
  symlinkSync(join(cwd, 'posts/.git'), join(cwd, 'posts/folder'));
  symlinkSync(join(cwd, 'nowhere'), join(cwd, 'posts/dangling'));
  const { posts, messages } = await buildIn(cwd);
  assert.deepEqual(
    posts.map(({ slug }) => slug),
    ['p0'],
  );
  assert.deepEqual(
    withCode(messages, 'symbolic-link').map(({ file }) => file),
    ['posts/folder', 'posts/link.md'],
  );
});

test('a folder without Markdown is an error', async (t) => {
  const { ok, messages } = await buildIn(folderOf(t, { 'posts/x.txt': '' }));
  assert.equal(ok, false);
  assert.equal(messages[0]?.code, 'no-posts');
});

for (const [exclude, patterns] of [
  [['**'], '"**"'],
  [['p0.md', 'b/**'], '"p0.md", "b/**"'],
  [['1', '2', '3', '4', '5', 'p*'], '"1", "2", "3", "4", "5", …'],
  [[], undefined],
  [['x.md'], undefined],
] as const)
  test(`says that all files are excluded by ${exclude.join(' ')}`, async (t) => {
    const files = patterns === undefined ? { 'posts/x.txt': '' } : { ...one, 'posts/b/c.md': post('Text.') };
    const all = exclude.length === 6 ? { 'posts/p0.md': post('Text.') } : files;
    const { messages } = await buildIn(folderOf(t, all), { exclude });
    const text =
      patterns === undefined
        ? 'this folder has no Markdown files; add files that end in .md'
        : `all Markdown files of this folder are excluded (${patterns}); use narrower patterns for --exclude, or in the settings`;
    assert.deepEqual(
      withCode(messages, 'no-posts').map((message) => message.text),
      [text],
    );
  });

test('a file named twice is one post', async (t) => {
  const { posts } = await buildIn(folderOf(t, one), { inputs: ['posts', 'posts/p0.md'] });
  assert.equal(posts.length, 1);
});

test('passes over what Jekyll and Hugo have written, but not over posts in a folder of that name', async (t) => {
  const cwd = folderOf(t, {
    ...one,
    'posts/_site/a.md': post('Copy.'),
    'posts/blog/config.toml': '',
    'posts/blog/content/b.md': post('Text.', '', 'B'),
    'posts/blog/public/b.md': post('Copy.', '', 'B'),
    'posts/next/public/c/index.md': post('Text.', '', 'C'),
  });
  const { ok, messages } = await buildIn(cwd);
  assert.deepEqual([ok, withCode(messages, 'duplicate-slug')], [true, []]);
  assert.deepEqual(
    readFeed(cwd)
      .items.map(({ title }) => title)
      .sort(),
    ['A Post', 'B', 'C'],
  );
});
