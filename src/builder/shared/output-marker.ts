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
  /** The list of it, as its file has it. */
  readonly text: string;
  /** Path → hashes of what the file may hold: several, if a build was killed that was about to replace it. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** Paths of the folders that were made for them. */
  readonly folders: ReadonlySet<string>;
}

export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 32);

/** Whether a folder was written by a build, or is being written by one. */
export const isOutput = (folder: string): boolean => existsSync(join(folder, MARKER)) || existsSync(join(folder, WORK));

// A list may come from anywhere. No build writes outside of its folder, nor what is hidden.
const isWritable = (path: string): boolean => !/[\\:\0]|(?:^|\/)(?:[./]|$)/.test(path);

const lineOf = (path: string, what: string): string => `${what} ${path}\n`;
const linesOf = (paths: readonly string[], { files }: Pick<WrittenFiles, 'files'>): string =>
  paths.map((path) => (files.get(path) ?? []).map((hash) => lineOf(path, hash)).join('')).join('');
const folderLines = (folders: Iterable<string>): string =>
  [...folders]
    .sort()
    .map((path) => lineOf(path, 'folder'))
    .join('');

/**
 * The text of the list.
 *
 * @param paths Those of all files, in the order in which they are listed.
 */
export const formatMarker = (paths: readonly string[], written: Omit<WrittenFiles, 'text'>): string =>
  HEAD + folderLines(written.folders) + linesOf(paths, written);

/** The text of a list with further lines, for the time in which they come true. */
export const addToMarker = (
  text: string,
  paths: readonly string[],
  files: WrittenFiles['files'],
  folders: readonly string[],
): string => `${text.trimEnd() || HEAD.trimEnd()}\n${folderLines(folders)}${linesOf(paths, { files })}`;

/** Reads the list. A line that no build writes counts for nothing: what it names is then somebody else's. */
export function parseMarker(text: string): WrittenFiles {
  const files = new Map<string, readonly string[]>();
  const folders = new Set<string>();
  for (const line of text.slice(HEAD.length).split('\n')) {
    const [, what, path = ''] = /^([\da-f]{32}|folder) (.+)$/.exec(line) ?? [];
    if (what === undefined || !isWritable(path)) continue;
    if (what === 'folder') folders.add(path);
    else files.set(path, [...(files.get(path) ?? []), what]);
  }
  return { text, files, folders };
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
