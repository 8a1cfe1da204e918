import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { UsageError } from '../shared/messages.js';
import { WORK } from '../shared/output-marker.js';

/** Who works in an output folder. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

const OWNER = 'owner.json';
/** Where files of the output wait to be moved. */
const STAGED = 'new';
const OURS = /^(?:owner\.json|new|old-\d+)$/;
/** How long it may take to say who works there, and how long a build on another machine is believed to go on. */
const BEGIN_MS = 5000;
const REMOTE_MS = 3_600_000;

/** Tokens of the builds in this process: in a container a killed one may have had the same process id. */
const running = new Set<string>();

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

function ownerOf(folder: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, OWNER), 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

function isAtWork(folder: string): boolean {
  const owner = ownerOf(folder);
  const age = Date.now() - statSync(folder).mtimeMs;
  if (!owner) return age < BEGIN_MS;
  if (owner.host !== hostname()) return age < REMOTE_MS;
  return owner.pid === process.pid ? running.has(owner.token) : isAlive(owner.pid);
}

/** Removes the lock of a killed build. @throws UsageError when the folder is not an output; Error when a build is at work */
function clear(folder: string, name: string): void {
  if (!lstatSync(folder).isDirectory() || readdirSync(folder).some((entry) => !OURS.test(entry))) {
    throw new UsageError(
      `"${name}/${WORK}" is in the way and was not made by a build; move it elsewhere, or choose another --out`,
    );
  }
  if (isAtWork(folder)) {
    throw new Error(
      `another build is writing to "${name}"; wait until it ends and build again. If none is running, delete "${name}/${WORK}"`,
    );
  }
  rmSync(folder, { recursive: true });
}

const isThere = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EEXIST';
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Makes a folder, and those above it that are missing, one by one: all at once, Node takes a disk that is read-only for one that
 * lacks a folder, and tries for ever where nothing can be made, as in `/proc`. Returns the first one that it made.
 */
function makeFolder(path: string, name: string): string | undefined {
  if (isFolder(path)) return undefined;
  try {
    mkdirSync(path);
    return path;
  } catch (error) {
    // Another build may make it at the same time.
    if (isThere(error) && isFolder(path)) return undefined;
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const made = makeFolder(dirname(path), name);
    if (made === undefined) throw new Error(`"${name}" cannot be made there (ENOENT); choose another --out`, { cause: error });
    makeFolder(path, name);
    return made;
  }
}

/** The folder that a build works in, in the output folder so that moving from it is at once. One build has it at a time. */
export class OutputLock {
  readonly folder: string;
  readonly #out: string;
  readonly #token = randomUUID();
  /** The first folder that was made on the way to `out`; the output folder itself was there otherwise. */
  readonly #made: string | undefined;

  /** @param name The folder as the user named it. @throws Error when another build has it */
  constructor(out: string, name: string) {
    this.#out = out;
    this.folder = join(out, WORK);
    this.#made = makeFolder(out, name);
    running.add(this.#token);
    try {
      this.#begin(name);
    } catch (error) {
      this.release();
      throw error;
    }
  }

  #begin(name: string): void {
    try {
      mkdirSync(this.folder);
    } catch (error) {
      if (!isThere(error)) throw error;
      clear(this.folder, name);
      mkdirSync(this.folder);
    }
    try {
      const owner: Owner = { pid: process.pid, host: hostname(), token: this.#token };
      writeFileSync(join(this.folder, OWNER), JSON.stringify(owner));
    } catch (error) {
      rmSync(this.folder, { recursive: true });
      throw error;
    }
  }

  /** Two builds that find a dead one at the same moment may both have cleared it away; the later one has the folder. */
  get isHeld(): boolean {
    return ownerOf(this.folder)?.token === this.#token;
  }

  /** Where what is to be at a path of the output waits. */
  staged(path: string): string {
    return join(this.folder, STAGED, path);
  }

  /** Removes the folder, and what was made for it, unless there is something in it by now. */
  release(): void {
    if (!running.delete(this.#token)) return;
    if (this.isHeld) rmSync(this.folder, { recursive: true, force: true });
    if (this.#made === undefined) return;
    try {
      for (let folder = this.#out; folder.length >= this.#made.length; folder = dirname(folder)) rmdirSync(folder);
    } catch {
      // It holds the output.
    }
  }
}
