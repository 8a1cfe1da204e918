import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long what no build asked for is kept, in milliseconds. */
const MAX_AGE_MS = 60 * 86_400_000;

/** A folder with an entry, which is a folder itself, for each key; builds share it. */
export class CacheFolder {
  readonly #name: string;
  #path: string;

  /**
   * @param folder - of all caches; need not exist. Where it cannot be written, a temporary one takes its place
   * @param name - of this cache
   */
  constructor(folder: string, name: string) {
    this.#name = name;
    this.#path = join(folder, name);
    try {
      mkdirSync(this.#path, { recursive: true });
    } catch {
      this.useTemporary();
    }
  }

  /** Goes on in a folder that ends with the process. */
  useTemporary(): void {
    const folder = mkdtempSync(join(tmpdir(), `tiktok-refugee-${this.#name}-`));
    process.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
    });
    this.#path = folder;
  }

  /** Path of the entry of a key, whether there is one or not. */
  entry(key: string): string {
    return join(this.#path, createHash('sha256').update(key).digest('hex'));
  }

  /** Notes that a build uses an entry. */
  touch(key: string): void {
    const now = new Date();
    utimesSync(this.entry(key), now, now);
  }

  /** Replaces an entry by what `fill` writes, all at once, so that a build that is killed leaves no part of it. */
  replace<T>(key: string, fill: (folder: string) => T): T {
    const fresh = mkdtempSync(join(this.#path, 'new-'));
    try {
      const result = fill(fresh);
      rmSync(this.entry(key), { recursive: true, force: true });
      renameSync(fresh, this.entry(key));
      return result;
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  }

  /** Removes what no build asked for in a long time. */
  prune(): void {
    try {
      for (const name of readdirSync(this.#path)) {
        const folder = join(this.#path, name);
        if (Date.now() - statSync(folder).mtimeMs > MAX_AGE_MS) rmSync(folder, { recursive: true, force: true });
      }
    } catch {
      // It is another build's turn.
    }
  }
}
