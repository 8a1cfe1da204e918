/** A site that `build` wrote, as servers of the tests serve it. */
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

interface BuiltFile {
  readonly body: Buffer;
  readonly type: string;
}

/**
 * The file at the path of a request, and the page of a folder; `undefined` if there is none.
 *
 * @param out - the folder of the site
 * @param path - with the query
 * @param otherType - the type of files of other kinds
 */
export function builtFile(out: string, path: string, otherType = 'application/json'): BuiltFile | undefined {
  const [name = ''] = decodeURIComponent(path).split('?');
  const file = join(out, name.replace(/\/$/, '/index.html'));
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return { body: readFileSync(file), type: TYPES[extname(file)] ?? otherType };
}
