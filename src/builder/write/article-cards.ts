import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CompiledPost } from '../compile/compile.js';
import { publicBytes, type Placement } from '../compile/image-file.js';
import { PictureCache } from '../compile/picture-cache.js';
import type { Dependencies } from '../compile/references.js';
import type { Message } from '../shared/messages.js';
import { outputUrl } from '../shared/urls.js';
import { CARD_HEIGHT, CARD_WIDTH, cardSvg, COVER_WIDTH, type Card } from './card-svg.js';
import { placementsOf } from './compile-page.js';
import { drawCard, drawCover, loadDrawing, MAX_COVER_BYTES, type Drawing } from './draw-card.js';
import type { PreviewPicture } from './metadata.js';

/** An image in the output, drawn or written here. */
type CardFile = readonly [path: string, file: { readonly text: string } | { readonly copyOf: string }];

/** The pictures of a page: those that were drawn for it, and the one that link previews show. */
export interface PagePictures {
  readonly files: readonly CardFile[];
  readonly preview?: PreviewPicture | undefined;
}

/**
 * Articles, newest first, that have a PNG, unless all are asked for; older ones have the SVG alone, and previews show that of
 * the site. A PNG takes as long as twenty articles do, and 200 kB, and hardly anybody shares the older ones of thousands. The
 * limit is a number, not a time, since two builds write the same files.
 */
const DRAWN = 100;
/** Of one card, the first time, on two cores. */
const SECONDS = 0.05;

const COVER_TYPES: Readonly<Record<string, string>> = { jpg: 'jpeg', png: 'png', gif: 'gif', webp: 'webp', svg: 'svg+xml' };

/** Pictures that previews can show; they refuse SVG, and many of them AVIF. */
const isRaster = (url: string): boolean => /^(?!data:)[^?#]*\.(?:jpe?g|png|gif|webp)(?:[?#]|$)/i.test(url);

const digestOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

const dataUrl = (type: string, bytes: Uint8Array): string => `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;

interface Cover {
  readonly type: string;
  readonly bytes: Uint8Array;
}

function coverOf(image: CompiledPost['image'], placements: readonly Placement[]): Cover | undefined {
  const placement = image && placements.find((each) => each.image?.url === image.url);
  const type = COVER_TYPES[placement?.type ?? ''] ?? 'avif';
  if (!placement) return undefined;
  if (!placement.svg) return { type, bytes: publicBytes(placement) };
  return { type, bytes: placement.svg.text === undefined ? readFileSync(placement.file) : Buffer.from(placement.svg.text) };
}

/** Languages whose date format is kept. */
const MAX_FORMATS = 100;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The author's day, as their language writes it. */
function dayOf(datePublished: string, language: string): string {
  const date = new Date(`${datePublished.slice(0, 10)}T00:00:00Z`);
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  if (formats.size < MAX_FORMATS) formats.set(language, format);
  return format.format(date);
}

/**
 * The cards of articles, as SVG and PNG, for places where only pictures go; link previews show them where an article has no
 * picture that they could. A PNG is drawn where `sharp` is installed, and kept from build to build.
 */
export class ArticleCards {
  readonly #cache: () => PictureCache;
  readonly #siteName: string;
  readonly #language: string;
  readonly #isAll: boolean;
  #drawing: Promise<Drawing | undefined> | undefined;

  /** @param isAll - Articles of any age have a PNG. */
  constructor(cacheFolder: string, siteName: string, language: string, isAll = false) {
    this.#isAll = isAll;
    let cache: PictureCache | undefined;
    this.#cache = () => (cache ??= new PictureCache(cacheFolder));
    this.#siteName = siteName;
    this.#language = language;
  }

  /** What there is to say of articles without a PNG. @param count How many articles there are. */
  async advice(count: number): Promise<Message | undefined> {
    const about = { file: 'card', line: 1, column: 1, severity: 'info' } as const;
    if (!(await this.#load())) {
      const text =
        'cards are only written as SVG, which e-mail and link previews do not show; for PNG, run "npm install --save-dev ' +
        'sharp" and build again';
      return { ...about, code: 'no-card-pictures', text };
    }
    if (this.#isAll || count <= DRAWN) return undefined;
    const seconds = Math.ceil((count - DRAWN) * SECONDS);
    const text =
      `the newest ${DRAWN} of ${count} articles have a card as PNG; for the others, build with --all-cards, which takes about ` +
      `${seconds} s more the first time`;
    return { ...about, code: 'older-cards', text };
  }

  /** The image of the site itself. */
  async ofSite(): Promise<PagePictures> {
    const card = { title: this.#siteName, line: '', language: this.#language };
    return this.#pictures(await this.#png('preview/index', card, cardSvg(card)), []);
  }

  /** The pictures of the articles of a page of the feed, by slug. @param start Place of the first of them in the feed. */
  async ofArticles(
    articles: readonly CompiledPost[],
    dependencies: Dependencies,
    start: number,
  ): Promise<Map<string, PagePictures>> {
    const placements = placementsOf(dependencies);
    // Several are drawn at a time.
    const all = await Promise.all(articles.map((article, index) => this.#ofArticle(article, placements, start + index)));
    return new Map(all.map((pictures, index) => [articles[index]?.slug ?? '', pictures]));
  }

  async #ofArticle(article: CompiledPost, placements: readonly Placement[], place: number): Promise<PagePictures> {
    const { slug, title, image, datePublished, language = this.#language } = article;
    const line = `${this.#siteName} · ${dayOf(datePublished, language)}`;
    const card = { title, line, language, cover: await this.#cover(coverOf(image, placements)) };
    const svg = cardSvg(card);
    const png = this.#isAll || place < DRAWN ? await this.#png(`card/${slug}`, card, svg) : undefined;
    const pictures = this.#pictures(png, [[`card/${slug}.svg`, { text: svg }]]);
    if (!image || !isRaster(image.url)) return pictures;
    return { ...pictures, preview: { url: image.url, width: image.width, height: image.height, alt: image.alt } };
  }

  #pictures(png: (PreviewPicture & { readonly file: CardFile }) | undefined, files: readonly CardFile[]): PagePictures {
    if (!png) return { files };
    const { file, ...preview } = png;
    return { files: [...files, file], preview };
  }

  #load = (): Promise<Drawing | undefined> => (this.#drawing ??= loadDrawing());

  /** A file in the cache; created if there is none. */
  async #cached(
    key: string,
    format: 'png' | 'jpeg',
    width: number,
    draw: () => Promise<Buffer | undefined>,
  ): Promise<string | undefined> {
    let cached = this.#cache().get(key);
    if (!cached) {
      const bytes = await draw();
      cached = bytes && this.#cache().put(key, { copies: [{ format, width, bytes }] });
    }
    return cached?.copies[0]?.file;
  }

  /** What of a cover is small enough to be in a card, as a `data:` URL. */
  async #cover(cover: Cover | undefined): Promise<string | undefined> {
    if (!cover) return undefined;
    const { type, bytes } = cover;
    const drawing = await this.#load();
    if (!drawing) return bytes.length <= MAX_COVER_BYTES ? dataUrl(type, bytes) : undefined;
    const key = `cover ${digestOf(drawing.version, bytes)}`;
    const file = await this.#cached(key, 'jpeg', COVER_WIDTH, () => drawCover(drawing, bytes));
    return file && dataUrl('jpeg', readFileSync(file));
  }

  async #png(stem: string, { title }: Card, svg: string): Promise<(PreviewPicture & { readonly file: CardFile }) | undefined> {
    const drawing = await this.#load();
    if (!drawing) return undefined;
    const key = `card ${digestOf(drawing.version, svg)}`;
    const copyOf = await this.#cached(key, 'png', CARD_WIDTH, () => drawCard(drawing, svg));
    const path = `${stem}.png`;
    return copyOf === undefined
      ? undefined
      : { url: outputUrl(path), width: CARD_WIDTH, height: CARD_HEIGHT, alt: title, file: [path, { copyOf }] };
  }
}
