// Imports node: builtins only: it runs on a bare clone, before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The packages of a lock file below the repository’s root, by path; undefined when it cannot be read. */
export function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules lacks a package of package-lock.json or holds another version of it. Contents are compared, not times,
 * which checkouts and copies change; optional packages may be absent, they belong to other platforms.
 */
export function isInstallStale(
  locked = lockedPackages('package-lock.json'),
  installed = lockedPackages('node_modules/.package-lock.json'),
) {
  if (!locked || !installed) return true;
  return Object.entries(locked).some(([path, entry]) => {
    if (path === '') return false;
    const present = installed[path];
    return present ? present.version !== entry.version : !entry.optional && !entry.devOptional;
  });
}

/** Runs `npm ci` when node_modules is missing or stale. Quiet unless it fails; then it ends the process with npm's words. */
export function ensureInstall() {
  if (!isInstallStale()) return;
  console.log('Installing dependencies (npm ci)…');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, encoding: 'utf8' })
    : spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error ? `${result.error.message}\n` : ''}`);
  console.error('npm ci failed. Check the network connection, then run the same command again.');
  process.exit(1);
}
