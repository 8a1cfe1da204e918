// Koa middleware of the browser tests' server: what the builder makes of the articles beside the repository,
// below /shared-feeds/.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../src/tooling/ensure-install.mjs';

const prefix = '/shared-feeds/';
const builds = new Map();

// In a process of its own, since the builder is TypeScript.
async function build(folder) {
  const input = resolve(root, '../shared/data', folder);
  if (!existsSync(input)) return undefined;
  const temporary = mkdtempSync(join(tmpdir(), 'built-feeds-'));
  process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
  const out = join(temporary, 'site');
  const cli = ['--import', 'tsx', 'src/builder/cli/main.ts'];
  await promisify(execFile)(process.execPath, [...cli, 'build', input, '--out', out], { cwd: root });
  return out;
}

function siteOf(folder) {
  if (!builds.has(folder)) builds.set(folder, build(folder));
  return builds.get(folder);
}

/**
 * `/shared-feeds/posts/feed.json` and `/shared-feeds/seed/feed.json`, built when first asked for; 404 where the articles are
 * missing, so that tests can skip.
 *
 * @returns {import('koa').Middleware}
 */
export function builtFeeds() {
  return async (context, next) => {
    if (!context.path.startsWith(prefix)) return next();
    context.status = 404;
    const [folder, ...rest] = decodeURIComponent(context.path.slice(prefix.length)).split('/');
    const site = folder === 'posts' || folder === 'seed' ? await siteOf(folder) : undefined;
    const path = site && resolve(site, rest.join('/'));
    if (!path?.startsWith(site + sep) || !path.endsWith('.json') || !existsSync(path)) return;
    context.status = 200;
    context.body = await readFile(path, 'utf8');
    context.type = 'application/feed+json';
  };
}
