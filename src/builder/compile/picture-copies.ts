import { availableParallelism } from 'node:os';
import type { Message } from '../shared/messages.js';
import { outputUrl } from '../shared/urls.js';
import { publicBytes, type PlacedImage, type Placement } from './image-file.js';
import { PictureCache, type CachedPicture } from './picture-cache.js';
import { loadEncoder, type EncodedPicture, type Encoder } from './picture-encoder.js';

/** What a page can show instead of an image, or behind it. */
interface PictureCopies {
  readonly look: Pick<PlacedImage, 'sources' | 'color'>;
  /** Path in the output → file. */
  readonly files: ReadonlyMap<string, string>;
}

/** Pictures of fewer bytes are as good as their copies. */
const MIN_BYTES = 20_000;
/** Below this, nobody installs anything for it. */
const MIN_SAVING = 200_000;
/** libvips has a queue of four. */
const MAX_PARALLEL = 4;

const wantsCopies = ({ digest, size = 0 }: Placement): boolean => digest !== undefined && size > MIN_BYTES;

/** Whether it may be a logo: what has no copies, and can be transparent. */
const mayBeLogo = ({ image, svg, digest, type }: Placement): boolean =>
  image !== undefined && (svg !== undefined || (digest !== undefined && type !== 'jpg'));

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 2 : 1)} MB`;

function copiesOf({ name = '' }: Placement, { color, copies }: CachedPicture): PictureCopies {
  const stem = name.replace(/\.\w+$/, '');
  const path = (width: number, format: string): string => `${stem}-${width}.${format}`;
  const address = outputUrl(stem);
  const sources = [...new Set(copies.map(({ format }) => format))].map((format) => ({
    type: `image/${format}`,
    url: `${address}-{width}.${format}`,
    widths: copies.filter((copy) => copy.format === format).map(({ width }) => width),
  }));
  const look = { color, ...(sources.length > 0 && { sources }) };
  return { look, files: new Map(copies.map(({ format, width, file }) => [path(width, format), file])) };
}

/** Makes the smaller copies of the pictures of a build. */
export class PictureCopier {
  readonly #folder: string;
  readonly #copies = new Map<Placement, PictureCopies>();
  readonly #problems = new Map<Placement, string>();
  #encoder: Promise<Encoder | undefined> | undefined;
  #cache: PictureCache | undefined;

  /** @param folder - of the cache */
  constructor(folder: string) {
    this.#folder = folder;
  }

  of(placement: Placement): PictureCopies | undefined {
    return this.#copies.get(placement);
  }

  /**
   * Makes the copies of those that have none yet, some at a time. What cannot be decoded is reported, and has none.
   *
   * @returns whether there is anything new to say of them
   */
  async prepare(placements: Iterable<Placement>, onProgress?: (done: number, total: number) => void): Promise<boolean> {
    const wanted = [...new Set(placements)].filter(
      (each) => (wantsCopies(each) || mayBeLogo(each)) && !this.#copies.has(each) && !this.#problems.has(each),
    );
    if (wanted.length === 0) return false;
    const encoder = await (this.#encoder ??= loadEncoder());
    if (!encoder) return false;
    this.#cache ??= new PictureCache(this.#folder);
    let next = 0;
    let done = 0;
    const work = async (): Promise<void> => {
      for (let placement = wanted[next]; placement; placement = wanted[next]) {
        next += 1;
        await this.#make(placement, encoder);
        onProgress?.((done += 1), wanted.length);
      }
    };
    const workers = Math.min(MAX_PARALLEL, availableParallelism(), wanted.length);
    await encoder.shared(() => Promise.all(Array.from({ length: workers }, work)));
    return wanted.some((each) => this.#copies.has(each) || this.problem(each));
  }

  async #make(placement: Placement, encoder: Encoder): Promise<void> {
    const { digest, name, svg } = placement;
    // The name of an SVG has a hash of it.
    const key = `${encoder.version} ${digest ?? name}`;
    const make = async (): Promise<EncodedPicture> => {
      if (wantsCopies(placement)) return encoder.encode(publicBytes(placement));
      const bytes = svg?.text === undefined ? publicBytes(placement) : Buffer.from(svg.text);
      return { copies: [], color: await encoder.ground(bytes) };
    };
    try {
      const cached = this.#cache?.get(key) ?? this.#cache?.put(key, await make());
      if (cached && (cached.copies.length > 0 || cached.color)) this.#copies.set(placement, copiesOf(placement, cached));
      else this.#problems.set(placement, '');
    } catch (error) {
      // Without copies, it is published as it is in any case.
      this.#problems.set(placement, wantsCopies(placement) ? (error as Error).message : '');
    }
  }

  /** Why an image has no copies, if that is worth reporting. */
  problem(placement: Placement): string | undefined {
    return this.#problems.get(placement) || undefined;
  }

  /** At the end of a build: what is not needed any more goes. */
  prune(): void {
    this.#cache?.prune();
  }

  /** What is there to say where the encoder is missing: how much these pictures would take less. */
  async advice(placements: Iterable<Placement>): Promise<Message | undefined> {
    const wanted = [...new Set(placements)].filter(wantsCopies);
    if (wanted.length === 0 || (await (this.#encoder ??= loadEncoder()))) return undefined;
    const now = wanted.reduce((sum, { size = 0 }) => sum + size, 0);
    // What photographs take as WebP of this quality: a tenth of a byte for each pixel.
    const small = wanted.reduce((sum, { size = 0, image }) => {
      const width = Math.min(640, image?.width ?? 640);
      const height = width * ((image?.height ?? 3) / (image?.width ?? 4));
      return sum + Math.min(size, width * height * 0.1);
    }, 0);
    if (now - small < MIN_SAVING) return undefined;
    const text =
      `${wanted.length === 1 ? 'a card with the image loads' : `cards with all ${wanted.length} images load`} ${megabytes(now)}, and ` +
      `about ${megabytes(small)} with smaller copies; for these, run "npm install --save-dev sharp" and build again`;
    return { file: 'images', line: 1, column: 1, severity: 'info', code: 'no-image-encoder', text };
  }
}
