import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, posix, relative, resolve, sep } from 'node:path';
import { imageSize } from 'image-size';
import type { InputFile } from '../read/source.js';
import { toSlug } from '../shared/slug.js';
import { decodePath, outputUrl } from '../shared/urls.js';
import { publicPicture } from './picture-metadata.js';
import { storedPath } from './stored-path.js';
import { cleanSvg, type CleanSvg } from './svg.js';

/** Smaller copies of an image in one format. */
export interface ImageSource {
  readonly type: string;
  /** Address with `{width}` in the place of each of the widths. */
  readonly url: string;
  /** In pixels, in ascending order. */
  readonly widths: readonly number[];
}

/** An image as the output refers to it. `width` and `height` are CSS pixels, known where the file is at hand. */
export interface PlacedImage {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  /** Smaller copies, the best format first. */
  readonly sources?: readonly ImageSource[];
  /** `#rrggbb`, to be shown until it is loaded. */
  readonly color?: string | undefined;
}

/** Largest image that is published, in bytes. */
export const MAX_BYTES = 30_000_000;
const EXTENSIONS: Readonly<Record<string, string>> = {
  jpg: '.jpg',
  png: '.png',
  gif: '.gif',
  webp: '.webp',
  avif: '.avif',
  heif: '.avif',
  svg: '.svg',
};
/** Formats that smaller copies can be made of; those of a GIF would not move. */
const STILLS: ReadonlySet<string> = new Set(['.jpg', '.png', '.webp', '.avif']);
// What may stand before the root of an XML document, and the root of an SVG, with a prefix or without.
const PROLOG = /\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>[]*(?:\[.*?\]\s*)?>/gsy;
const SVG_ROOT = /^<(?:[\w.-]+:)?svg(?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?>/;
/** Folders that generators publish as the root of a site, and those in which their sources are. */
const FOLDERS = [
  '',
  'public',
  'static',
  'statics',
  'source',
  'assets',
  'src',
  'src/assets',
  'content',
  '.vuepress/public',
  'www',
];

/** Folders beside an article that templates look for its images in. */
const IMAGE_FOLDERS = ['images', 'image', 'img', 'imgs', 'assets', 'media', 'figures'];

const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/**
 * The real path of a file inside `root`, symbolic links resolved; `undefined` for what is outside or no file.
 *
 * @param isLenient Whether its names may be in another case, or another Unicode normal form.
 */
function realFile(path: string, root: string, isLenient = path.normalize('NFC') !== path.normalize('NFD')): string | undefined {
  try {
    // Nearly all candidates do not exist, and an error takes far more time.
    if (!isLenient && !existsSync(path)) return undefined;
    const real = realpathSync.native(storedPath(path));
    return isInside(real, realpathSync.native(root)) && statSync(real).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}

/** Beginnings of references to images → absolute paths of the folders that they stand for. */
export type ImageAliases = ReadonlyMap<string, string>;

/** Reads aliases whose folders are relative to `cwd`. */
export const aliasesOf = (given: Readonly<Record<string, string>> = {}, cwd: string): ImageAliases =>
  new Map(Object.entries(given).map(([alias, folder]) => [alias.replace(/\/+$/, ''), resolve(cwd, folder)]));

const NO_ALIASES: ImageAliases = new Map();

/** Where a reference may lead that is not relative to its post. The nearest folder comes first. */
function candidates(reference: string, folders: readonly string[], aliases: ImageAliases): readonly string[] {
  for (const [alias, folder] of aliases)
    if (reference.startsWith(`${alias}/`)) return [join(folder, reference.slice(alias.length + 1))];
  const bare = reference.replace(/^[@~]?\/*/, '');
  // The folder of an article in Middleman, whose URL has the date in parts.
  const dated = bare.replace(/(^|\/)(\d{4})\/(\d\d)\/(\d\d)\/(?=[^/]+\/)/, '$1$2-$3-$4-');
  const paths = dated === bare ? [bare] : [bare, dated];
  return paths.flatMap((path) => folders.flatMap((folder) => FOLDERS.map((name) => join(folder, name, path))));
}

/** How many of the folders that contain an article are looked for elsewhere. */
const MAX_LEVELS = 6;

/** A file in the folder that has the name of the article, as Hexo has it, or named without a folder, in one for images. */
function besideArticle(name: string, path: string, top: string): string | undefined {
  const folder = dirname(path);
  const own = realFile(join(folder, basename(path, extname(path)), name), top);
  if (own !== undefined || /[/\\]/.test(name)) return own;
  for (const images of IMAGE_FOLDERS) {
    const found = realFile(join(folder, images, name), top);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Where a reference leads from the page of an article, if its files are in a folder for static files, below the same folders as
 * the article: `static/2017/trees/a.png` for `content/2017/trees/index.md`. The longest path comes first.
 */
function besidePage(reference: string, folder: string): readonly string[] {
  const names = folder.split(sep).filter(Boolean);
  const paths = names.map((_, level) => posix.join(...names.slice(level), reference));
  return paths.slice(-MAX_LEVELS).filter((path) => !path.startsWith('..'));
}

/**
 * The file that a reference in a post leads to, in its input folder or, at most, the site that this belongs to. Its name may have
 * in it what is special in a URL, such as `a#1.png`.
 */
export function findFile(reference: string, input: InputFile, aliases: ImageAliases = NO_ALIASES): string | undefined {
  const named = /[?#%]/.test(reference) ? findNamed(reference, input, aliases) : undefined;
  return named ?? findNamed(decodePath(reference), input, aliases);
}

/** The same, for a path as files are named. */
function findNamed(written: string, { path, root, folders = [root] }: InputFile, aliases: ImageAliases): string | undefined {
  if (written === '' || written.includes('\0')) return undefined;
  const top = folders.at(-1) ?? root;
  const isRooted = /^[@~/]/.test(written) || [...aliases.keys()].some((alias) => written.startsWith(`${alias}/`));
  const beside = isRooted ? undefined : (realFile(join(dirname(path), written), top) ?? besideArticle(written, path, top));
  if (beside !== undefined) return beside;
  // Some generators have all paths relative to the root of the site.
  const paths = isRooted || /^\w[^:]*\//.test(written) ? [written] : [];
  if (!isRooted) paths.push(...besidePage(written, relative(top, dirname(path))));
  for (const candidate of paths.flatMap((each) => candidates(each, folders, aliases))) {
    const found = realFile(candidate, top);
    if (found !== undefined) return found;
  }
  return isRooted ? undefined : realFile(join(dirname(path), written), top, true);
}

/** Whether the folder of a path from the root of the site is one that files are looked for in. */
export const hasFolderOf = (reference: string, { root, folders = [root] }: InputFile): boolean =>
  candidates(posix.dirname(decodePath(reference)), folders, NO_ALIASES).some(
    (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true,
  );

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
  /** Path in the output; if absent, the file is not published. */
  readonly name?: string;
  /** The URL of the copy of a file that is not an image. */
  readonly copy?: string;
  readonly image?: PlacedImage;
  /** Bytes of what is published of it. */
  readonly size?: number;
  /** As `image-size` names it. */
  readonly type?: string | undefined;
  /** SHA-256 of what is published of it; of pictures that smaller copies can be made of. */
  readonly digest?: string | undefined;
  /** Of an SVG: what there is to say about it. */
  readonly svg?: CleanSvg | undefined;
  /** Why it is not copied, in plain words, where there is more to say than that it cannot be read. */
  readonly problem?: string;
}

/** What can be published of an image. */
export function readImage(file: string): Omit<Placement, 'file'> {
  try {
    if (statSync(file).size > MAX_BYTES) return {};
    const stored = readFileSync(file);
    const { width, height, type } = measure(stored);
    const { bytes, orientation, isAnimated } = publicPicture(stored, type);
    const extension = EXTENSIONS[type ?? ''];
    if (!extension) return {};
    const svg = extension === '.svg' ? readSvg(bytes) : undefined;
    if (typeof svg === 'string') return { problem: svg };
    const digest = createHash('sha256')
      .update(svg?.text ?? bytes)
      .digest('hex');
    const name = `images/${toSlug(basename(file, extname(file)))}.${digest.slice(0, 8)}${extension}`;
    const url = outputUrl(name);
    const about = { name, svg, type, size: svg?.text === undefined ? bytes.length : Buffer.byteLength(svg.text) };
    if (!(width > 0 && height > 0)) return { ...about, image: { url } };
    // EXIF orientations 5 to 8 lie on their side.
    const [w, h] = orientation > 4 ? [height, width] : [width, height];
    const image = { url, width: Math.round(w), height: Math.round(h) };
    return { ...about, image, digest: isAnimated || !STILLS.has(extension) ? undefined : digest };
  } catch {
    return {};
  }
}

/** What is published of a file that is not an SVG. */
export const publicBytes = ({ file, type }: Placement): Uint8Array => publicPicture(readFileSync(file), type).bytes;
