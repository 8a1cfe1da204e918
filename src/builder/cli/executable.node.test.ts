import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { addFiles, folderOf, post, titlesOf, until } from '../shared/fixtures.test.support.js';

const good = { 'posts/a.md': post('Text.') };
const cli = fileURLToPath(new URL('main.ts', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));

test('the executable passes arguments in and the exit status out', (t) => {
  const out = join(folderOf(t, {}), 'out');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', cli, 'build', 'nowhere', '--out', out], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.match(stderr, /"nowhere" does not exist/);
});

interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  err: string;
  readonly ended: Promise<number | null>;
}

/** Starts the executable in a folder. */
function start(t: TestContext, cwd: string, args: string[]): Started {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), cli, ...args], { cwd });
  t.after(() => child.kill('SIGKILL'));
  const started = { child, err: '', ended: once(child, 'close').then(([status]) => status as number | null) };
  child.stderr.setEncoding('utf8').on('data', (part: string) => (started.err += part));
  return started;
}

for (const input of ['posts', 'posts/a.md']) {
  test(`build --watch goes on while ${input} is away`, async (t) => {
    const cwd = folderOf(t, good);
    const started = start(t, cwd, ['build', input, '--out', 'out', '--watch']);
    await until(() => titlesOf(cwd, 'out').length === 1);
    renameSync(join(cwd, input), join(cwd, 'elsewhere'));
    await until(() => started.err.includes(`"${input}" does not exist`));
    addFiles(cwd, { 'posts/a.md': post('Text.', '', 'Back') });
    await until(() => titlesOf(cwd, 'out')[0] === 'Back');
    started.child.kill('SIGINT');
    assert.equal(await started.ended, 0);
  });
}

for (const [args, status] of [
  [['check', 'posts'], 1],
  [['build', 'posts/a.md', '--out', 'out', '--watch'], 0],
] as const) {
  test(`${args[0]} ends quietly when the reader of its output goes away`, async (t) => {
    const started = start(t, folderOf(t, { ...good, 'posts/b.md': '---\ntitle: A\n' }), [...args]);
    started.child.stdout.destroy();
    assert.equal(await started.ended, status);
    assert.doesNotMatch(started.err, /EPIPE/);
  });
}

test('exits 2 with a sentence where there is no working directory any more', (t) => {
  // Before this, the loader of these sources would fail.
  const gone = 'data:text/javascript,process.cwd = () => { throw new Error("ENOENT: uv_cwd"); }';
  const args = ['--import', import.meta.resolve('tsx'), '--import', gone, cli, '--version'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folderOf(t, {}), encoding: 'utf8' });
  assert.equal(status, 2);
  assert.match(stderr, /^tiktok-refugee: The current folder no longer exists/);
});

test('importing the executable runs nothing', async () => {
  assert.deepEqual(Object.keys(await import('./main.js')), []);
});
