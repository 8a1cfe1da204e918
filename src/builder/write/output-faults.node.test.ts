import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, { existsSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { addFiles, buildIn, contentsOf, folderOf, post } from '../shared/fixtures.test.support.js';
import { addForeign, assertFresh, assertSame, foreignIn, several } from '../shared/fixtures.output.test.support.js';
import { WORK } from '../shared/output-marker.js';

const cli = fileURLToPath(new URL('../cli/main.ts', import.meta.url));

/** Counts calls that change something in `out`, and does something instead of the one with this number. */
const FAULT = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let left = Number(process.env.FAULT_AT);
for (const name of ['renameSync', 'linkSync', 'mkdirSync', 'writeFileSync', 'rmdirSync', 'rmSync']) {
  const act = fs[name];
  fs[name] = (...args) => {
    if (String(args[0]).startsWith(process.env.FAULT_IN) && left-- === 0) process.kill(process.pid, 'SIGKILL');
    return act(...args);
  };
}
syncBuiltinESMExports();`;

async function buildKilledAt(cwd: string, at: number): Promise<NodeJS.Signals | null> {
  const fault = `data:text/javascript,${encodeURIComponent(FAULT)}`;
  const args = ['--import', import.meta.resolve('tsx'), '--import', fault, cli, 'build', 'posts', '--out', 'out'];
  const env = { ...process.env, FAULT_AT: String(at), FAULT_IN: join(fs.realpathSync(cwd), 'out') };
  const child = spawn(process.execPath, args, { cwd, env, stdio: 'ignore' });
  const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return signal;
}

/** Makes a build that was killed before it said whose it is as old as it must be for others not to wait for it. */
function age(folder: string): void {
  const minuteAgo = Date.now() / 1000 - 60;
  if (existsSync(folder)) utimesSync(folder, minuteAgo, minuteAgo);
}

test('a build that is killed leaves foreign files as they were, and the next one ends its work', async (t) => {
  const cwd = folderOf(t, several(4));
  await buildIn(cwd);
  await addForeign(t, join(cwd, 'out'));
  const before = foreignIn(join(cwd, 'out'));
  let killed = 0;
  // In each, two files change, one comes and one goes.
  for (const [index, at] of [0, 1, 4, 15, 19, 22, 26, 31, 40].entries()) {
    addFiles(cwd, { 'posts/p0.md': post(`Change ${index}.`), [`posts/new-${index}.md`]: post('New.') });
    rmSync(join(cwd, `posts/new-${index - 1}.md`), { force: true });
    if ((await buildKilledAt(cwd, at)) === 'SIGKILL') killed += 1;
    assertSame(join(cwd, 'out'), before, `killed at ${at}`);
    age(join(cwd, 'out', WORK));
  }
  assert.ok(killed >= 7, `only ${killed} were killed`);
  assert.equal((await buildIn(cwd)).ok, true);
  assertSame(join(cwd, 'out'), before);
  assert.equal(existsSync(join(cwd, 'out', WORK)), false);
  await assertFresh(cwd);
});

test('a first build that is killed is ended by the next', async (t) => {
  const cwd = folderOf(t, several(2));
  for (const at of [1, 3, 20, 30]) assert.equal(await buildKilledAt(cwd, at), 'SIGKILL', `at ${at}`);
  assert.equal((await buildIn(cwd)).ok, true);
  assert.equal(existsSync(join(cwd, 'out', WORK)), false);
  await assertFresh(cwd);
});

const CHANGING = ['renameSync', 'linkSync', 'mkdirSync', 'writeFileSync'] as const;

/**
 * Runs a build in which the call with this number that changes something in `out` fails as on a full disk.
 *
 * @param onFault Called before it does.
 */
async function buildFailingAt(
  cwd: string,
  at: number,
  names: readonly (typeof CHANGING)[number][] = CHANGING,
  onFault?: () => void,
): Promise<unknown> {
  const out = join(cwd, 'out');
  const acts = names.map((name) => fs[name]);
  let left = at;
  for (const [index, name] of names.entries()) {
    const act = acts[index] as (...args: unknown[]) => unknown;
    Object.assign(fs, {
      [name]: (...args: unknown[]): unknown => {
        if (String(args[0]).startsWith(out) && left-- === 0) {
          onFault?.();
          throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', syscall: name });
        }
        return act(...args);
      },
    });
  }
  syncBuiltinESMExports();
  try {
    await buildIn(cwd);
    return undefined;
  } catch (error) {
    return error;
  } finally {
    names.forEach((name, index) => Object.assign(fs, { [name]: acts[index] }));
    syncBuiltinESMExports();
  }
}

test('a first build that fails while it moves its files leaves nothing but what somebody put there', async (t) => {
  const cwd = folderOf(t, several(3));
  const out = join(cwd, 'out');
  let kept = 0;
  for (let at = 0; ; at += 1) {
    const own: string[] = [];
    const error = await buildFailingAt(cwd, at, ['renameSync'], () => {
      if (existsSync(join(out, 'posts'))) own.push('posts/own.txt');
      for (const path of own) addFiles(out, { [path]: 'Mine.' });
    });
    if (error === undefined) break;
    assert.match((error as Error).message, /did not fit on the disk/);
    assert.deepEqual(existsSync(out) ? [...contentsOf(out).keys()] : [], own, `failed at ${at}`);
    kept += own.length;
    rmSync(out, { recursive: true, force: true });
    if (at > 100) assert.fail('it never succeeds');
  }
  assert.ok(kept > 3, `${kept} after the folder was moved`);
  await assertFresh(cwd);
});

test('a build that fails, wherever it does, leaves the output as it was and says what to do', async (t) => {
  const cwd = folderOf(t, several(3));
  await buildIn(cwd);
  const before = contentsOf(join(cwd, 'out'));
  addFiles(cwd, { 'posts/p0.md': post('Changed.'), 'posts/new.md': post('New.') });
  rmSync(join(cwd, 'posts/p1.md'));
  let failures = 0;
  for (let at = 0; ; at += 1) {
    const error = await buildFailingAt(cwd, at);
    if (error === undefined) break;
    // A link that cannot be made is done without; any other failure undoes all.
    assert.match((error as Error).message, /^"out.*" did not fit on the disk \(ENOSPC\); make room, and build again$/);
    assert.deepEqual(contentsOf(join(cwd, 'out')), before, `failed at ${at}`);
    failures += 1;
    if (at > 500) assert.fail('it never succeeds');
  }
  assert.ok(failures > 10, `${failures} failures`);
});

test('a failed first build leaves nothing', async (t) => {
  const cwd = folderOf(t, several(1));
  for (const at of [0, 1, 5, 20]) {
    assert.ok(await buildFailingAt(cwd, at));
    assert.deepEqual(readdirSync(cwd), ['posts']);
  }
});

function work(cwd: string, owner: unknown): void {
  addFiles(cwd, { [`out/${WORK}/owner.json`]: JSON.stringify(owner), [`out/${WORK}/new/feed.json`]: 'half' });
}

test('two builds at once: the later one says so, and both outputs are whole', async (t) => {
  const cwd = folderOf(t, several(30));
  const results = await Promise.allSettled([buildIn(cwd), buildIn(cwd)]);
  assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  const failed = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
  assert.match(String(failed.reason), /another build is writing to "out"; wait until it ends/);
  await assertFresh(cwd);
});

test('a build at work in another process is respected, a dead one is not', async (t) => {
  const cwd = folderOf(t, several(1));
  await buildIn(cwd);
  const before = contentsOf(join(cwd, 'out'));
  for (const owner of [
    { pid: process.ppid, host: hostname(), token: 'x' },
    { pid: 1, host: 'another', token: 'x' },
  ]) {
    work(cwd, owner);
    await assert.rejects(buildIn(cwd), /another build is writing to "out".*delete "out\/\.tiktok-refugee-build"/);
  }
  for (const owner of [
    { pid: 999_999_999, host: hostname(), token: 'x' },
    { pid: process.pid, host: hostname(), token: 'x' },
  ]) {
    work(cwd, owner);
    assert.equal((await buildIn(cwd)).ok, true);
    assert.deepEqual(contentsOf(join(cwd, 'out')), before);
  }
});
