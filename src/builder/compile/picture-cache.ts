import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { CacheFolder } from './cache-folder.js';

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
  readonly #cache: CacheFolder;

  /** @param folder - need not exist; where it cannot be written, a temporary one takes its place. */
  constructor(folder: string) {
    this.#cache = new CacheFolder(folder, 'images');
  }

  get(key: string): CachedPicture | undefined {
    const folder = this.#cache.entry(key);
    try {
      const { color, copies } = JSON.parse(readFileSync(join(folder, INDEX), 'utf8')) as Pick<CachedPicture, 'color' | 'copies'>;
      const found = copies.map(({ format, width }) => ({ format, width, file: join(folder, `${width}.${format}`) }));
      if (!found.every(({ file }) => statSync(file).size > 0)) return undefined;
      this.#cache.touch(key);
      return { color, copies: found };
    } catch {
      return undefined;
    }
  }

  put(key: string, { color, copies }: NewPicture): CachedPicture {
    const index = { color, copies: copies.map(({ format, width }) => ({ format, width })) };
    const write = (): void => {
      this.#cache.replace(key, (folder) => {
        for (const { format, width, bytes } of copies) writeFileSync(join(folder, `${width}.${format}`), bytes);
        writeFileSync(join(folder, INDEX), JSON.stringify(index));
      });
    };
    try {
      write();
    } catch {
      this.#cache.useTemporary();
      write();
    }
    const folder = this.#cache.entry(key);
    return { color, copies: index.copies.map((each) => ({ ...each, file: join(folder, `${each.width}.${each.format}`) })) };
  }

  /** Removes what no build asked for in a long time. */
  prune(): void {
    this.#cache.prune();
  }
}
