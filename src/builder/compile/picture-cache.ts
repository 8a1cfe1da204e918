import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** How long what no build asked for is kept, in milliseconds. */
const MAX_AGE = 60 * 86_400_000;
const INDEX = 'index.json';

type Format = 'avif' | 'webp' | 'png' | 'jpeg';

/** What is to be kept. */
interface NewPicture {
  readonly color?: string | undefined;
  readonly copies: readonly { readonly format: Format; readonly width: number; readonly bytes: Buffer }[];
}

/** Copies of an image, as files. */
export interface CachedPicture {
  readonly color?: string | undefined;
  readonly copies: readonly { readonly format: Format; readonly width: number; readonly file: string }[];
}

/** Where builds keep what takes long to make: with the packages of the project, else with the user's other caches. */
export function cacheFolder(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules'))) return join(folder, 'node_modules/.cache/tiktok-refugee');
    if (dirname(folder) === folder) break;
  }
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'tiktok-refugee');
}

/** Copies of images, cached between builds under a hash of the image and of how they are made. */
export class PictureCache {
  #folder: string;

  /** @param folder - need not exist; where it cannot be written, a temporary one takes its place. */
  constructor(folder: string) {
    this.#folder = join(folder, 'images');
    try {
      mkdirSync(this.#folder, { recursive: true });
    } catch {
      this.#useTemporary();
    }
  }

  #useTemporary(): void {
    const folder = mkdtempSync(join(tmpdir(), 'tiktok-refugee-images-'));
    process.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
    });
    this.#folder = folder;
  }

  #path = (key: string): string => join(this.#folder, createHash('sha256').update(key).digest('hex'));

  get(key: string): CachedPicture | undefined {
    const folder = this.#path(key);
    try {
      const { color, copies } = JSON.parse(readFileSync(join(folder, INDEX), 'utf8')) as Pick<CachedPicture, 'color' | 'copies'>;
      const found = copies.map(({ format, width }) => ({ format, width, file: join(folder, `${width}.${format}`) }));
      if (!found.every(({ file }) => statSync(file).size > 0)) return undefined;
      const now = new Date();
      utimesSync(folder, now, now);
      return { color, copies: found };
    } catch {
      return undefined;
    }
  }

  /** Keeps the copies, all at once, so that a build that is killed leaves no part of them. */
  put(key: string, { color, copies }: NewPicture): CachedPicture {
    const write = (): CachedPicture => {
      const folder = this.#path(key);
      const fresh = mkdtempSync(join(this.#folder, 'new-'));
      for (const { format, width, bytes } of copies) writeFileSync(join(fresh, `${width}.${format}`), bytes);
      const index = { color, copies: copies.map(({ format, width }) => ({ format, width })) };
      writeFileSync(join(fresh, INDEX), JSON.stringify(index));
      rmSync(folder, { recursive: true, force: true });
      renameSync(fresh, folder);
      return { color, copies: index.copies.map((each) => ({ ...each, file: join(folder, `${each.width}.${each.format}`) })) };
    };
    try {
      return write();
    } catch {
      this.#useTemporary();
      return write();
    }
  }

  /** Removes what no build asked for in a long time. */
  prune(): void {
    try {
      for (const name of readdirSync(this.#folder)) {
        const folder = join(this.#folder, name);
        if (Date.now() - statSync(folder).mtimeMs > MAX_AGE) rmSync(folder, { recursive: true, force: true });
      }
    } catch {
      // It is another build's turn.
    }
  }
}
