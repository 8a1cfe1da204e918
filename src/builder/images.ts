import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, sep } from 'node:path';
import { imageSize } from 'image-size';
import { toSlug } from './slug.js';
import type { Source } from './source.js';
import { OUTPUT_ROOT } from './urls.js';

/** An image as the output refers to it. `width` and `height` are CSS pixels, known where the file is at hand. */
export interface PlacedImage {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
}

const MAX_BYTES = 30_000_000;
const EXTENSIONS: Readonly<Record<string, string>> = {
  jpg: '.jpg',
  png: '.png',
  gif: '.gif',
  webp: '.webp',
  avif: '.avif',
  heif: '.avif',
  svg: '.svg',
};
const FOLDERS = ['', 'public', 'static', 'src'];

const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

function decodePath(href: string): string {
  const path = href.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The real path of a file inside `root`, symbolic links resolved; `undefined` for what is outside or no file. */
function realFile(path: string, root: string): string | undefined {
  try {
    const real = realpathSync(path);
    return isInside(real, realpathSync(root)) && statSync(real).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}

/** Finds the images that posts refer to, and keeps the list of those that belong into the output. */
export class ImageStore {
  /** Path in the output → absolute path of the file to copy. */
  readonly files = new Map<string, string>();
  readonly #placed = new Map<string, PlacedImage | undefined>();
  readonly #site: string | undefined;

  constructor(site: string | undefined) {
    this.#site = site;
  }

  /** Resolves an image of a post. What cannot be resolved is reported, and gives `undefined`. */
  resolve(href: string, source: Source, offset: number): PlacedImage | undefined {
    const reference = href.trim().replaceAll('\\', '/');
    if (/^https?:\/\/[^/]/i.test(reference) || /^data:image\/(?:png|gif|jpeg|webp|avif)[;,]/i.test(reference))
      return { url: reference };
    if (/^\/\/[^/]/.test(reference)) return { url: `https:${reference}` };
    const report = (reason: string): void => {
      source.report('warning', 'unresolvable-image', `the image "${href}" ${reason}`, offset);
    };
    if (/^[a-z][a-z\d+.-]*:/i.test(reference)) {
      report('is not on the web; put its file beside the post');
      return undefined;
    }
    const file = this.#find(reference, source);
    const placed = file && this.#place(file);
    if (placed) return placed;
    if (file) {
      report('is not a picture that can be read (JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB)');
      return undefined;
    }
    const fromSite = /^[@/]/.test(reference) && this.#site ? new URL(reference.replace(/^@\/?/, ''), this.#site).href : undefined;
    if (!fromSite)
      report('was not found in the input folder and is left out; put the file there or give the site’s address with --site');
    else if (reference.startsWith('@')) report(`was not found in the input folder; it is taken to be at ${fromSite}`);
    return fromSite ? { url: fromSite } : undefined;
  }

  #find(reference: string, { path, root }: Source): string | undefined {
    const relative = decodePath(reference);
    if (relative === '' || relative.includes('\0')) return undefined;
    if (!/^[@/]/.test(relative)) return realFile(join(dirname(path), relative), root);
    const bare = relative.replace(/^@?\/*/, '');
    return FOLDERS.map((folder) => realFile(join(root, folder, bare), root)).find((found) => found !== undefined);
  }

  #place(file: string): PlacedImage | undefined {
    if (!this.#placed.has(file)) this.#placed.set(file, this.#read(file));
    return this.#placed.get(file);
  }

  #read(file: string): PlacedImage | undefined {
    try {
      if (statSync(file).size > MAX_BYTES) return undefined;
      const bytes = readFileSync(file);
      const { width, height, type, orientation = 1 } = imageSize(bytes);
      const extension = EXTENSIONS[type ?? ''];
      if (!extension) return undefined;
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      const name = `images/${toSlug(basename(file, extname(file)))}.${hash}${extension}`;
      this.files.set(name, file);
      const url = OUTPUT_ROOT + name.split('/').map(encodeURIComponent).join('/');
      if (!(width > 0 && height > 0)) return { url };
      // EXIF orientations 5 to 8 lie on their side.
      const [w, h] = orientation > 4 ? [height, width] : [width, height];
      return { url, width: Math.round(w), height: Math.round(h) };
    } catch {
      return undefined;
    }
  }
}
