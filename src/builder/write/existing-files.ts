import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileFingerprint } from '../read/file-fingerprint.js';
import { UsageError } from '../shared/messages.js';
import { hashOf, type WrittenFiles } from '../shared/output-marker.js';

/** What stands at a path: a file and its fingerprint, or something that is in the way, itself or where a folder must be. */
type Found = { readonly fingerprint: string; readonly isFile: true } | { readonly isFile: false; readonly path: string };

/** The folders that a path lies in, outermost first. */
function foldersOf(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [...foldersOf(folder), folder];
}

/** The folders that any of some paths lies in, each after those that it lies in itself. */
export function foldersOfAll(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) if (!folders.has(dirname(path))) foldersOf(path).forEach((folder) => folders.add(folder));
  return folders;
}

const NAMED = 5;

function namesOf(paths: ReadonlySet<string>, name: string): string {
  const names = [...paths].sort().map((path) => `"${name}/${path}"`);
  return names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ` and ${names.length - NAMED} more` : '');
}

const changedText = (names: string): string =>
  `changed since the last build: ${names}. Move your changes elsewhere or delete them, and build again`;
const foreignText = (names: string): string =>
  `not written by a build and in the way: ${names}. Move your own files elsewhere, or choose another --out`;

/** What stands in the output folder before a build writes there: what is of a build, and may go, and what is somebody's. */
export class ExistingFiles {
  readonly #out: string;
  readonly #name: string;
  readonly #ours: WrittenFiles['files'];
  /** Path → fingerprint of the file that is to be replaced. */
  readonly #fingerprints = new Map<string, string>();
  readonly #foreign = new Set<string>();
  readonly #changed = new Set<string>();
  /** Folder → whether it is there; one that is not there is not looked for again for each file in it. */
  readonly #folders = new Map<string, boolean>();

  /**
   * @param name The folder as the user named it.
   * @param ours What builds wrote there.
   */
  constructor(out: string, name: string, ours: WrittenFiles['files']) {
    this.#out = out;
    this.#name = name;
    this.#ours = ours;
  }

  /** Forgets which folders are there: from now on, each is looked at once again. */
  lookAgain(): void {
    this.#folders.clear();
  }

  /** What stands at a path. No symbolic link is followed, so that nothing outside of the output is reached. */
  find(path: string): Found | undefined {
    for (const folder of foldersOf(path)) {
      const isThere = this.#folders.get(folder);
      if (isThere) continue;
      const stats = isThere === false ? undefined : lstatSync(join(this.#out, folder), { throwIfNoEntry: false });
      if (stats && !stats.isDirectory()) return { isFile: false, path: folder };
      this.#folders.set(folder, stats !== undefined);
      if (!stats) return undefined;
    }
    const stats = lstatSync(join(this.#out, path), { throwIfNoEntry: false });
    if (!stats) return undefined;
    return stats.isFile() ? { isFile: true, fingerprint: fileFingerprint(join(this.#out, path)) } : { isFile: false, path };
  }

  /** Whether a file has the content that it should have. Files that are not ours to replace are noted. */
  has(path: string, hash: string): boolean {
    const found = this.find(path);
    if (found && !found.isFile) this.#foreign.add(found.path);
    else if (found && !this.#ours.has(path)) this.#foreign.add(path);
    else if (found) return this.#hashOfOurs(path, found.fingerprint) === hash;
    return false;
  }

  /** Whether something that no build wrote is at a path, or in the way to it. */
  isForeign(path: string): boolean {
    const found = this.find(path);
    return found !== undefined && !(found.isFile && this.#ours.has(path));
  }

  /** Whether a file that is to go is there, as a build wrote it. */
  isOurs(path: string): boolean {
    const found = this.find(path);
    // What took its place is not what a build wrote, and nothing needs that place.
    return found?.isFile === true && this.#hashOfOurs(path, found.fingerprint) !== undefined;
  }

  #hashOfOurs(path: string, fingerprint: string): string | undefined {
    const hash = hashOf(readFileSync(join(this.#out, path)));
    this.#fingerprints.set(path, fingerprint);
    if (this.#ours.get(path)?.includes(hash)) return hash;
    this.#changed.add(path);
    return undefined;
  }

  /** @throws UsageError when a build would replace or remove what is not of a build */
  assertOurs(): void {
    if (this.#foreign.size > 0) throw new UsageError(foreignText(namesOf(this.#foreign, this.#name)));
    if (this.#changed.size > 0) throw new UsageError(changedText(namesOf(this.#changed, this.#name)));
  }

  /** @throws UsageError when what stands at a path came there since it was looked at */
  assertUnchanged(path: string): void {
    const found = this.find(path);
    if (found?.isFile === false) throw new UsageError(foreignText(namesOf(new Set([found.path]), this.#name)));
    if (found?.fingerprint !== this.#fingerprints.get(path))
      throw new UsageError(changedText(namesOf(new Set([path]), this.#name)));
  }
}
