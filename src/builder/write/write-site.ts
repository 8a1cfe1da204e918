import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../shared/messages.js';
import { advise, withAdvice } from './output-errors.js';
import { OutputLock } from './output-lock.js';
import { formatMarker, hashOf, MARKER, parseMarker, readMarker, type Written } from '../shared/output-marker.js';
import type { OutputFile } from './site-files.js';
import { fileFingerprint } from '../read/file-fingerprint.js';
import { Swap } from './swap.js';

/** What stands at a path of the output: a file, by its fingerprint, or something that is in the way, itself or a folder's place. */
type Found = { readonly fingerprint: string; readonly isFile: true } | { readonly isFile: false; readonly path: string };

/** The folders that a path lies in, outermost first. */
function foldersOf(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [...foldersOf(folder), folder];
}

const union = (a: Written['files'], b: ReadonlyMap<string, string>): Written['files'] =>
  new Map([...a.keys(), ...b.keys()].map((path) => [path, new Set([...(a.get(path) ?? []), ...[b.get(path) ?? []].flat()])]));

const NAMED = 5;

function listed(paths: ReadonlySet<string>, name: string): string {
  const names = [...paths].sort().map((path) => `"${name}/${path}"`);
  return names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ` and ${names.length - NAMED} more` : '');
}

const changedText = (names: string): string =>
  `changed since the last build wrote it: ${names}. Move what is yours elsewhere or delete it, and build again`;
const foreignText = (names: string): string =>
  `in the way, and not written by a build: ${names}. Move what is yours elsewhere, or choose another --out`;

/**
 * Writes the output folder. Files go into a folder of their own in it first; until {@link commit}, and if anything fails before
 * or in it, the previous output is what is there. Files that are as they were are not written again. What no build wrote, or
 * somebody changed since, is neither replaced nor removed.
 */
export class SiteWriter {
  /** The list of what builds wrote, as this one found it; after {@link commit}, as it left it. */
  marker: string | undefined;
  readonly #out: string;
  readonly #name: string;
  readonly #lock: OutputLock;
  readonly #before: Written;
  /** Path → hash, of all files of the output. */
  readonly #files = new Map<string, string>();
  /** Path → fingerprint of the file that is to be replaced. */
  readonly #fingerprints = new Map<string, string>();
  readonly #staged = new Map<string, string>();
  readonly #foreign = new Set<string>();
  readonly #changed = new Set<string>();
  #count = 0;

  /**
   * @param out Real path, as `prepareOut` gives it.
   * @param name The folder as the user named it.
   * @throws Error with advice when another build is at work there, or it cannot be written.
   */
  constructor(out: string, name: string) {
    this.#out = out;
    this.#name = name;
    this.#lock = withAdvice(name, () => new OutputLock(out, name));
    process.once('exit', this.discard);
    try {
      this.marker = withAdvice(name, () => readMarker(out, name));
      this.#before = parseMarker(this.marker ?? '');
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  readonly discard = (): void => {
    process.off('exit', this.discard);
    this.#lock.release();
  };

  /** Says that a file of the output is as the last build left it. */
  keep(path: string): void {
    for (const hash of this.#before.files.get(path) ?? []) this.#files.set(path, hash);
  }

  write(path: string, file: OutputFile): void {
    if (this.#files.has(path)) return;
    const bytes = 'text' in file ? Buffer.from(file.text) : withAdvice(file.copyOf, () => readFileSync(file.copyOf));
    const hash = hashOf(bytes);
    this.#files.set(path, hash);
    withAdvice(`${this.#name}/${path}`, () => {
      if (this.#isThere(path, hash)) return;
      this.#staged.set(path, this.#stage(bytes));
    });
  }

  /** Paths of all files of the output but the list, sorted. */
  files(): string[] {
    return [...this.#files.keys()].sort();
  }

  /** Makes what was written the output. @throws UsageError when that would replace or remove what is not of a build */
  commit(): void {
    const old = [...this.#before.files.keys()].filter((path) => !this.#files.has(path) && this.#isOurs(path));
    if (this.#foreign.size > 0) throw new UsageError(foreignText(listed(this.#foreign, this.#name)));
    if (this.#changed.size > 0) throw new UsageError(changedText(listed(this.#changed, this.#name)));
    if (!this.#lock.isHeld) throw new Error(`another build is writing to "${this.#name}"; wait until it ends, and build again`);
    const swap = new Swap(this.#out, this.#lock.folder);
    try {
      this.#swap(swap, old);
    } catch (error) {
      swap.undo();
      throw advise(error, `${this.#name}/${swap.path}`);
    } finally {
      this.discard();
    }
  }

  /** File by file, each at once; the feed comes when all that it names is there, and what it no longer names goes last. */
  #swap(swap: Swap, old: readonly string[]): void {
    const before = this.#before.folders;
    const needed = new Set([...this.#files.keys()].flatMap(foldersOf));
    const made = [...new Set([...this.#staged.keys()].flatMap(foldersOf))].filter((folder) => this.#find(folder) === undefined);
    // At every moment the list names all that builds wrote, also for one that comes after this was killed.
    this.#list(swap, { files: union(this.#before.files, this.#files), folders: new Set([...before, ...made]) });
    const last = ([path]: [string, string]): number => Number(path === 'feed.json');
    for (const [path, staged] of [...this.#staged].sort((a, b) => last(a) - last(b))) {
      foldersOf(path).forEach((folder) => swap.makeFolder(folder));
      this.#assertUnchanged(path);
      swap.put(path, staged);
    }
    for (const path of old) {
      this.#assertUnchanged(path);
      swap.remove(path);
    }
    for (const folder of [...before].sort().reverse()) if (!needed.has(folder)) swap.removeFolder(folder);
    const folders = [...before, ...made].filter((folder) => needed.has(folder));
    this.#list(swap, { files: union(new Map(), this.#files), folders: new Set(folders) });
  }

  #list(swap: Swap, written: Written): void {
    const text = formatMarker(written);
    if (text === this.marker) return;
    swap.path = MARKER;
    swap.put(MARKER, this.#stage(Buffer.from(text)));
    this.marker = text;
  }

  #stage(bytes: Uint8Array): string {
    const path = join(this.#lock.folder, `new-${(this.#count += 1)}`);
    writeFileSync(path, bytes);
    return path;
  }

  /** What stands at a path. No symbolic link is followed, so that nothing outside of the output is reached. */
  #find(path: string): Found | undefined {
    const inTheWay = foldersOf(path).find((folder) => {
      const stats = lstatSync(join(this.#out, folder), { throwIfNoEntry: false });
      return stats && !stats.isDirectory();
    });
    if (inTheWay !== undefined) return { isFile: false, path: inTheWay };
    const stats = lstatSync(join(this.#out, path), { throwIfNoEntry: false });
    if (!stats) return undefined;
    return stats.isFile() ? { isFile: true, fingerprint: fileFingerprint(join(this.#out, path)) } : { isFile: false, path };
  }

  /** Whether a file has the content that it shall have. What is not ours to replace is noted. */
  #isThere(path: string, hash: string): boolean {
    const found = this.#find(path);
    if (found && !found.isFile) this.#foreign.add(found.path);
    else if (found && !this.#before.files.has(path)) this.#foreign.add(path);
    else if (found) return this.#hashOfOurs(path, found.fingerprint) === hash;
    return false;
  }

  /** Whether a file that is to go is there, as a build wrote it. */
  #isOurs(path: string): boolean {
    const found = this.#find(path);
    // What took its place is not what a build wrote, and nothing needs that place.
    return found?.isFile === true && this.#hashOfOurs(path, found.fingerprint) !== undefined;
  }

  #hashOfOurs(path: string, fingerprint: string): string | undefined {
    const hash = hashOf(readFileSync(join(this.#out, path)));
    this.#fingerprints.set(path, fingerprint);
    if (this.#before.files.get(path)?.has(hash)) return hash;
    this.#changed.add(path);
    return undefined;
  }

  #assertUnchanged(path: string): void {
    const found = this.#find(path);
    if (found?.isFile === false) throw new UsageError(foreignText(listed(new Set([found.path]), this.#name)));
    if (found?.fingerprint !== this.#fingerprints.get(path))
      throw new UsageError(changedText(listed(new Set([path]), this.#name)));
  }
}
