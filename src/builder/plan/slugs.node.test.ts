import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIn, folderOf, post, readFeed, withCode } from '../shared/fixtures.test.support.js';

const undated = '---\ntitle: T\n---\nText.\n';

test('a slug of its own wins over the file name', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.', 'slug: own-name') });
  await buildIn(cwd);
  assert.equal(readFeed(cwd).items[0]?._tiktok_refugee.slug, 'own-name');
});

test('an unsafe slug is made safe, with a warning', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.', 'slug: "../../etc/x y"') });
  const { messages, files } = await buildIn(cwd);
  assert.equal(withCode(messages, 'slug-changed').length, 1);
  assert.ok(files.includes('posts/etc-x-y.json'));
});

test('a slug that is a path has hyphens in place of its slashes, without a warning', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.', 'slug: /2022/b/'), 'posts/c.md': post('Text.', 'slug: d.html') });
  const { messages, files } = await buildIn(cwd);
  assert.deepEqual(
    withCode(messages, 'slug-changed').map(({ file }) => file),
    ['posts/c.md'],
  );
  assert.ok(files.includes('posts/2022-b.json'));
});

test('posts whose names differ in the date alone keep it, all of them', async (t) => {
  const cwd = folderOf(t, { 'posts/2011-11-04-basis.md': undated, 'posts/2011-11-06-basis.md': undated });
  const { messages } = await buildIn(cwd);
  assert.deepEqual(
    readFeed(cwd).items.map(({ id }) => id),
    ['2011-11-06-basis', '2011-11-04-basis'],
  );
  assert.equal(withCode(messages, 'dated-slug').length, 2);
});

for (const [path, id, title] of [
  ['2023/10-09-a-b.md', 'a-b', 'A b'],
  ['2023/10/09-a-b.md', 'a-b', 'A b'],
  ['2023-10/9-a-b.md', 'a-b', 'A b'],
  ['2023/10/09-a-b/index.md', 'a-b', 'A b'],
  ['2023/10/09/5-tips.md', '5-tips', '5 tips'],
  ['2023-10-09/5-tips.md', '5-tips', '5 tips'],
  ['2023/10/09-.md', '09', 'Text.'],
  ['2023/2023-10-09-5-tips.md', '5-tips', '5 tips'],
  // Its date is not in its path.
  ['dated/2023/10-09-a.md', '10-09-a', '10 09 a'],
] as const)
  test(`a post at ${path} has the slug ${id}`, async (t) => {
    const text = path.startsWith('dated') ? '---\ndate: 2023-10-09\n---\nText.\n' : '---\ntags: a\n---\nText.\n';
    const cwd = folderOf(t, { [`posts/${path}`]: text, 'posts/b.md': post('See [x](/blog/10-09-a-b/).') });
    const { posts } = await buildIn(cwd);
    const [found] = posts.filter((each) => each.slug !== 'b');
    assert.deepEqual([found?.slug, found?.title, found?.datePublished.slice(0, 10)], [id, title, '2023-10-09']);
    const link = /href="([^"]*)"/.exec(readFeed(cwd).items.find((item) => item.id === 'b')?.content_html ?? '')?.[1];
    // As Hugo and Eleventy have it.
    if (path.includes('10-09-a-b.md')) assert.match(link ?? '', /posts\/a-b\/$/);
  });

test('posts of one name in folders of their years take their dates', async (t) => {
  const cwd = folderOf(t, { 'posts/2023/10-09-a.md': undated, 'posts/2024/02/03-a.md': undated });
  await buildIn(cwd);
  assert.deepEqual(
    readFeed(cwd).items.map(({ id }) => id),
    ['2024-02-03-a', '2023-10-09-a'],
  );
});

test('posts of one name in several folders take their dates', async (t) => {
  const dated = (day: string): string => post('Text.').replace('2025-01-14', day);
  const cwd = folderOf(t, {
    'posts/2021/news.md': dated('2021-12-31'),
    'posts/2022/news/index.md': dated('2022-03-01'),
    'posts/2022/other.md': dated('2022-03-02'),
    'posts/2023/2023-05-06-news.md': dated('2023-05-06'),
  });
  const { ok, messages } = await buildIn(cwd);
  assert.equal(ok, true);
  assert.deepEqual(
    readFeed(cwd).items.map(({ id }) => id),
    ['2023-05-06-news', 'other', '2022-03-01-news', '2021-12-31-news'],
  );
  assert.equal(withCode(messages, 'dated-slug').length, 3);
});

test('posts of one name and day in several folders take the names of these, unless they are copies', async (t) => {
  const titled = (title: string): string => post('[a](../x/same.md)', '', title);
  const cwd = folderOf(t, { 'posts/x/same.md': titled('One'), 'posts/y/same/index.md': titled('Two') });
  const { ok, messages } = await buildIn(cwd);
  assert.equal(ok, true);
  const { items } = readFeed(cwd);
  assert.deepEqual(items.map(({ id }) => id).sort(), ['x-same', 'y-same']);
  assert.match(items[0]?.content_html ?? '', /href="\.\/posts\/x-same\/"/);
  assert.equal(withCode(messages, 'long-slug').length, 2);
});

test('posts of one name, day and title in several folders are no copies if their texts differ', async (t) => {
  const cwd = folderOf(t, { 'posts/x/same.md': post('[a](../y/same.md)'), 'posts/y/same.md': post('Another text.') });
  const { ok, messages } = await buildIn(cwd);
  assert.deepEqual([ok, withCode(messages, 'long-slug').length], [true, 2]);
  const { items } = readFeed(cwd);
  assert.deepEqual(items.map(({ id }) => id).sort(), ['x-same', 'y-same']);
  assert.match(items.find(({ id }) => id === 'x-same')?.content_html ?? '', /href="\.\/posts\/y-same\/"/);
  // Of three, one is a copy: nobody can tell which of the two is meant.
  const copied = folderOf(t, { 'posts/x/same.md': post('A.'), 'posts/y/same.md': post('B.'), 'posts/z/same.md': post('A.') });
  assert.equal((await buildIn(copied)).ok, false);
});

test('one slug twice is an error that names both files', async (t) => {
  const cwd = folderOf(t, { 'posts/x/same.md': post('Text.'), 'posts/y/same.md': post('Text.') });
  const { ok, messages } = await buildIn(cwd);
  const found = withCode(messages, 'duplicate-slug');
  assert.equal(ok, false);
  assert.deepEqual(
    found.map(({ file }) => file),
    ['posts/x/same.md', 'posts/y/same.md'],
  );
  assert.match(found[0]?.text ?? '', /posts\/y\/same\.md/);
});

test('slugs that differ in capitals alone are the same', async (t) => {
  const { messages } = await buildIn(
    folderOf(t, { 'posts/a.md': post('Text.', 'slug: Same'), 'posts/b.md': post('Text.', 'slug: same') }),
  );
  assert.equal(withCode(messages, 'duplicate-slug').length, 2);
});

test('of posts with one slug of their own and several dates, the oldest keeps it, and links find each', async (t) => {
  const dated = (day: string, body = 'Text.'): string => post(body, 'slug: recap').replace('2025-01-14', day);
  const cwd = folderOf(t, {
    'posts/a.md': dated('2022-03-01'),
    'posts/b.md': dated('2021-12-31'),
    'posts/c.md': post('[1](/blog/2022/03/01/recap/) [2](/blog/2021/12/31/recap/)', '', 'C'),
  });
  const { ok, messages } = await buildIn(cwd);
  assert.equal(ok, true);
  assert.deepEqual(
    withCode(messages, 'dated-slug').map(({ file }) => file),
    ['posts/a.md'],
  );
  const { items } = readFeed(cwd);
  assert.deepEqual(items.map(({ id }) => id).sort(), ['2022-03-01-recap', 'c', 'recap']);
  const html = items.find(({ id }) => id === 'c')?.content_html ?? '';
  assert.deepEqual(
    Array.from(html.matchAll(/href="([^"]*)"/g), ([, href]) => href),
    ['./posts/2022-03-01-recap/', './posts/recap/'],
  );
});
