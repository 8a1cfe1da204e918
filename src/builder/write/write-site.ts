import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { advise, withAdvice } from './output-errors.js';
import { OutputLock } from './output-lock.js';
import {
  formatMarker,
  hashOf,
  MARKER,
  parseMarker,
  readMarker,
  type FileLine,
  type WrittenFiles,
} from '../shared/output-marker.js';
import type { OutputFile } from './site-files.js';
import { foldersOf, ExistingFiles } from './existing-files.js';
import { Swap } from './swap.js';

function contentOf(file: OutputFile): string | Uint8Array {
  if ('text' in file) return file.text;
  return 'copyOf' in file
    ? withAdvice(file.copyOf, () => readFileSync(file.copyOf))
    : withAdvice(file.bytesOf, () => file.read());
}

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
  readonly #before: WrittenFiles;
  readonly #existing: ExistingFiles;
  /** Path → hash, of all files of the output. */
  readonly #files = new Map<string, string>();
  readonly #staged = new Map<string, string>();
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
      this.#existing = new ExistingFiles(out, name, this.#before.files);
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
    const content = contentOf(file);
    const hash = hashOf(content);
    this.#files.set(path, hash);
    withAdvice(`${this.#name}/${path}`, () => {
      if (this.#existing.has(path, hash)) return;
      this.#staged.set(path, this.#stage(content));
    });
  }

  /** Whether something that no build wrote is at a path. */
  isOwners(path: string): boolean {
    return this.#existing.isForeign(path);
  }

  /** Paths of all files of the output but the list, sorted. */
  files(): string[] {
    return [...this.#files.keys()].sort();
  }

  /** Makes what was written the output. @throws UsageError when that would replace or remove what is not of a build */
  commit(): void {
    const old = [...this.#before.files.keys()].filter((path) => !this.#files.has(path) && this.#existing.isOurs(path));
    this.#existing.assertOurs();
    if (!this.#lock.isHeld) throw new Error(`another build is writing to "${this.#name}"; wait until it ends and build again`);
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
    const made = [...new Set([...this.#staged.keys()].flatMap(foldersOf))].filter(
      (folder) => this.#existing.find(folder) === undefined,
    );
    const folders = [...new Set([...before, ...made])];
    // At every moment the list names all that builds wrote, also for one that comes after this was killed.
    const listed = [...this.#before.files].flatMap(([path, hashes]) => Array.from(hashes, (hash): FileLine => [path, hash]));
    const added = [...this.#files].filter(([path, hash]) => !this.#before.files.get(path)?.has(hash));
    this.#list(swap, [...listed, ...added], folders);
    const last = ([path]: [string, string]): number => Number(path === 'feed.json');
    for (const [path, staged] of [...this.#staged].sort((a, b) => last(a) - last(b))) {
      foldersOf(path).forEach((folder) => swap.makeFolder(folder));
      this.#existing.assertUnchanged(path);
      swap.put(path, staged);
    }
    for (const path of old) {
      this.#existing.assertUnchanged(path);
      swap.remove(path);
    }
    for (const folder of [...before].sort().reverse()) if (!needed.has(folder)) swap.removeFolder(folder);
    this.#list(
      swap,
      [...this.#files],
      folders.filter((folder) => needed.has(folder)),
    );
  }

  #list(swap: Swap, files: readonly FileLine[], folders: readonly string[]): void {
    const text = formatMarker(files, folders);
    if (text === this.marker) return;
    swap.path = MARKER;
    swap.put(MARKER, this.#stage(text));
    this.marker = text;
  }

  #stage(content: string | Uint8Array): string {
    const path = join(this.#lock.folder, `new-${(this.#count += 1)}`);
    writeFileSync(path, content);
    return path;
  }
}
