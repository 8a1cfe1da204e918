import { linkSync, lstatSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Changes of a folder that can be undone together. What goes is put aside until then. */
export class Swap {
  /** What is being changed: named when it fails. */
  path = '';
  readonly #out: string;
  readonly #aside: string;
  readonly #undo: (() => void)[] = [];
  /** Those that are there, so that each is looked at once, and not for each file in it. */
  readonly #folders = new Set<string>();
  #count = 0;

  /** @param aside A folder on the same disk. */
  constructor(out: string, aside: string) {
    this.#out = out;
    this.#aside = aside;
  }

  /** Moves a file to a path, whose folder is there. Whoever looks meanwhile finds the old file or the new one. */
  put(path: string, source: string): void {
    const target = this.#target(path);
    if (lstatSync(target, { throwIfNoEntry: false })) this.#keep(target);
    else this.#undo.push(() => rmSync(target, { force: true }));
    renameSync(source, target);
  }

  remove(path: string): void {
    const target = this.#target(path);
    if (!lstatSync(target, { throwIfNoEntry: false })) return;
    const old = this.#old();
    renameSync(target, old);
    this.#undo.push(() => renameSync(old, target));
  }

  /** Makes a folder in one that is there, unless it is there itself. */
  makeFolder(path: string): void {
    if (this.#folders.has(path)) return;
    const target = this.#target(path);
    const isThere = lstatSync(target, { throwIfNoEntry: false })?.isDirectory();
    if (!isThere) mkdirSync(target);
    this.#folders.add(path);
    if (isThere) return;
    this.#undo.push(() => rmdirSync(target));
  }

  /** Removes a folder if there is nothing in it. */
  removeFolder(path: string): void {
    const target = this.#target(path);
    try {
      rmdirSync(target);
      this.#folders.delete(path);
    } catch {
      // It is not empty, or is not there, or something else is.
      return;
    }
    this.#undo.push(() => mkdirSync(target));
  }

  /** Brings back what was there, as far as that can be. */
  undo(): void {
    for (const undo of this.#undo.reverse()) {
      try {
        undo();
      } catch {
        // The list of what builds wrote names it still, so that the next build mends it.
      }
    }
  }

  /** A second name for the file that is about to be replaced; where there are no such names, it moves. */
  #keep(target: string): void {
    const old = this.#old();
    try {
      linkSync(target, old);
    } catch {
      renameSync(target, old);
    }
    this.#undo.push(() => renameSync(old, target));
  }

  #old(): string {
    return join(this.#aside, `old-${(this.#count += 1)}`);
  }

  #target(path: string): string {
    this.path = path;
    return join(this.#out, path);
  }
}
