import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, sep } from 'node:path';
import { imageSize } from 'image-size';
import { toSlug } from '../shared/slug.js';
import { fileFingerprint } from '../read/file-fingerprint.js';
import type { InputFile, Source } from '../read/source.js';
import { cleanSvg, type CleanSvg } from './svg.js';
import { decodePath, OUTPUT_ROOT } from '../shared/urls.js';

/** An image as the output refers to it. `width` and `height` are CSS pixels, known where the file is at hand. */
export interface PlacedImage {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
}

const MAX_BYTES = 30_000_000;
/** How many of the parts that were removed from an SVG are named. */
const NAMED = 8;
const EXTENSIONS: Readonly<Record<string, string>> = {
  jpg: '.jpg',
  png: '.png',
  gif: '.gif',
  webp: '.webp',
  avif: '.avif',
  heif: '.avif',
  svg: '.svg',
};
// What may stand before the root of an XML document, and the root of an SVG, with a prefix or without.
const PROLOG = /\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>[]*(?:\[.*?\]\s*)?>/gsy;
const SVG_ROOT = /^<(?:[\w.-]+:)?svg(?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?>/;
const FOLDERS = ['', 'public', 'static', 'src'];

const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** A path with its names in the Unicode normal form that they have on the disk: archives from macOS bring decomposed ones. */
function asStored(path: string): string {
  if (path.normalize('NFC') === path.normalize('NFD') || existsSync(path)) return path;
  const folder = asStored(dirname(path));
  const name = basename(path).normalize();
  return join(folder, readdirSync(folder).find((stored) => stored.normalize() === name) ?? name);
}

/** The real path of a file inside `root`, symbolic links resolved; `undefined` for what is outside or no file. */
function realFile(path: string, root: string): string | undefined {
  try {
    const real = realpathSync.native(asStored(path));
    return isInside(real, realpathSync.native(root)) && statSync(real).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}

/** As `imageSize`, which looks for an SVG in the first 1,000 characters alone, and refuses one that has no size in pixels. */
function measure(bytes: Buffer): ReturnType<typeof imageSize> {
  try {
    return imageSize(bytes);
  } catch (error) {
    if (!SVG_ROOT.test(bytes.toString().replace(PROLOG, ''))) throw error;
    return { type: 'svg', width: 0, height: 0 };
  }
}

/** An SVG as it may be published, or why it may not. */
function readSvg(bytes: Buffer): CleanSvg | string {
  try {
    return cleanSvg(bytes);
  } catch (error) {
    return (error as Error).message;
  }
}

/** What a reference to a file leads to. The same object as long as that file does not change. */
export interface Placement {
  /** Absolute path. */
  readonly file: string;
  /** Path in the output; absent: the file is no picture that can be read. */
  readonly name?: string;
  readonly image?: PlacedImage;
  /** Of an SVG: what there is to say about it. */
  readonly svg?: CleanSvg | undefined;
  /** Why it is not copied, in plain words, where there is more to say than that it cannot be read. */
  readonly problem?: string;
}

/** A reference to a file, as it stands in a post. */
export interface ImageReference {
  readonly reference: string;
  readonly from: InputFile;
  readonly placement: Placement | undefined;
}

/** Finds the images that posts refer to. It may be kept from build to build: what it knows of a file holds until that changes. */
export class ImageStore {
  readonly #placements = new Map<string, Placement & { readonly fingerprint: string }>();
  readonly #site: string | undefined;

  constructor(site: string | undefined) {
    this.#site = site;
  }

  /** Resolves an image of a post; the reference goes to `references`. What cannot be resolved is reported, and gives `undefined`. */
  resolve(href: string, source: Source, offset: number, references: ImageReference[]): PlacedImage | undefined {
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
    const placement = this.find(reference, source);
    references.push({ reference, from: { path: source.path, root: source.root }, placement });
    if (placement?.svg && placement.svg.removed.length > 0) {
      const what = `${placement.svg.removed.slice(0, NAMED).join(', ')}${placement.svg.removed.length > NAMED ? ' and more' : ''}`;
      const text = `the image "${href}" is copied without ${what}, which can run or load something when it is opened`;
      source.report('warning', 'svg-cleaned', text, offset);
    }
    if (placement?.image) return placement.image;
    if (placement?.problem) {
      report(`is an SVG that is not well-formed (${placement.problem}), and is left out; correct it or export it again`);
      return undefined;
    }
    if (placement) {
      report('is not a picture that can be read (JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB)');
      return undefined;
    }
    const fromSite = /^[@/]/.test(reference) && this.#site ? new URL(reference.replace(/^@\/?/, ''), this.#site).href : undefined;
    if (!fromSite)
      report('was not found in the input folder and is left out; put the file there or give the site’s address with --site');
    else if (reference.startsWith('@')) report(`was not found in the input folder; it is taken to be at ${fromSite}`);
    return fromSite ? { url: fromSite } : undefined;
  }

  /** The file that a reference leads to now. */
  find(reference: string, { path, root }: InputFile): Placement | undefined {
    const relative = decodePath(reference);
    if (relative === '' || relative.includes('\0')) return undefined;
    const bare = relative.replace(/^@?\/*/, '');
    const file = /^[@/]/.test(relative)
      ? FOLDERS.map((folder) => realFile(join(root, folder, bare), root)).find((found) => found !== undefined)
      : realFile(join(dirname(path), relative), root);
    return file === undefined ? undefined : this.#place(file);
  }

  #place(file: string): Placement {
    const fingerprint = fileFingerprint(file);
    const known = this.#placements.get(file);
    if (known?.fingerprint === fingerprint) return known;
    const placement = { fingerprint, file, ...this.#read(file) };
    this.#placements.set(file, placement);
    return placement;
  }

  #read(file: string): Omit<Placement, 'file'> {
    try {
      if (statSync(file).size > MAX_BYTES) return {};
      const bytes = readFileSync(file);
      const { width, height, type, orientation = 1 } = measure(bytes);
      const extension = EXTENSIONS[type ?? ''];
      if (!extension) return {};
      const svg = extension === '.svg' ? readSvg(bytes) : undefined;
      if (typeof svg === 'string') return { problem: svg };
      const hash = createHash('sha256')
        .update(svg?.text ?? bytes)
        .digest('hex')
        .slice(0, 8);
      const name = `images/${toSlug(basename(file, extname(file)))}.${hash}${extension}`;
      const url = OUTPUT_ROOT + name.split('/').map(encodeURIComponent).join('/');
      if (!(width > 0 && height > 0)) return { name, svg, image: { url } };
      // EXIF orientations 5 to 8 lie on their side.
      const [w, h] = orientation > 4 ? [height, width] : [width, height];
      return { name, svg, image: { url, width: Math.round(w), height: Math.round(h) } };
    } catch {
      return {};
    }
  }
}
