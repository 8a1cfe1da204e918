import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { createBuilder, type BuildResult } from './build-feed.js';
import { isRuleFor } from './headers.test.support.js';
import { addFiles, buildIn, contentsOf, folderOf, gif, readFeed, withCode } from '../shared/fixtures.test.support.js';

const OLD = new Date('2020-01-01T00:00:00Z');
const day = (index: number): string => new Date(Date.UTC(2025, 0, 20 - index)).toISOString().slice(0, 10);
const dated = (index: number, body = 'Text.', more = ''): string =>
  `---\ntitle: Post ${index}\ndate: ${day(index)}\ntags: [x]\n${more}---\n${body}\n`;
const several = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `posts/p${index}.md`,
      dated(index, '* **A:** b\n\n## Tips\n\n* **Be kind:** always'),
    ]),
  );

/** A builder that has built once; all files of its output bear an old date. */
async function started(
  t: TestContext,
  files: Parameters<typeof folderOf>[1],
): Promise<{ cwd: string; build: () => Promise<BuildResult> }> {
  const cwd = folderOf(t, files);
  const build = createBuilder({ inputs: ['posts'], out: 'out', cwd, pageSize: 2 });
  assert.equal((await build()).ok, true);
  for (const path of contentsOf(join(cwd, 'out')).keys()) utimesSync(join(cwd, 'out', path), OLD, OLD);
  return { cwd, build };
}

const rewritten = (cwd: string): string[] =>
  [...contentsOf(join(cwd, 'out')).keys()].filter((path) => statSync(join(cwd, 'out', path)).mtime.getTime() !== OLD.getTime());

/** The output is what a build from nothing gives, byte for byte, and nothing lies beside it. */
async function assertFresh(cwd: string): Promise<void> {
  await buildIn(cwd, { out: 'fresh', pageSize: 2 });
  assert.deepEqual(contentsOf(join(cwd, 'out')), contentsOf(join(cwd, 'fresh')));
  assert.deepEqual(
    readdirSync(cwd).filter((name) => name.startsWith('.')),
    [],
  );
}

test('reads the front matter that Nikola has in a file next to the text, also when it changes', async (t) => {
  const { cwd, build } = await started(t, {
    'posts/a.md': '![b](none.png)\n',
    'posts/a.meta': '.. title: A walk\r\n.. slug: walk\r\n.. date: 2024-05-01 12:00:00 UTC\r\n.. tags: sea, wind\r\n',
    'posts/b.md': dated(1),
    'posts/b.meta': '.. title: Not this\n.. date: 2024-05-01\n',
    'posts/c.meta': '.. title: No text\n.. date: 2024-05-01\n',
  });
  const titles = (): string[] => readFeed(cwd).items.map(({ title }) => title);
  assert.deepEqual(titles(), ['Post 1', 'A walk']);
  const [, item] = readFeed(cwd).items;
  assert.deepEqual([item?.id, item?.['tags']], ['walk', ['sea', 'wind']]);
  addFiles(cwd, { 'posts/a.meta': '.. title: Another walk\n.. date: 2024-05-01\n' });
  const { messages } = await build();
  assert.deepEqual(titles(), ['Post 1', 'Another walk']);
  assert.deepEqual(
    withCode(messages, 'unresolvable-image').map(({ file, line }) => [file, line]),
    [['posts/a.md', 1]],
  );
});

test('a rebuild writes the files of the changed post and the pages it is on', async (t) => {
  const { cwd, build } = await started(t, several(5));
  addFiles(cwd, { 'posts/p3.md': dated(3, 'Changed.', 'description: D\n') });
  await build();
  assert.deepEqual(rewritten(cwd), [
    '.tiktok-refugee',
    'embed/post/p3/full/index.html',
    'embed/post/p3/index.html',
    'embed/posts/index.html',
    'feed/2.json',
    'full/2.json',
    'posts/p3.json',
    'posts/p3/index.html',
    'tips.json',
  ]);
  await assertFresh(cwd);
});

test('a rebuild after no change writes nothing', async (t) => {
  const { cwd, build } = await started(t, several(5));
  const { posts, files } = await build();
  assert.deepEqual(rewritten(cwd), []);
  assert.deepEqual([posts.length, files.includes('feed/2.json')], [5, true]);
});

test('a full build over an earlier output writes only what differs', async (t) => {
  const { cwd } = await started(t, several(5));
  addFiles(cwd, { 'posts/p4.md': dated(4, 'Changed.', 'description: D\n') });
  await buildIn(cwd, { pageSize: 2 });
  assert.deepEqual(rewritten(cwd), [
    '.tiktok-refugee',
    'embed/post/p4/full/index.html',
    'embed/post/p4/index.html',
    'embed/posts/index.html',
    'feed/3.json',
    'full/3.json',
    'posts/p4.json',
    'posts/p4/index.html',
    'tips.json',
  ]);
});

const changes: [string, (cwd: string) => void][] = [
  ['a new post', (cwd) => addFiles(cwd, { 'posts/new.md': dated(2) })],
  ['a post that went', (cwd) => rmSync(join(cwd, 'posts/p1.md'))],
  ['all posts but one gone', (cwd) => [0, 1, 2, 3].forEach((index) => rmSync(join(cwd, `posts/p${index}.md`)))],
  ['another slug', (cwd) => addFiles(cwd, { 'posts/p1.md': dated(1, 'Text.', 'slug: other\n') })],
  ['another slug of a post that is linked', (cwd) => addFiles(cwd, { 'posts/linked.md': dated(9, 'Text.', 'slug: other\n') })],
  ['another date', (cwd) => addFiles(cwd, { 'posts/p4.md': dated(-5) })],
  ['another tag', (cwd) => addFiles(cwd, { 'posts/p4.md': dated(4).replace('[x]', '[y]') })],
  ['a new translation', (cwd) => addFiles(cwd, { 'posts/de.md': dated(3, 'Text.', 'language: de\ntranslationOf: p0\n') })],
  ['another picture', (cwd) => addFiles(cwd, { 'posts/x.gif': gif(9) })],
  ['a picture that went', (cwd) => rmSync(join(cwd, 'posts/x.gif'))],
  ['a picture that came', (cwd) => addFiles(cwd, { 'posts/missing.gif': gif(9) })],
  ['an output that went', (cwd) => rmSync(join(cwd, 'out'), { recursive: true })],
];
for (const [name, change] of changes) {
  test(`after ${name} a rebuild gives the bytes of a full build`, async (t) => {
    const { cwd, build } = await started(t, {
      ...several(5),
      'posts/linked.md': dated(9),
      'posts/linking.md': dated(2, '[a](linked.md) ![b](x.gif) ![c](missing.gif)'),
      'posts/x.gif': gif(4),
    });
    change(cwd);
    assert.equal((await build()).ok, true);
    await assertFresh(cwd);
  });
}

test('a translation on another page follows the slug of its original', async (t) => {
  const original = (slug: string): Record<string, string> => ({ 'posts/a.md': dated(9, 'Text.', `slug: ${slug}\n`) });
  const { cwd, build } = await started(t, {
    ...several(3),
    ...original('Old'),
    'posts/b.md': dated(-1, 'Text.', 'language: de\ntranslationOf: Old\n'),
  });
  addFiles(cwd, original('old'));
  assert.equal((await build()).ok, true);
  await assertFresh(cwd);
});

test('after an error the output stays, and its correction is built', async (t) => {
  const { cwd, build } = await started(t, several(5));
  const before = contentsOf(join(cwd, 'out'));
  addFiles(cwd, { 'posts/p0.md': dated(0, 'Changed.'), 'posts/p3.md': '---\ntitle: x' });
  const { ok, messages } = await build();
  assert.deepEqual([ok, withCode(messages, 'no-front-matter').length], [false, 1]);
  assert.deepEqual(contentsOf(join(cwd, 'out')), before);
  addFiles(cwd, { 'posts/p3.md': dated(3) });
  assert.equal((await build()).ok, true);
  await assertFresh(cwd);
});

test('messages about posts that did not change are told again', async (t) => {
  const { cwd, build } = await started(t, { ...several(3), 'posts/w.md': dated(9, '![x](nowhere.png)', 'updated: x\n') });
  addFiles(cwd, { 'posts/p0.md': dated(0, 'Changed.') });
  const { messages } = await build();
  assert.deepEqual(
    messages.map(({ file, line, code }) => [file, line, code]).filter(([file]) => file !== 'feed.json' && file !== 'widgets'),
    [
      ['posts/w.md', 5, 'bad-date'],
      ['posts/w.md', 7, 'unresolvable-image'],
    ],
  );
});

test('a rebuild that fails while it writes is followed by one that writes all', async (t) => {
  const { cwd, build } = await started(t, several(3));
  addFiles(cwd, { 'posts/p0.md': dated(0, 'Changed.') });
  rmSync(join(cwd, 'out/posts/p0'), { recursive: true });
  writeFileSync(join(cwd, 'out/posts/p0'), 'a file where a folder belongs');
  await assert.rejects(build);
  rmSync(join(cwd, 'out/posts/p0'));
  await build();
  await assertFresh(cwd);
});

test('a post of a large feed costs no more than one of a small feed', async (t) => {
  const sizes = [10, 400].map(async (count) => {
    const cwd = folderOf(t, several(count));
    await buildIn(cwd);
    const size = (path: string): number => statSync(join(cwd, 'out', path)).size;
    return {
      post: size('posts/p3.json'),
      embed: size('embed/post/p3/full/index.html'),
      page: size('posts/p3/index.html'),
      tags: readFeed(cwd)._tiktok_refugee,
    };
  });
  const [small, large] = await Promise.all(sizes);
  for (const name of ['post', 'embed', 'page'] as const) assert.equal(large?.[name], small?.[name]);
  assert.deepEqual(large?.tags['tags'], [{ name: 'x', count: 400 }]);
});

test('the tips of a large feed come in pages', async (t) => {
  const cwd = folderOf(t, several(501));
  await buildIn(cwd);
  const [first, second] = ['out/tips.json', 'out/tips/2.json'].map((path) => readFeed(cwd, path));
  assert.deepEqual([first?.items.length, first?.['next_url'], second?.items.length], [500, './tips/2.json', 1]);
});

test('the headers let caches keep for ever what has a hash in its name, and nothing else', async (t) => {
  const cwd = folderOf(t, several(1));
  await buildIn(cwd);
  const headers = readFileSync(join(cwd, 'out/_headers'), 'utf8');
  const written = [...contentsOf(join(cwd, 'out')).keys()].map((path) => `/${path}`);
  const immutable = headers
    .split(/\n(?=\/)/)
    .filter((rule) => rule.includes('immutable'))
    .map((rule) => rule.split('\n')[0] ?? '')
    // A rule is for several files whose names differ in the hash.
    .flatMap((rule) => (rule.endsWith('.js') ? written.filter((path) => isRuleFor(rule, path)) : [rule]));
  const folders = ['/files/*', '/images/*'];
  for (const path of folders) assert.ok(immutable.includes(path));
  for (const path of immutable) assert.match(path, /^\/(?:files|images)\/\*$|^\/widgets\/[\w-]+-[\w-]{6}\.js$/);
  assert.ok(!immutable.some((path) => path.includes('tiktok-refugee')));
  for (const path of ['/feed.json', '/feed/*', '/full.json', '/full/*', '/tips.json', '/posts/*.json']) {
    assert.match(
      headers,
      new RegExp(`^${path.replaceAll(/[*.]/g, '\\$&')}\n.*feed\\+json.*\n.*max-age=300, stale-while-revalidate`, 'm'),
    );
  }
  if (!existsSync(join(cwd, 'out/widgets'))) return;
  const scripts = readdirSync(join(cwd, 'out/widgets')).filter((name) => name.endsWith('.js'));
  const chunks = scripts.filter((name) => !/^tiktok-refugee|^(embed|own-protocol)\.js$/.test(name));
  assert.deepEqual(immutable.filter((path) => !folders.includes(path)).sort(), chunks.map((name) => `/widgets/${name}`).sort());
});

test('an image that a note embeds by its name is found when it comes, and missed when it goes', async (t) => {
  const { cwd, build } = await started(t, { 'posts/notes/a.md': dated(1, '![[pic.gif]]'), 'posts/b.md': dated(2) });
  addFiles(cwd, { 'posts/files/pic.gif': gif(4) });
  assert.equal(withCode((await build()).messages, 'unresolvable-image').length, 0);
  await assertFresh(cwd);
  rmSync(join(cwd, 'posts/files/pic.gif'));
  assert.equal(withCode((await build()).messages, 'unresolvable-image').length, 1);
});
