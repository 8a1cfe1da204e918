// Koa middleware of the browser tests' server: the corpora beside the repository, byte for byte, below /shared-data/.
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { root } from '../../src/tooling/ensure-install.mjs';

const folder = resolve(root, '../shared/data');
const prefix = '/shared-data/';

async function list() {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/**
 * `/shared-data/index.json` lists every file; all paths are 404 where the folder is missing, so that tests can skip.
 *
 * @returns {import('koa').Middleware}
 */
export function sharedData() {
  return async (context, next) => {
    if (!context.path.startsWith(prefix)) return next();
    context.status = 404;
    const path = resolve(folder, decodeURIComponent(context.path.slice(prefix.length)));
    if (!path.startsWith(folder + sep)) return;
    try {
      const isIndex = context.path === `${prefix}index.json`;
      const body = isIndex ? JSON.stringify(await list()) : await readFile(path);
      context.status = 200;
      context.body = body;
      // Never a type that the browser or the server would interpret.
      context.type = path.endsWith('.json') ? 'application/json' : 'text/plain';
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code)) throw error;
    }
  };
}
