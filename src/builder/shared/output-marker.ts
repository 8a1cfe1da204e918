import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './messages.js';

/** The file in an output folder that lists what builds wrote there. */
export const MARKER = '.tiktok-refugee';

/** The folder in an output folder that a build works in. It is there while one runs, or if one was killed. */
export const WORK = '.tiktok-refugee-build';

const HEAD =
  'Files that "tiktok-refugee build" wrote. It replaces and removes only these, and only if they have not been changed.\n';

/** What builds wrote into a folder. */
export interface WrittenFiles {
  /** Path → hashes of what the file may hold: two, if a build was killed that was about to replace it. */
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
  /** Paths of the folders that were made for them. */
  readonly folders: ReadonlySet<string>;
}

/** A file in the list, and a hash of what it may hold. */
export type FileLine = readonly [path: string, hash: string];

export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 32);

/** Whether a folder was written by a build, or is being written by one. */
export const isOutput = (folder: string): boolean => existsSync(join(folder, MARKER)) || existsSync(join(folder, WORK));

// A list may come from anywhere. No build writes outside of its folder, nor what is hidden.
const isWritable = (path: string): boolean => !/[\\:\0]|(?:^|\/)(?:[./]|$)/.test(path);

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The text of the list: the same for the same files, whatever the order. */
export function formatMarker(files: readonly FileLine[], folders: readonly string[]): string {
  const lines = [...files, ...folders.map((path): FileLine => [path, 'folder'])];
  lines.sort(([pathA, hashA], [pathB, hashB]) => byCodeUnits(pathA, pathB) || byCodeUnits(hashA, hashB));
  return HEAD + lines.map(([path, what]) => `${what} ${path}\n`).join('');
}

/** Reads the list. A line that no build writes counts for nothing: what it names is then somebody else's. */
export function parseMarker(text: string): WrittenFiles {
  const files = new Map<string, Set<string>>();
  const folders = new Set<string>();
  for (const [, what = '', path = ''] of text.slice(HEAD.length).matchAll(/^([\da-f]{32}|folder) (.+)$/gm)) {
    if (!isWritable(path)) continue;
    if (what === 'folder') folders.add(path);
    else files.set(path, (files.get(path) ?? new Set()).add(what));
  }
  return { files, folders };
}

/** What earlier versions wrote into that file, which listed nothing; or, if one was killed, nothing. */
const WITHOUT_LIST = /^$|^This folder is written by "tiktok-refugee build"/;

/**
 * The text of the list in a folder; `undefined` if there is no such file, empty if an earlier version wrote it.
 *
 * @param name The folder as the user named it.
 * @throws UsageError when no build wrote it.
 */
export function readMarker(folder: string, name: string): string | undefined {
  const stats = lstatSync(join(folder, MARKER), { throwIfNoEntry: false });
  if (!stats) return undefined;
  const text = stats.isFile() ? readFileSync(join(folder, MARKER), 'utf8') : undefined;
  if (text?.startsWith(HEAD)) return text;
  if (text !== undefined && WITHOUT_LIST.test(text)) return '';
  throw new UsageError(
    `"${name}/${MARKER}" is in the way and was not written by a build; move it elsewhere, or choose another --out`,
  );
}
