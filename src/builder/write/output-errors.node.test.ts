import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { addFiles, buildIn, contentsOf, folderOf, post } from '../shared/fixtures.test.support.js';
import { advise } from './output-errors.js';

const cli = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
const isRoot = process.getuid?.() === 0;
/** The user that is nobody: what root may do tells nothing about rights. */
const NOBODY = 65_534;

const failure = (code: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: something, rename '/a' -> '/b'`), { code, syscall: 'rename' });

for (const [code, words] of [
  ['ENOSPC', /^"out\/a\.json" did not fit on the disk \(ENOSPC\); make room/],
  ['EDQUOT', /disk quota \(EDQUOT\); make room/],
  ['EACCES', /cannot be read or written \(EACCES\); check its permissions/],
  ['EPERM', /cannot be changed \(EPERM\); check its permissions/],
  ['EROFS', /is on a read-only disk \(EROFS\); choose another --out/],
  ['EMFILE', /too many files are open \(EMFILE\); raise the limit/],
  ['ENAMETOOLONG', /a name that is too long \(ENAMETOOLONG\); give the article a shorter slug/],
  ['ENOTDIR', /\(ENOTDIR\); something else took its place/],
  ['EISDIR', /\(EISDIR\); something else took its place/],
  ['ENOTEMPTY', /\(ENOTEMPTY\); something else took its place/],
  ['ENOENT', /disappeared during the build \(ENOENT\); build again/],
  ['EXDEV', /on another disk.*\(EXDEV\); choose an --out/],
  ['EWHATEVER', /EWHATEVER.*; choose another --out/],
] as const) {
  test(`${code} is told with advice`, () => {
    const { message, cause } = advise(failure(code), 'out/a.json') as Error;
    assert.match(message, words);
    assert.equal((cause as NodeJS.ErrnoException).code, code);
  });
}

test('what is no error of the file system is told as it is', () => {
  const error = new TypeError('x is not a function');
  assert.equal(advise(error, 'out'), error);
});

/** Runs the executable as a user without special rights. */
function build(cwd: string, ...named: string[]): { status: number | null; err: string } {
  const args = ['--import', import.meta.resolve('tsx'), cli, ...(named.length > 0 ? named : ['build', 'posts', '--out', 'out'])];
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', ...user });
  return { status, err: stderr };
}

/** Gives a folder and all in it to that user. */
function giveAway(folder: string): void {
  if (!isRoot) return;
  for (const path of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    if (!lstatSync(join(folder, path)).isSymbolicLink()) chownSync(join(folder, path), NOBODY, NOBODY);
  }
}

const skip = process.platform === 'win32' && 'there are other rights there';

for (const [name, folder, mode, words] of [
  ['an output that cannot be written', 'out', 0o555, /"out" cannot be read or written \(EACCES\); check its permissions/],
  ['an output that cannot be read', 'out', 0o333, /"out" cannot be read or written \(EACCES\); check its permissions/],
  ['an output that cannot be entered', 'out', 0o666, /\(EACCES\); check its permissions/],
  [
    'a folder in it that cannot be written',
    'out/posts',
    0o555,
    /"out\/posts\/[\w.]+" cannot be read or written \(EACCES\); check its/,
  ],
  ['a folder that the output would be made in', '', 0o555, /"out" cannot be read or written \(EACCES\); check its/],
  ['a folder of articles that cannot be read', 'posts', 0o333, /^posts:1:1 error unreadable .*EACCES.*check its permissions/m],
  ['a folder in it that cannot be read', 'posts/deep', 0o333, /^posts\/deep:1:1 error unreadable .*EACCES/m],
] as const) {
  test(`${name} is a sentence with advice, and nothing changes`, { skip }, async (t: TestContext) => {
    const cwd = folderOf(t, { 'posts/a.md': post('Text.'), 'posts/deep/b.md': post('Text.') });
    await buildIn(cwd);
    if (folder === '') rmSync(join(cwd, 'out'), { recursive: true });
    addFiles(cwd, { 'posts/a.md': post('Changed.') });
    const before = contentsOf(cwd);
    giveAway(cwd);
    chmodSync(join(cwd, folder), mode);
    const { status, err } = build(cwd);
    chmodSync(join(cwd, folder), 0o755);
    assert.deepEqual([status, contentsOf(cwd)], [1, before]);
    assert.match(err, words);
  });
}

test('a folder in which nothing can be made is told with advice', { skip: !existsSync('/proc/self') }, async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.') });
  const words = isRoot ? /^Error: "[^"]*none[^"]*" cannot be made there \(ENOENT\); choose another --out$/ : /\(EACCES\); check/;
  for (const out of ['/proc/none', '/proc/none/deep']) await assert.rejects(buildIn(cwd, { out }), words);
});

/** A test whose output folder is a disk of its own, with these options; skipped where none can be mounted. */
function testOnDisk(name: string, options: string, run: (cwd: string) => Promise<void>): void {
  test(name, async (t) => {
    const cwd = folderOf(t, { 'posts/a.md': post('Text.') });
    mkdirSync(join(cwd, 'out'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', join(cwd, 'out')], { stdio: 'ignore' });
    } catch {
      return t.skip('no disk can be mounted here');
    }
    try {
      await run(cwd);
    } finally {
      execFileSync('umount', [join(cwd, 'out')]);
    }
  });
}

testOnDisk('a full disk is a sentence with advice, and the earlier output stays', 'size=4m', async (cwd) => {
  assert.equal((await buildIn(cwd)).ok, true);
  const before = contentsOf(join(cwd, 'out'));
  addFiles(cwd, { 'posts/a.md': post('Changed.') });
  const { bavail, bsize } = statfsSync(join(cwd, 'out'));
  writeFileSync(join(cwd, 'out/mine.bin'), new Uint8Array((bavail - 3) * bsize));
  await assert.rejects(buildIn(cwd), /^Error: "out[^"]*" did not fit on the disk \(ENOSPC\); make room, and build again$/);
  assert.deepEqual(
    [...contentsOf(join(cwd, 'out'))].filter(([path]) => path !== 'mine.bin'),
    [...before],
  );
  rmSync(join(cwd, 'out/mine.bin'));
  assert.equal((await buildIn(cwd)).ok, true);
});

testOnDisk('a disk that is read-only is told with advice', 'size=4m,ro', async (cwd) => {
  for (const out of ['out', 'out/a', 'out/a/b'])
    await assert.rejects(buildIn(cwd, { out }), /^Error: "out[^"]*" is on a read-only disk \(EROFS\); choose another --out$/);
});

testOnDisk('an output that is a disk of its own is written as any other', 'size=4m', async (cwd) => {
  for (const body of ['Text.', 'Changed.']) {
    addFiles(cwd, { 'posts/a.md': post(body) });
    assert.equal((await buildIn(cwd)).ok, true);
  }
});

testOnDisk('a disk that can only be read is a sentence with advice', 'ro', async (cwd) => {
  await assert.rejects(buildIn(cwd), /"out" is on a read-only disk \(EROFS\); choose another --out/);
});

for (const [name, args] of [
  ['build', ['build', 'shut/posts', '--out', 'out']],
  ['check', ['check', 'shut/posts']],
  ['check of a feed', ['check', 'shut/feed.json']],
  ['settings', ['build', '--config', 'shut/a.yaml']],
] as const) {
  test(`what is in a folder that may not be entered is not said to be missing: ${name}`, { skip }, (t: TestContext) => {
    const cwd = folderOf(t, { 'shut/posts/a.md': post('Text.'), 'shut/feed.json': '{}', 'shut/a.yaml': '' });
    giveAway(cwd);
    chmodSync(join(cwd, 'shut'), 0o600);
    const { status, err } = build(cwd, ...args);
    chmodSync(join(cwd, 'shut'), 0o755);
    assert.equal(status, 2);
    assert.match(err, /"shut\/[^"]*" cannot be read \(EACCES\); check its permissions/);
  });
}

test('a file that may not be read is a sentence with advice', { skip }, (t: TestContext) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.') });
  giveAway(cwd);
  chmodSync(join(cwd, 'posts/a.md'), 0o200);
  assert.match(build(cwd).err, /^posts\/a.md:1:1 error unreadable the file cannot be read \(EACCES\); check its permissions$/m);
});

const isElsewhere = process.platform !== 'linux' && 'there are no such names there';

test('names that are not UTF-8 are sentences with advice', { skip: isElsewhere }, async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.') });
  const at = (name: string): Buffer => Buffer.from(join(cwd, 'posts', name), 'latin1');
  writeFileSync(at('caf\xe9.md'), post('Text.'));
  mkdirSync(at('\xfcber'));
  const { messages } = await buildIn(cwd);
  assert.deepEqual(
    messages.map(({ file, text }) => [file, text]),
    [
      ['posts/caf\ufffd.md', 'the name is not UTF-8; rename it'],
      ['posts/\ufffdber', 'the name is not UTF-8; rename it'],
    ],
  );
});
