import { existsSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../shared/messages.js';
import { withAdvice } from './output-errors.js';
import { readMarker } from '../shared/output-marker.js';

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** The nearest to a path, of itself and the folders around it, that exists. */
const existing = (path: string): string => (existsSync(path) || dirname(path) === path ? path : existing(dirname(path)));

/** Whether a path is a symbolic link to nothing, or to itself. */
function isBrokenLink(path: string): boolean {
  try {
    return readlinkSync(path) !== '' && !existsSync(path);
  } catch {
    return false;
  }
}

/** The real path of a file or folder that need not exist yet. */
function realPath(path: string): string {
  const start = existing(path);
  return join(realpathSync(start), relative(start, path));
}

/**
 * Makes sure that a build may write to `out`: that it holds no input, and nothing that is seen but what builds wrote, unless one
 * wrote there before. Hidden files, such as those of Git, are left alone by builds and by the servers of sites.
 *
 * @param inputs Absolute paths of the input files and folders.
 * @returns The real path of the output folder.
 * @throws UsageError when it is a file or below one, holds an input, or holds files and no list of what builds wrote.
 */
export function prepareOut(out: string, inputs: readonly string[], cwd: string): string {
  if (isBrokenLink(resolve(cwd, out))) {
    throw new UsageError(`"${out}" is a symbolic link that leads nowhere; remove it, or choose another --out`);
  }
  const path = realPath(resolve(cwd, out));
  if (inputs.some((input) => isWithin(realPath(input), path))) {
    throw new UsageError(`the output folder "${out}" contains the articles; choose another --out`);
  }
  if (!statSync(existing(path)).isDirectory())
    throw new UsageError(`--out must be a folder, but "${out}" is a file or inside one`);
  const names = withAdvice(out, () => (existsSync(path) ? readdirSync(path) : []));
  const marker = withAdvice(out, () => readMarker(path, out));
  if (marker || names.every((name) => name.startsWith('.'))) return path;
  throw new UsageError(
    marker === undefined
      ? `"${out}" contains files that no build wrote; choose an empty or new folder for --out`
      : `"${out}" was written by an earlier version, which did not list its files; move your own files elsewhere, delete the rest, and build again`,
  );
}
