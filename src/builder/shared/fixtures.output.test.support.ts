import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { buildIn, post } from './fixtures.test.support.js';
import { MARKER } from './output-marker.js';

const OLD = new Date('2019-05-04T03:02:01Z');

/** Files of all kinds that no build wrote, hidden ones first; more than 20. */
const FOREIGN: Readonly<Record<string, string>> = {
  '.git/HEAD': 'ref: refs/heads/gh-pages\n',
  '.git/objects/ab/cdef': 'history',
  '.nojekyll': '',
  '.well-known/security.txt': 'Contact: mailto:a@b.example',
  '.tiktok-refugee-notes': 'ours by its beginning alone',
  'CNAME': 'you.example\n',
  'robots.txt': 'User-agent: *\n',
  'a name with spaces ü 一.txt': 'words',
  'posts/mine.json': '{"mine":true}',
  'posts/mine/index.html': '<p>mine</p>',
  'posts/p0/notes.txt': 'beside a page of ours',
  'posts/.hidden': 'hidden',
  'images/own.png': 'not a picture',
  'feed/notes.txt': 'notes',
  'feed.json.bak': '{}',
  'FULL.json.orig': '{}',
  'widgets/own.js': 'own()',
  'embed/own.html': '<p>own</p>',
  'assets/own.css': 'p {}',
  'own/deep/er/file.bin': '\u0000\u0001',
};

/** Puts them into a folder, with links, empty folders, modes, a pipe and a socket. */
export async function addForeign(t: TestContext, out: string): Promise<void> {
  for (const [path, text] of Object.entries(FOREIGN)) {
    mkdirSync(join(out, path, '..'), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  for (const path of ['own/empty', 'posts/empty', 'tips']) mkdirSync(join(out, path), { recursive: true });
  writeFileSync(join(out, '..', 'outside.txt'), 'outside');
  mkdirSync(join(out, '../outside'));
  writeFileSync(join(out, '../outside/p0.json'), 'outside');
  symlinkSync('../outside.txt', join(out, 'link-to-file'));
  symlinkSync('../outside', join(out, 'link-to-folder'));
  symlinkSync('nowhere', join(out, 'posts/link-to-nothing'));
  symlinkSync('loop', join(out, 'loop'));
  linkSync(join(out, '../outside.txt'), join(out, 'hard-link.txt'));
  // Another name of a file of ours, which must not change with it.
  linkSync(join(out, 'feed.json'), join(out, 'my-copy-of-the-feed.json'));
  writeFileSync(join(out, 'own/run.sh'), '#!/bin/sh\n');
  chmodSync(join(out, 'own/run.sh'), 0o755);
  chmodSync(join(out, 'CNAME'), 0o600);
  if (process.platform !== 'win32') {
    execFileSync('mkfifo', [join(out, 'own/pipe')]);
    const server = createServer().listen(join(out, 'own/socket'));
    t.after(() => server.close());
    await new Promise((done) => server.once('listening', done));
  }
  for (const path of Object.keys(FOREIGN)) utimesSync(join(out, path), OLD, OLD);
}

/** Path → kind, mode, time, target or content of all that is in a folder, links not followed. */
export function stateOf(folder: string, prefix = ''): Map<string, string> {
  const state = new Map<string, string>();
  for (const name of readdirSync(join(folder, prefix)).sort()) {
    const path = prefix + name;
    const stats = lstatSync(join(folder, path));
    const mode = stats.mode.toString(8);
    if (stats.isDirectory()) {
      // A folder's time changes with our files in it.
      state.set(`${path}/`, mode);
      for (const [inner, value] of stateOf(folder, `${path}/`)) state.set(inner, value);
    } else {
      const full = join(folder, path);
      const content = stats.isFile() ? readFileSync(full, 'latin1') : stats.isSymbolicLink() ? readlinkSync(full) : '';
      state.set(path, `${mode} ${stats.ino} ${stats.mtimeMs} ${content}`);
    }
  }
  return state;
}

export const several = (count: number, body = 'Text.'): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`posts/p${index}.md`, post(body)]));

/** The state of all that is in a folder but what the list of builds there names. */
export function foreignIn(out: string): Map<string, string> {
  const lines = readFileSync(join(out, MARKER), 'utf8').split('\n');
  const ours = new Set(lines.map((line) => line.replace(/^folder (.*)$/, '$1/').replace(/^[\da-f]{32} /, '')));
  return new Map([...stateOf(out)].filter(([path]) => !ours.has(path) && path !== MARKER));
}

/** All that was there before is as it was. */
export function assertSame(out: string, before: ReadonlyMap<string, string>, message?: string): void {
  assert.deepEqual(new Map([...stateOf(out)].filter(([path]) => before.has(path))), before, message);
}

/** Our files in `out` are those of a build from nothing, byte for byte. */
export async function assertFresh(cwd: string, options: Parameters<typeof buildIn>[1] = {}): Promise<void> {
  const { files } = await buildIn(cwd, { ...options, out: 'fresh' });
  for (const path of [...files, MARKER]) {
    assert.equal(readFileSync(join(cwd, 'out', path), 'latin1'), readFileSync(join(cwd, 'fresh', path), 'latin1'), path);
  }
  rmSync(join(cwd, 'fresh'), { recursive: true });
}
