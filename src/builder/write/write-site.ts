import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { advise, withAdvice } from './output-errors.js';
import { OutputLock } from './output-lock.js';
import {
  addToMarker,
  formatMarker,
  hashOf,
  MARKER,
  parseMarker,
  readMarker,
  type WrittenFiles,
} from '../shared/output-marker.js';
import type { OutputFile } from './site-files.js';
import { ExistingFiles, foldersOfAll } from './existing-files.js';
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
  /** What builds wrote, as this one found it; after {@link commit}, as it left it. */
  written: WrittenFiles;
  readonly #out: string;
  readonly #name: string;
  readonly #lock: OutputLock;
  readonly #existing: ExistingFiles;
  /** Path → hash, as the list has it, of all files of the output. */
  readonly #files = new Map<string, readonly string[]>();
  /** Paths of the files that wait to be moved into the output. */
  readonly #staged = new Set<string>();
  /** The folders that there are for them meanwhile. */
  readonly #stagedFolders = new Set<string>();
  /** Paths of all files, sorted; since {@link commit}. */
  #paths: readonly string[] = [];

  /**
   * @param out Real path, as `prepareOut` gives it.
   * @param name The folder as the user named it.
   * @param known What the build before wrote there, which need not be read again if the list is still the same.
   * @throws Error with advice when another build is at work there, or it cannot be written.
   */
  constructor(out: string, name: string, known?: WrittenFiles) {
    this.#out = out;
    this.#name = name;
    this.#lock = withAdvice(name, () => new OutputLock(out, name));
    process.once('exit', this.discard);
    try {
      const text = withAdvice(name, () => readMarker(out, name)) ?? '';
      this.written = known?.text === text ? known : parseMarker(text);
      this.#existing = new ExistingFiles(out, name, this.written.files);
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
    const hashes = this.written.files.get(path);
    if (hashes) this.#files.set(path, hashes);
  }

  write(path: string, file: OutputFile): void {
    if (this.#files.has(path)) return;
    const content = contentOf(file);
    const hash = hashOf(content);
    this.#files.set(path, [hash]);
    withAdvice(`${this.#name}/${path}`, () => {
      if (this.#existing.has(path, hash)) return;
      this.#stage(path, content);
      this.#staged.add(path);
    });
  }

  /** Whether something that no build wrote is at a path. */
  isOwners(path: string): boolean {
    return this.#existing.isForeign(path);
  }

  /** Paths of all files of the output but the list, sorted; none before {@link commit}. */
  get files(): readonly string[] {
    return this.#paths;
  }

  /** Makes what was written the output. @throws UsageError when that would replace or remove what is not of a build */
  commit(): void {
    const old = [...this.written.files.keys()].filter((path) => !this.#files.has(path) && this.#existing.isOurs(path));
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

  /**
   * Each at once: new folders, then single files. The feed comes when all that it names is there; what it no longer names goes
   * last.
   */
  #swap(swap: Swap, old: readonly string[]): void {
    const { text: before, folders: known } = this.written;
    let listed = before;
    const list = (text: string): void => {
      if (text === listed) return;
      swap.path = MARKER;
      this.#stage(MARKER, text);
      swap.put(MARKER, this.#lock.staged(MARKER));
      listed = text;
    };
    this.#existing.lookAgain();
    const needed = foldersOfAll(this.#staged);
    const made = [...needed].filter((folder) => this.#existing.find(folder) === undefined);
    // At every moment the list names all that builds wrote, also for one that comes after this was killed.
    if (this.#staged.size > 0) list(addToMarker(before, [...this.#staged], this.#files, made));
    // Somebody may have changed what was found before the list was written.
    this.#existing.lookAgain();
    const moved = this.#putFolders(swap, needed);
    const last = (path: string): number => Number(path === 'feed.json');
    for (const path of [...this.#staged].sort((a, b) => last(a) - last(b))) {
      if (moved.has(dirname(path))) continue;
      this.#existing.assertUnchanged(path);
      swap.put(path, this.#lock.staged(path));
    }
    for (const path of old) {
      this.#existing.assertUnchanged(path);
      swap.remove(path);
    }
    const kept = foldersOfAll(this.#files.keys());
    for (const folder of [...known].sort().reverse()) if (!kept.has(folder)) swap.removeFolder(folder);
    this.#paths = [...this.#files.keys()].sort();
    const folders = new Set([...known, ...made].filter((folder) => kept.has(folder)));
    const text = formatMarker(this.#paths, { files: this.#files, folders });
    list(text);
    this.written = { text, files: this.#files, folders };
  }

  /** Moves folders that are not there yet, with all that is in them. @returns these, and those in them */
  #putFolders(swap: Swap, needed: ReadonlySet<string>): ReadonlySet<string> {
    const moved = new Set<string>();
    for (const folder of needed) {
      const staged = this.#lock.staged(folder);
      // Where case makes no difference, one may have gone along with another.
      const isGone = moved.has(dirname(folder)) || !existsSync(staged);
      if (!isGone && this.#existing.find(folder)) continue;
      if (!isGone) swap.putFolder(folder, staged, this.#staged, needed);
      moved.add(folder);
    }
    return moved;
  }

  #stage(path: string, content: string | Uint8Array): void {
    const staged = this.#lock.staged(path);
    const folder = dirname(staged);
    if (!this.#stagedFolders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#stagedFolders.add(folder);
    writeFileSync(staged, content);
  }
}
