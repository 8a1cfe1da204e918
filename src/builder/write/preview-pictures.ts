import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CompiledPost } from '../compile/compile.js';
import { publicBytes, type Placement } from '../compile/image-file.js';
import { PictureCache } from '../compile/picture-cache.js';
import { placementsOf } from './compile-page.js';
import type { Dependencies } from '../compile/references.js';
import { OUTPUT_ROOT } from '../shared/urls.js';
import { drawPreview, loadDrawing, PREVIEW_HEIGHT, PREVIEW_WIDTH, type Drawing } from './draw-preview.js';
import type { PreviewPicture } from './metadata.js';

/** A preview picture, and what was drawn for it. */
export interface ArticlePreview extends PreviewPicture {
  /** Path in the output. */
  readonly path?: string;
  /** In the cache. */
  readonly file?: string;
}

/**
 * Articles, newest first, that have pictures of their own drawn; older ones have that of the site. A picture takes as long as
 * fifty articles do, and hardly anybody shares the older ones of thousands.
 */
const DRAWN = 100;

/** Pictures that previews can show; they refuse SVG, and many of them AVIF. */
const isRaster = (url: string): boolean => /^(?!data:)[^?#]*\.(?:jpe?g|png|gif|webp)(?:[?#]|$)/i.test(url);

const digestOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

function coverBytes(image: CompiledPost['image'], placements: readonly Placement[]): Buffer | undefined {
  const placement = image && placements.find((each) => each.image?.url === image.url);
  if (!placement) return undefined;
  return placement.svg?.text === undefined
    ? placement.svg
      ? readFileSync(placement.file)
      : publicBytes(placement)
    : Buffer.from(placement.svg.text);
}

/** The pictures that link previews show. They are drawn where `sharp` is installed, and kept from build to build. */
export class PreviewPictures {
  readonly #cache: () => PictureCache;
  readonly #siteName: string;
  #drawing: Promise<Drawing | undefined> | undefined;

  constructor(cacheFolder: string, siteName: string) {
    let cache: PictureCache | undefined;
    this.#cache = () => (cache ??= new PictureCache(cacheFolder));
    this.#siteName = siteName;
  }

  /** The picture of the site itself. */
  ofSite(): Promise<ArticlePreview | undefined> {
    return this.#draw('preview/index', { title: this.#siteName, line: '' }, undefined);
  }

  /** The pictures of the articles of a page of the feed, by slug. @param start Place of the first of them in the feed. */
  async ofArticles(
    articles: readonly CompiledPost[],
    dependencies: Dependencies,
    start: number,
  ): Promise<Map<string, ArticlePreview>> {
    const previews = new Map<string, ArticlePreview>();
    const placements = placementsOf(dependencies);
    const previewOf = async (
      { slug, title, image, datePublished }: CompiledPost,
      place: number,
    ): Promise<ArticlePreview | undefined> => {
      if (image && isRaster(image.url)) return { url: image.url, width: image.width, height: image.height, alt: image.alt };
      const line = `${this.#siteName} · ${datePublished.slice(0, 10)}`;
      return place < DRAWN ? this.#draw(`preview/posts/${slug}`, { title, line }, coverBytes(image, placements)) : undefined;
    };
    // Several are drawn at a time.
    const all = await Promise.all(articles.map((article, index) => previewOf(article, start + index)));
    for (const [index, preview] of all.entries()) {
      const slug = articles[index]?.slug;
      if (preview && slug !== undefined) previews.set(slug, preview);
    }
    return previews;
  }

  async #draw(
    stem: string,
    words: { readonly title: string; readonly line: string },
    cover: Buffer | undefined,
  ): Promise<ArticlePreview | undefined> {
    const drawing = await (this.#drawing ??= loadDrawing());
    if (!drawing) return undefined;
    const key = `preview ${digestOf(drawing.version, words.title, words.line, cover ?? '')}`;
    let cached = this.#cache().get(key);
    if (!cached) {
      const bytes = await drawPreview(drawing, words, cover);
      const format = cover ? 'jpeg' : 'png';
      cached = bytes && this.#cache().put(key, { copies: [{ format, width: PREVIEW_WIDTH, bytes }] });
    }
    const [copy] = cached?.copies ?? [];
    // A cover that cannot be decoded is no reason to have no picture.
    if (!copy) return cover && this.#draw(stem, words, undefined);
    const path = `${stem}.${copy.format === 'jpeg' ? 'jpg' : 'png'}`;
    const url = OUTPUT_ROOT + path.split('/').map(encodeURIComponent).join('/');
    return { url, path, file: copy.file, width: PREVIEW_WIDTH, height: PREVIEW_HEIGHT, alt: words.title };
  }
}
