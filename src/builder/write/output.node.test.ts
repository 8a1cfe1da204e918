import assert from 'node:assert/strict';
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { addFiles, buildIn, folderOf, post } from '../shared/fixtures.test.support.js';
import { addForeign, assertFresh, assertSame, foreignIn, several, stateOf } from '../shared/fixtures.output.test.support.js';
import { UsageError } from '../shared/messages.js';
import { hashOf, MARKER, WORK } from '../shared/output-marker.js';

test('builds leave foreign files of all kinds as they were', async (t) => {
  const cwd = folderOf(t, several(5));
  await buildIn(cwd);
  await addForeign(t, join(cwd, 'out'));
  const before = foreignIn(join(cwd, 'out'));
  assert.ok(before.size >= 30);
  for (const change of [
    () => addFiles(cwd, { 'posts/new.md': post('New.') }),
    () => addFiles(cwd, several(5, 'Changed.')),
    () => ['p0', 'new'].forEach((name) => rmSync(join(cwd, `posts/${name}.md`))),
    () => addFiles(cwd, { 'posts/p1.md': post('Text.', 'slug: other') }),
    () => addFiles(cwd, several(5)),
  ]) {
    change();
    assert.equal((await buildIn(cwd, { pageSize: 2 })).ok, true);
    assertSame(join(cwd, 'out'), before);
  }
});

test('a first build into a folder of hidden files alone works, and leaves them', async (t) => {
  for (const git of [{ '.git': 'gitdir: ../.git/worktrees/pub\n' }, { '.git/HEAD': 'ref: refs/heads/gh-pages\n' }]) {
    const files = Object.fromEntries(Object.entries({ ...git, '.nojekyll': '' }).map(([path, text]) => [`out/${path}`, text]));
    const cwd = folderOf(t, { ...several(1), ...files });
    const before = stateOf(join(cwd, 'out'));
    for (const body of ['Text.', 'Changed.']) {
      addFiles(cwd, several(1, body));
      assert.equal((await buildIn(cwd)).ok, true);
      assert.deepEqual(foreignIn(join(cwd, 'out')), before);
    }
  }
});

/** What an owner may do to the output of `p0` and `p1` before `p0` changes and `p1` goes, and what the next build names. */
const CONFLICTS: readonly (readonly [name: string, act: (out: string) => void, named: RegExp])[] = [
  ['edits a file that changes', (out) => writeFileSync(join(out, 'feed.json'), '{"mine":1}'), /changed since.*"out\/feed\.json"/],
  ['edits a file that goes', (out) => writeFileSync(join(out, 'posts/p1.json'), '{}'), /changed since.*"out\/posts\/p1\.json"/],
  [
    'edits a file that stays',
    (out) => writeFileSync(join(out, 'assets/page.css'), 'p {}'),
    /changed since.*"out\/assets\/page\.css"/,
  ],
  [
    'puts a link in the place of a file',
    (out) => {
      renameSync(join(out, 'feed.json'), join(out, '../elsewhere.json'));
      symlinkSync('../elsewhere.json', join(out, 'feed.json'));
    },
    /in the way.*"out\/feed\.json"/,
  ],
  [
    'puts a link in the place of a folder',
    (out) => {
      renameSync(join(out, 'posts'), join(out, '../moved'));
      symlinkSync('../moved', join(out, 'posts'));
    },
    /in the way.*"out\/posts"/,
  ],
  [
    'puts a folder in the place of a file',
    (out) => {
      rmSync(join(out, 'feed.json'));
      mkdirSync(join(out, 'feed.json'));
    },
    /in the way.*"out\/feed\.json"/,
  ],
  [
    'puts a file in the place of a folder',
    (out) => {
      rmSync(join(out, 'embed'), { recursive: true });
      writeFileSync(join(out, 'embed'), 'mine');
    },
    /in the way.*"out\/embed"/,
  ],
  [
    'has a file where a new one must go',
    (out) => writeFileSync(join(out, 'posts/new.json'), 'mine'),
    /in the way.*"out\/posts\/new\.json"/,
  ],
  [
    'has a folder where a new file must go',
    (out) => mkdirSync(join(out, 'posts/new.json')),
    /in the way.*"out\/posts\/new\.json"/,
  ],
  ['has a link to nothing there', (out) => symlinkSync('nowhere', join(out, 'posts/new')), /in the way.*"out\/posts\/new"/],
  [
    'has the name of the list',
    (out) => {
      rmSync(join(out, MARKER));
      mkdirSync(join(out, MARKER));
    },
    /"out\/\.tiktok-refugee" is in the way/,
  ],
  [
    'has the name of the folder to work in',
    (out) => addFiles(out, { [`${WORK}/mine.txt`]: 'mine' }),
    /"out\/\.tiktok-refugee-build" is in the way/,
  ],
  ['has a link of that name', (out) => symlinkSync('../posts', join(out, WORK)), /"out\/\.tiktok-refugee-build" is in the way/],
];
for (const [name, act, named] of CONFLICTS) {
  test(`a build is refused, and changes nothing, where the owner ${name}`, async (t) => {
    const cwd = folderOf(t, several(2));
    await buildIn(cwd);
    act(join(cwd, 'out'));
    addFiles(cwd, { 'posts/p0.md': post('Changed.'), 'posts/new.md': post('New.') });
    rmSync(join(cwd, 'posts/p1.md'));
    const before = stateOf(cwd);
    await assert.rejects(buildIn(cwd), (error) => error instanceof UsageError && named.test(error.message));
    assert.deepEqual(stateOf(cwd), before);
  });
}

test('many files in the way are named by some', async (t) => {
  const cwd = folderOf(t, several(8));
  await buildIn(cwd);
  for (let index = 0; index < 8; index += 1) writeFileSync(join(cwd, `out/posts/p${index}.json`), 'mine');
  await assert.rejects(buildIn(cwd), /"out\/posts\/p0\.json", .*"out\/posts\/p4\.json" and 3 more\. Move/);
});

test('files that went are written again', async (t) => {
  const cwd = folderOf(t, several(2));
  await buildIn(cwd);
  for (const path of ['feed.json', 'posts/p0', 'assets']) rmSync(join(cwd, 'out', path), { recursive: true });
  await buildIn(cwd);
  await assertFresh(cwd);
});

test('what a list names outside of the folder, hidden, or with another content, is not touched', async (t) => {
  const cwd = folderOf(t, { ...several(1), 'precious.txt': 'precious' });
  await buildIn(cwd);
  const list = readFileSync(join(cwd, 'out', MARKER), 'utf8');
  addFiles(cwd, { 'out/.hidden': 'precious', 'out/CNAME': 'precious', 'empty/x': '' });
  rmSync(join(cwd, 'empty/x'));
  // The beginning of the SHA-256 of "precious".
  const hash = hashOf(Buffer.from('precious'));
  const outside = ['../precious.txt', join(cwd, 'precious.txt'), 'posts/../../precious.txt', 'posts\\..\\..\\precious.txt', '..'];
  const paths = [...outside, '.hidden', './CNAME', '//CNAME', 'CNAME/'];
  const hostile = paths.flatMap((path) => [`${hash} ${path}`, `folder ${path}`]);
  const more = [...hostile, 'folder ../empty', `${hash.replace(/./g, '0')} absent.json`, 'nonsense', '<<<<<<< HEAD', '\u0000'];
  writeFileSync(join(cwd, 'out', MARKER), `${list}${more.join('\n')}\n`);
  const isPrecious = (path: string): boolean => /precious|empty|hidden|CNAME/.test(path);
  const before = new Map([...stateOf(cwd)].filter(([path]) => isPrecious(path)));
  assert.equal(before.size, 4);
  assert.equal((await buildIn(cwd)).ok, true);
  assertSame(cwd, before);
  await assertFresh(cwd);
});

test('an output of an earlier version, which listed nothing, is refused and stays', async (t) => {
  const old = 'This folder is written by "tiktok-refugee build", which replaces it as a whole. Keep nothing of your own in it.\n';
  const cwd = folderOf(t, { ...several(1), [`out/${MARKER}`]: old, 'out/feed.json': '{}', 'out/CNAME': 'mine' });
  const before = stateOf(cwd);
  await assert.rejects(buildIn(cwd), /"out" was written by an earlier version.*delete the rest/);
  assert.deepEqual(stateOf(cwd), before);
  for (const path of ['feed.json', 'CNAME']) rmSync(join(cwd, 'out', path));
  assert.equal((await buildIn(cwd)).ok, true);
});

test('folders that builds made go when they are empty, those of others stay', async (t) => {
  const cwd = folderOf(t, { ...several(5), 'out/.keep': '' });
  mkdirSync(join(cwd, 'out/.git'));
  await buildIn(cwd);
  mkdirSync(join(cwd, 'out/feed'));
  await buildIn(cwd, { pageSize: 2 });
  assert.deepEqual(
    ['feed/2.json', 'full/2.json'].map((path) => existsSync(join(cwd, 'out', path))),
    [true, true],
  );
  await buildIn(cwd);
  assert.deepEqual(
    ['feed', 'full'].map((path) => existsSync(join(cwd, 'out', path))),
    [true, false],
  );
});

test('the list is the same whatever was built before', async (t) => {
  const cwd = folderOf(t, several(5));
  await buildIn(cwd, { pageSize: 2 });
  await buildIn(cwd);
  await assertFresh(cwd);
  const { ino } = lstatSync(join(cwd, 'out', MARKER));
  await buildIn(cwd);
  assert.equal(lstatSync(join(cwd, 'out', MARKER)).ino, ino);
});
