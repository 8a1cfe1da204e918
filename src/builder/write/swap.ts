import { linkSync, lstatSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    // It is not empty, or is not there, or something else is.
    return false;
  }
}

/** Changes of a folder that can be undone together. What goes is put aside until then. */
export class Swap {
  /** What is being changed: named when it fails. */
  path = '';
  readonly #out: string;
  readonly #aside: string;
  readonly #undo: (() => void)[] = [];
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

  /**
   * Moves a folder to a path where nothing is.
   *
   * @param paths What may be in it: files,
   * @param folders and folders, each after the one that it lies in.
   */
  putFolder(path: string, source: string, paths: ReadonlySet<string>, folders: ReadonlySet<string>): void {
    renameSync(source, this.#target(path));
    const isInside = (each: string): boolean => each === path || each.startsWith(`${path}/`);
    this.#undo.push(() => {
      // File by file, so that what somebody put there since stays.
      for (const each of paths) if (isInside(each)) rmSync(join(this.#out, each), { force: true });
      for (const each of [...folders].filter(isInside).reverse()) removeIfEmpty(join(this.#out, each));
    });
  }

  /** Removes a folder if there is nothing in it. */
  removeFolder(path: string): void {
    const target = this.#target(path);
    if (removeIfEmpty(target)) this.#undo.push(() => mkdirSync(target));
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
