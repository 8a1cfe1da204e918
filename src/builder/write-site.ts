import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from './messages.js';
import type { OutputFile } from './site-files.js';

/** Marks a folder as one that a build may replace. */
const MARKER = '.tiktok-refugee';
const MARKER_TEXT =
  'This folder is written by "tiktok-refugee build", which replaces it as a whole. Keep nothing of your own in it.\n';

/** Whether a folder was written by a build. */
export const isOutput = (folder: string): boolean => existsSync(join(folder, MARKER));

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** The nearest to a path, of itself and the folders around it, that exists. */
const existing = (path: string): string => (existsSync(path) || dirname(path) === path ? path : existing(dirname(path)));

/** Whether a path is a symbolic link to nothing, or to itself. */
function leadsNowhere(path: string): boolean {
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
 * @throws UsageError when it is a file or below one, holds an input or the working directory, or holds files that are not an
 *   earlier output.
 */
export function prepareOut(out: string, inputs: readonly string[], cwd: string): string {
  if (leadsNowhere(resolve(cwd, out))) {
    throw new UsageError(`"${out}" is a symbolic link that leads nowhere; remove it, or choose another --out`);
  }
  const path = realPath(resolve(cwd, out));
  if (inputs.some((input) => isWithin(realPath(input), path))) {
    throw new UsageError(`the output folder "${out}" holds the articles themselves; choose another --out`);
  }
  // Its place is taken by a new folder; a shell would be left in one that is gone.
  if (isWithin(realPath(cwd), path)) {
    throw new UsageError(`the output folder "${out}" is or holds the one you are in; choose another --out, or go elsewhere`);
  }
  if (!statSync(existing(path)).isDirectory()) throw new UsageError(`"${out}" is a file or below one; --out names a folder`);
  recover(path);
  if (existsSync(path) && readdirSync(path).length > 0 && !isOutput(path)) {
    throw new UsageError(`"${out}" holds files that no earlier build wrote; choose an empty or new folder for --out`);
  }
  return path;
}

/** The bytes of a file; `undefined` when it is not there. */
function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Deletes a file, and the folders that it leaves empty. */
function removeFile(out: string, path: string): void {
  rmSync(join(out, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(out, folder));
    } catch {
      return;
    }
  }
}

/**
 * Writes the output folder. Files go into a sibling folder first; until {@link commit}, and if anything fails before, the
 * previous output is what is there. Files that are as they were are not written again.
 */
export class SiteWriter {
  /** Paths of all files of the output. */
  readonly paths = new Set<string>();
  readonly #out: string;
  readonly #before: ReadonlySet<string> | undefined;
  readonly #hasOld: boolean;
  readonly #folders = new Set<string>();
  readonly #staged: string[] = [];

  /**
   * @param out Real path, as {@link prepareOut} gives it.
   * @param before Paths of the files in `out`, when they are to be updated in place; absent: the folder is replaced as a whole.
   */
  constructor(out: string, before?: ReadonlySet<string>) {
    this.#out = out;
    this.#before = before;
    this.#hasOld = existsSync(out);
    this.discard();
    process.once('exit', this.discard);
    this.write(MARKER, { text: MARKER_TEXT });
  }

  readonly discard = (): void => {
    process.off('exit', this.discard);
    rmSync(this.#sibling('new'), { recursive: true, force: true });
  };

  /** Says that a file of the output is as it was. */
  keep(path: string): void {
    this.paths.add(path);
  }

  write(path: string, file: OutputFile): void {
    if (this.paths.has(path)) return;
    this.paths.add(path);
    const bytes = 'text' in file ? Buffer.from(file.text) : readFileSync(file.copyOf);
    const old = this.#hasOld ? bytesOf(join(this.#out, path)) : undefined;
    const isSame = old?.equals(bytes) ?? false;
    if (isSame && this.#before) return;
    const target = join(this.#sibling('new'), path);
    this.#makeFolder(dirname(target));
    if (isSame) this.#link(join(this.#out, path), target);
    else writeFileSync(target, bytes);
    this.#staged.push(path);
  }

  /** Paths of all files of the output but the marker, sorted. */
  files(): string[] {
    return [...this.paths].filter((path) => path !== MARKER).sort();
  }

  /** Makes what was written the output. */
  commit(): void {
    try {
      if (this.#before) this.#update(this.#before);
      else this.#replace();
    } finally {
      this.discard();
    }
  }

  #sibling(kind: string): string {
    return join(dirname(this.#out), `.${basename(this.#out)}.tiktok-refugee-${kind}-${process.pid}`);
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }

  /** An unchanged file of the old folder is the same file in the new one: not written, its time stamps and all. */
  #link(old: string, target: string): void {
    try {
      linkSync(old, target);
    } catch {
      // Some file systems have no links; a copy with the time stamps of the old file serves as well.
      const { atime, mtime } = statSync(old);
      copyFileSync(old, target);
      utimesSync(target, atime, mtime);
    }
  }

  #replace(): void {
    const old = this.#sibling('old');
    if (this.#hasOld) renameSync(this.#out, old);
    try {
      renameSync(this.#sibling('new'), this.#out);
    } catch (error) {
      if (this.#hasOld) renameSync(old, this.#out);
      throw error;
    }
    rmSync(old, { recursive: true, force: true });
  }

  /** File by file, each at once; the feed comes when all that it names is there, and what it no longer names goes last. */
  #update(before: ReadonlySet<string>): void {
    const last = (path: string): number => Number(path === 'feed.json');
    for (const path of this.#staged.sort((a, b) => last(a) - last(b))) {
      const target = join(this.#out, path);
      this.#makeFolder(dirname(target));
      renameSync(join(this.#sibling('new'), path), target);
    }
    for (const path of before) if (!this.paths.has(path)) removeFile(this.#out, path);
  }
}
