import { fileFingerprint } from '../read/file-fingerprint.js';
import type { InputFile, SourceFile } from '../read/source.js';
import type { PictureCopier } from './picture-copies.js';
import { findFile, readImage, type ImageAliases, type PlacedImage, type Placement } from './image-file.js';
import { readCopied } from './copied-file.js';
import type { RemoteImages } from './remote-images.js';
import { isWebUrl } from '../shared/download.js';

/** How many of the parts that were removed from an SVG are named. */
const NAMED = 8;

/** Bytes from which on readers on slow networks wait for an image: 1.5 s at 1.6 Mbit/s. */
const LARGE = 300_000;

/** A reference to a file, as it stands in a post. */
export interface ImageReference {
  readonly reference: string;
  readonly from: InputFile;
  readonly placement: Placement | undefined;
}

const referenceTo = (
  reference: string,
  { path, root, folders }: InputFile,
  placement: Placement | undefined,
): ImageReference => ({ reference, from: { path, root, folders }, placement });

/** Finds the images that posts refer to. It may be kept from build to build: what it knows of a file holds until that changes. */
export class ImageStore {
  readonly #placements = new Map<string, Placement & { readonly fingerprint: string }>();
  readonly #site: string | undefined;
  readonly #copier: PictureCopier | undefined;

  readonly #aliases: ImageAliases | undefined;
  readonly #hasEncoder: boolean | undefined;
  readonly #remote: RemoteImages | undefined;
  /** SVGs that were reported, and where: translations of an article have the same ones, and articles are made more than once. */
  readonly #cleaned = new Map<string, string>();
  /** Large files that were reported. */
  readonly #large = new Set<string>();

  /**
   * @param copier Makes smaller copies of images; if absent, there are none.
   * @param hasEncoder Whether a build would make some; absent: large files are not reported.
   * @param aliases In addition to the usual ones.
   * @param remote Copies of images of other servers; absent: these images stay there.
   */
  constructor(
    site: string | undefined,
    copier?: PictureCopier,
    hasEncoder?: boolean,
    aliases?: ImageAliases,
    remote?: RemoteImages,
  ) {
    this.#remote = remote;
    this.#aliases = aliases;
    this.#site = site;
    this.#copier = copier;
    this.#hasEncoder = hasEncoder;
  }

  /**
   * Resolves an image of a post; the reference goes to `references`. What cannot be resolved is reported, and gives `undefined`.
   */
  resolve(href: string, source: SourceFile, offset: number, references: ImageReference[]): PlacedImage | undefined {
    const reference = href.trim().replaceAll('\\', '/');
    // A file without a name cannot be put anywhere.
    if (reference === '') return undefined;
    if (/^data:image\/(?:png|gif|jpeg|webp|avif)[;,]/i.test(reference)) return { url: reference };
    if (/^https?:\/\/[^/]/i.test(reference)) return this.resolveRemote(reference, source, offset, references);
    if (/^\/\/[^/]/.test(reference)) return this.resolveRemote(`https:${reference}`, source, offset, references);
    const report = (reason: string): void => {
      source.report('warning', 'unresolvable-image', `the image "${href}" ${reason}`, offset);
    };
    if (/^[a-z][a-z\d+.-]*:/i.test(reference)) {
      report('is not a file or a web URL; put the file next to the post');
      return undefined;
    }
    const placement = this.findFor(source, reference, references);
    const placed = placement && this.#published(placement, href, source, offset);
    if (placed) return placed;
    if (placement?.problem) {
      report(`is an SVG that is not well-formed (${placement.problem}) and is left out; correct it or export it again`);
      return undefined;
    }
    if (placement) {
      report('cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB');
      return undefined;
    }
    const isOfSite = /^[@~/]/.test(reference);
    const fromSite = isOfSite && this.#site ? new URL(reference.replace(/^[@~]\/?/, ''), this.#site).href : undefined;
    if (!isOfSite) report('was not found in the input folder and is left out; put the file there or correct the path');
    else if (!fromSite)
      report('was not found in the input folder and is left out; put the file there or give the site’s URL with --site');
    else if (/^[@~]/.test(reference)) report(`was not found in the input folder; ${fromSite} is used instead`);
    return fromSite ? { url: fromSite } : undefined;
  }

  /** As `resolve`, for an image at an absolute http(s) URL. It stays there if it is not copied. */
  resolveRemote(url: string, source: SourceFile, offset: number, references: ImageReference[]): PlacedImage {
    const placement = this.#remote && this.find(url, source);
    if (placement) {
      references.push(referenceTo(url, source, placement));
      return this.#published(placement, url, source, offset) ?? { url };
    }
    const problem = this.#remote?.problem(url);
    if (problem) {
      const text = `the image "${url}" is not copied (${problem}), so readers load it from there; check the URL, or save it next to the post`;
      source.report('warning', 'image-not-fetched', text, offset);
    }
    return { url };
  }

  /** Fetches the images of other servers that were asked for. @returns whether there is anything new to say of them */
  async fetchRemote(onProgress?: (done: number, total: number) => void): Promise<boolean> {
    return (await this.#remote?.fetch(onProgress)) ?? false;
  }

  /** What is published of a file, with what there is to say about it; `undefined` for one that is not an image. */
  #published(placement: Placement, href: string, source: SourceFile, offset: number): PlacedImage | undefined {
    const { svg, image, file } = placement;
    const place = `${source.file} ${offset}`;
    if (svg && svg.removed.length > 0 && (this.#cleaned.get(file) ?? place) === place) {
      this.#cleaned.set(file, place);
      const what = `${svg.removed.slice(0, NAMED).join(', ')}${svg.removed.length > NAMED ? ', …' : ''}`;
      const text = `the image "${href}" is copied without ${what}, which could run or load something when the image is opened`;
      source.report('warning', 'svg-cleaned', text, offset);
    }
    if (!image) return undefined;
    if (this.#hasEncoder !== undefined) this.#reportLarge(placement, this.#hasEncoder, href, source, offset);
    const problem = this.#copier?.problem(placement);
    if (problem) {
      const text = `no smaller copies of the image "${href}" can be made (${problem}); it is published as it is`;
      source.report('warning', 'image-not-encoded', text, offset);
    }
    return { ...image, ...this.#copier?.of(placement)?.look };
  }

  #reportLarge(
    { file, size = 0, digest }: Placement,
    hasEncoder: boolean,
    href: string,
    source: SourceFile,
    offset: number,
  ): void {
    if (size <= LARGE || this.#large.has(file)) return;
    this.#large.add(file);
    const isCopied = hasEncoder && digest !== undefined;
    const advice = isCopied
      ? 'build makes smaller copies for cards and articles'
      : digest === undefined
        ? 'every reader loads all of it; export it smaller, or use another format'
        : 'every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller';
    const text = `the image "${href}" has ${(size / 1_000_000).toFixed(2)} MB; ${advice}`;
    source.report(isCopied ? 'info' : 'warning', 'large-image', text, offset);
  }

  /** The file that a reference leads to now. */
  find(reference: string, from: InputFile): Placement | undefined {
    const file = isWebUrl(reference) ? this.#remote?.file(reference) : findFile(reference, from, this.#aliases);
    return file === undefined ? undefined : this.#place(file);
  }

  /** As `find`, for a post that depends on the answer. */
  findFor(source: InputFile, reference: string, references: ImageReference[]): Placement | undefined {
    const placement = this.find(reference, source);
    references.push(referenceTo(reference, source, placement));
    return placement;
  }

  #place(file: string): Placement {
    const fingerprint = fileFingerprint(file);
    const known = this.#placements.get(file);
    if (known?.fingerprint === fingerprint) return known;
    const placement = { fingerprint, file, ...(readCopied(file) ?? readImage(file)) };
    this.#placements.set(file, placement);
    return placement;
  }
}
