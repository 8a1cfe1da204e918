import type { Sharp, SharpOptions, Stats } from 'sharp';

type SharpModule = typeof import('sharp').default;

/** Widths of the copies, in pixels: a card at one and two pixels per CSS pixel, an article's column at one and two. */
const WIDTHS = [320, 640, 960, 1280];
/** An image with more pixels is not decoded. */
const MAX_PIXELS = 100_000_000;
/** Time that each step may take for one image, in seconds. */
const MAX_SECONDS = 60;

/** Behind what is mostly transparent, such as a logo: black and white both stand out from it (WCAG 2.2, contrast 4.5 : 1). */
const LOGO_GROUND = '#78737f';
/** Mean opacity of a logo at most, of 255. What is more opaque has but its corners cut away. */
const MAX_OPACITY = 217;
/** Width in pixels at which a picture is looked at for that. */
const SAMPLE = 64;

const OPTIONS = { avif: { quality: 50, effort: 3 }, webp: { quality: 75, effort: 4 } };

type Format = keyof typeof OPTIONS;

export interface EncodedPicture {
  /** Average colour, `#rrggbb`, shown until a copy is there; behind a logo, what it stands on. None for cut corners. */
  readonly color?: string | undefined;
  readonly copies: readonly { readonly format: Format; readonly width: number; readonly bytes: Buffer }[];
}

/** Makes smaller copies of pictures. */
export interface Encoder {
  /** Changes with whatever could change a byte of the copies. */
  readonly version: string;
  /**
   * The copies that are worth having: in formats that all current browsers read, upright, without metadata, none wider than the
   * picture and none with as many bytes. None of what moves.
   *
   * @throws Error for an image that cannot be decoded, is too large or takes too long.
   */
  encode(bytes: Uint8Array): Promise<EncodedPicture>;
  /**
   * What a logo stands on, `#rrggbb`; nothing for a picture that is opaque, or has but its corners cut away.
   *
   * @param bytes - SVG must be harmless
   * @throws Error as `encode`
   */
  ground(bytes: Uint8Array): Promise<string | undefined>;
  /** Does work in which several pictures are encoded at a time. */
  shared<T>(work: () => Promise<T>): Promise<T>;
}

const hex = (channels: Iterable<number>): string =>
  `#${Array.from(channels, (value) => value.toString(16).padStart(2, '0')).join('')}`;

const groundOf = ({ isOpaque, channels }: Stats): string | undefined =>
  !isOpaque && (channels.at(-1)?.mean ?? 255) <= MAX_OPACITY ? LOGO_GROUND : undefined;

async function ground(sharp: SharpModule, bytes: Uint8Array): Promise<string | undefined> {
  const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS }).resize({ width: SAMPLE, withoutEnlargement: true });
  return groundOf(await sharp(await picture.timeout({ seconds: MAX_SECONDS }).png().toBuffer()).stats());
}

async function encode(sharp: SharpModule, bytes: Uint8Array): Promise<EncodedPicture> {
  const limits: SharpOptions = { limitInputPixels: MAX_PIXELS, failOn: 'error' };
  const picture = sharp(bytes, limits);
  const { width, pages = 1, autoOrient } = await picture.metadata();
  if (pages > 1) return { copies: [] };
  const whole = autoOrient.width || width;
  const widths = [...WIDTHS.filter((each) => each < whole), Math.min(whole, ...WIDTHS.slice(-1))];
  // Decoded once, and no larger than any copy.
  const { data, info } = await picture
    .autoOrient()
    .resize({ width: widths.at(-1), withoutEnlargement: true })
    .toColourspace('srgb')
    .timeout({ seconds: MAX_SECONDS })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const decoded = (): Sharp => sharp(data, { raw, limitInputPixels: MAX_PIXELS }).timeout({ seconds: MAX_SECONDS });
  const copies: EncodedPicture['copies'][number][] = [];
  for (const format of Object.keys(OPTIONS) as Format[]) {
    for (const each of new Set(widths)) {
      const copy = await decoded().resize({ width: each })[format](OPTIONS[format]).toBuffer();
      if (copy.length < bytes.length) copies.push({ format, width: each, bytes: copy });
    }
  }
  const stats = await decoded().stats();
  if (!stats.isOpaque) return { copies, color: groundOf(stats) };
  const average = await decoded().removeAlpha().toColourspace('srgb').resize(1, 1, { fit: 'fill' }).raw().toBuffer();
  return { copies, color: average.length >= 3 ? hex(average.subarray(0, 3)) : undefined };
}

/** The encoder, if it is installed: `sharp`, which a site that has no photographs does without. */
export async function loadEncoder(): Promise<Encoder | undefined> {
  try {
    const { default: sharp } = await import('sharp');
    const { sharp: own, vips, aom, webp } = sharp.versions;
    return {
      version: JSON.stringify([own, vips, aom, webp, WIDTHS, OPTIONS, LOGO_GROUND]),
      encode: (bytes) => encode(sharp, bytes),
      ground: (bytes) => ground(sharp, bytes),
      async shared(work) {
        // One thread for each image; it is a setting of the whole process.
        const threads = sharp.concurrency();
        sharp.concurrency(1);
        try {
          return await work();
        } finally {
          sharp.concurrency(threads);
        }
      },
    };
  } catch {
    return undefined;
  }
}
