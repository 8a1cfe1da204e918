import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { addFiles, folderOf, until } from '../shared/fixtures.test.support.js';
import { watchInputs } from './watch.js';

const ignore = (): void => undefined;

/** Watches until the test ends. Tells how often it was built. */
async function watched(t: TestContext, paths: string[], build: () => void = ignore): Promise<() => number> {
  let builds = 0;
  const run = async (): Promise<void> => {
    builds += 1;
    await Promise.resolve().then(build);
  };
  t.after(await watchInputs(paths, run, ignore));
  return () => builds;
}

/** Watches, and tells what a file held when it was last built. */
async function contentSeen(t: TestContext, path: string, file: string): Promise<() => string | undefined> {
  let seen: string | undefined;
  await watched(t, [path], () => {
    seen = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  });
  return () => seen;
}

/** Saves a file as editors do: another file takes its place at once. */
function replace(file: string, text: string): void {
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
}

for (const [name, input] of [
  ['in a folder', 'p'],
  ['that is an input', 'p/a.md'],
] as const) {
  test(`sees each change of a file ${name}, replaced or written in place`, async (t) => {
    const cwd = folderOf(t, { 'p/a.md': '0' });
    const file = join(cwd, 'p/a.md');
    const seen = await contentSeen(t, join(cwd, input), file);
    for (const save of [replace, replace, replace, writeFileSync, writeFileSync]) {
      const text = `${seen()}+`;
      save(file, text);
      await until(() => seen() === text);
    }
  });
}

test('sees what happens in folders that are new, or have another name', async (t) => {
  const cwd = folderOf(t, { 'p/old/deep/a.md': '0' });
  const file = join(cwd, 'p/new/deep/a.md');
  const seen = await contentSeen(t, join(cwd, 'p'), file);
  renameSync(join(cwd, 'p/old'), join(cwd, 'p/new'));
  await until(() => seen() === '0');
  for (const text of ['1', '2', '3']) {
    replace(file, text);
    await until(() => seen() === text);
  }
});

for (const [name, input, gone] of [
  ['a folder', 'p/q', 'p/q'],
  ['a file', 'p/q/a.md', 'p/q/a.md'],
  ['the folder of a file', 'p/q/a.md', 'p/q'],
  ['a folder further up', 'p/q', 'p'],
] as const) {
  test(`sees that ${name} went away and came back`, async (t) => {
    const cwd = folderOf(t, { 'p/q/a.md': '0' });
    const file = join(cwd, 'p/q/a.md');
    let seen = '0';
    const remember = async (): Promise<void> => {
      seen = await Promise.resolve(readFileSync(file, 'utf8'));
    };
    const onError = (): void => {
      seen = 'nothing';
    };
    t.after(await watchInputs([join(cwd, input)], remember, onError));
    for (const [leave, text] of [
      [(path: string) => rmSync(path, { recursive: true }), '1'],
      [(path: string) => renameSync(path, `${path}-elsewhere`), '2'],
    ] as const) {
      leave(join(cwd, gone));
      await until(() => seen === 'nothing');
      addFiles(cwd, { 'p/q/a.md': text });
      await until(() => seen === text);
      writeFileSync(file, `${text} and more`);
      await until(() => seen === `${text} and more`);
    }
  });
}

test('sees changes behind symbolic links', async (t) => {
  const cwd = folderOf(t, { 'real/a.md': '0' });
  const file = join(cwd, 'real/a.md');
  symlinkSync(join(cwd, 'real'), join(cwd, 'p'));
  symlinkSync(file, join(cwd, 'b.md'));
  for (const link of ['p', 'b.md']) {
    const seen = await contentSeen(t, join(cwd, link), file);
    for (const text of [`${link} 1`, `${link} 2`]) {
      replace(file, text);
      await until(() => seen() === text);
    }
  }
});

test('sees that a folder was replaced at once', async (t) => {
  const cwd = folderOf(t, { 'p/q/a.md': '0', 'other/a.md': '1' });
  const file = join(cwd, 'p/q/a.md');
  const seen = await contentSeen(t, join(cwd, 'p/q'), file);
  renameSync(join(cwd, 'p/q'), join(cwd, 'aside'));
  renameSync(join(cwd, 'other'), join(cwd, 'p/q'));
  await until(() => seen() === '1');
  writeFileSync(file, '2');
  await until(() => seen() === '2');
});

test('a change during a build, the first too, leads to another after it', async (t) => {
  const cwd = folderOf(t, { 'p/a.md': '' });
  const log: string[] = [];
  const build = async (): Promise<void> => {
    log.push('begin');
    if (log.length < 5) writeFileSync(join(cwd, 'p/a.md'), String(log.length));
    await wait(200);
    log.push('end');
  };
  t.after(await watchInputs([join(cwd, 'p')], build, ignore));
  await until(() => log.length === 6);
  assert.deepEqual(log, ['begin', 'end', 'begin', 'end', 'begin', 'end']);
});

test('hidden files, node_modules and what a build wrote do not count', async (t) => {
  const inner = ['p/.git', 'p/node_modules', 'p/out'];
  const files = Object.fromEntries(inner.map((folder) => [`${folder}/x.md`, '']));
  const cwd = folderOf(t, { 'p/a.md': '', ...files, 'p/out/.tiktok-refugee': '' });
  const builds = await watched(t, [join(cwd, 'p')]);
  // When these later ones have seen their changes, the first has had its chance.
  const others = await Promise.all(inner.map((folder) => watched(t, [join(cwd, folder)])));
  addFiles(cwd, { 'p/.a.md.swp': 'x', ...files });
  await until(() => others.every((other) => other() > 1));
  assert.equal(builds(), 1);
});

test('of a file’s folder, only that file counts', async (t) => {
  const cwd = folderOf(t, { 'p/a.md': '', 'p/b.md': '' });
  const builds = await watched(t, [join(cwd, 'p/a.md')]);
  const other = await watched(t, [join(cwd, 'p/b.md')]);
  writeFileSync(join(cwd, 'p/b.md'), 'x');
  await until(() => other() > 1);
  assert.equal(builds(), 1);
});

test('builds no more once it was stopped', async (t) => {
  const cwd = folderOf(t, { 'p/a.md': '' });
  let builds = 0;
  const build = (): Promise<void> => {
    builds += 1;
    return Promise.resolve();
  };
  const stop = await watchInputs([join(cwd, 'p')], build, ignore);
  const other = await watched(t, [join(cwd, 'p')]);
  stop();
  writeFileSync(join(cwd, 'p/a.md'), 'x');
  await until(() => other() > 1);
  assert.equal(builds, 1);
});

test('fails when the first build does', async (t) => {
  const fail = (): Promise<void> => Promise.reject(new Error('no'));
  await assert.rejects(watchInputs([folderOf(t, {})], fail, ignore), /^Error: no$/);
});
