import { CARD_HEIGHT, CARD_WIDTH, COVER_WIDTH } from './card-svg.js';

type SharpModule = typeof import('sharp').default;

/** Bytes of a cover in a card: what a README or a signature may take to load. */
export const MAX_COVER_BYTES = 40_000;
/** Of the cover; the first that is small enough is taken. */
const QUALITIES = [76, 60, 40, 20];
const MAX_PIXELS = 100_000_000;
const MAX_SECONDS = 30;

/** What draws, and a text that changes with whatever could change a byte of a picture. */
export interface Drawing {
  readonly sharp: SharpModule;
  readonly version: string;
}

/** What draws the pictures, if it is installed: `sharp`. */
export async function loadDrawing(): Promise<Drawing | undefined> {
  try {
    const { default: sharp } = await import('sharp');
    return { sharp, version: JSON.stringify([3, sharp.versions]) };
  } catch {
    return undefined;
  }
}

/** A cover as a card shows it, in JPEG; `undefined` for one that cannot be decoded. */
export async function drawCover({ sharp }: Drawing, cover: Uint8Array): Promise<Buffer | undefined> {
  try {
    const { data, info } = await sharp(cover, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize(COVER_WIDTH, CARD_HEIGHT, { fit: 'cover' })
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .timeout({ seconds: MAX_SECONDS })
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (const quality of QUALITIES) {
      const bytes = await sharp(data, { raw: info }).jpeg({ quality }).toBuffer();
      if (bytes.length <= MAX_COVER_BYTES) return bytes;
    }
    return undefined;
  } catch {
    return undefined;
  }
}

/** A card as PNG, for all that shows no SVG: link previews, e-mail, signatures. `undefined` where that fails. */
export async function drawCard({ sharp }: Drawing, svg: string): Promise<Buffer | undefined> {
  try {
    return await sharp(Buffer.from(svg), { limitInputPixels: MAX_PIXELS })
      .resize(CARD_WIDTH, CARD_HEIGHT)
      .timeout({ seconds: MAX_SECONDS })
      // A twentieth larger than with level 9, in less than half of the time.
      .png({ compressionLevel: 6 })
      .toBuffer();
  } catch {
    return undefined;
  }
}
