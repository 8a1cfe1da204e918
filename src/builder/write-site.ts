import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { UsageError } from './messages.js';
import type { OutputFile } from './site-files.js';

/** Marks a folder as one that a build may replace. */
const MARKER = '.tiktok-refugee';
const MARKER_TEXT =
  'This folder is written by "tiktok-refugee build", which replaces it as a whole. Keep nothing of your own in it.\n';

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** The real path of a file or folder that need not exist yet. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Tidies up after a run that was killed: brings the last output back if it was on its way out, and removes half-written ones. */
function recover(out: string): void {
  const parent = dirname(out);
  const prefix = `.${basename(out)}.tiktok-refugee-`;
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    const [kind, pid] = name.startsWith(prefix) ? name.slice(prefix.length).split('-') : [];
    if (!kind || isAlive(Number(pid))) continue;
    if (kind === 'old' && !existsSync(out)) renameSync(join(parent, name), out);
    else rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/**
 * Makes sure that replacing `out` destroys nothing but an earlier output, and brings that back if a killed run left it aside.
 *
 * @param inputs Absolute paths of the input files and folders.
 * @returns The real path of the output folder.
 * @throws UsageError when it is a file, holds an input, or holds files that are not an earlier output.
 */
export function prepareOut(out: string, inputs: readonly string[], cwd: string): string {
  const path = realPath(resolve(cwd, out));
  if (inputs.some((input) => isWithin(realPath(input), path))) {
    throw new UsageError(`the output folder "${out}" holds the articles themselves; choose another --out`);
  }
  recover(path);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) throw new UsageError(`"${out}" is a file; --out names a folder`);
  if (stats && readdirSync(path).length > 0 && !existsSync(join(path, MARKER))) {
    throw new UsageError(`"${out}" holds files that no earlier build wrote; choose an empty or new folder for --out`);
  }
  return path;
}

/** Unchanged files keep their time stamps, so that copying tools pass them over. */
function keepTime(before: string, after: string): void {
  const old = statSync(before, { throwIfNoEntry: false });
  if (!old?.isFile() || old.size !== statSync(after).size || !readFileSync(before).equals(readFileSync(after))) return;
  utimesSync(after, old.atime, old.mtime);
}

/**
 * Writes the output folder as a whole: into a sibling folder first, which then takes its place. Until that moment, and if
 * anything fails, the previous output is what is there.
 *
 * @param out Real path, as {@link prepareOut} gives it.
 */
export function writeSite(files: ReadonlyMap<string, OutputFile>, out: string): void {
  const sibling = (kind: string): string => join(dirname(out), `.${basename(out)}.tiktok-refugee-${kind}-${process.pid}`);
  const [staged, old] = [sibling('new'), sibling('old')];
  const discard = (): void => {
    rmSync(staged, { recursive: true, force: true });
  };
  discard();
  process.once('exit', discard);
  try {
    for (const [path, file] of [...files, [MARKER, { text: MARKER_TEXT }] as const]) {
      const target = join(staged, path);
      mkdirSync(dirname(target), { recursive: true });
      if ('text' in file) writeFileSync(target, file.text);
      else copyFileSync(file.copyOf, target);
      keepTime(join(out, path), target);
    }
    const replaces = existsSync(out);
    if (replaces) renameSync(out, old);
    try {
      renameSync(staged, out);
    } catch (error) {
      if (replaces) renameSync(old, out);
      throw error;
    }
    rmSync(old, { recursive: true, force: true });
  } finally {
    process.off('exit', discard);
    discard();
  }
}
