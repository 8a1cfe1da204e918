import type { OverlayOptions } from 'sharp';
import { escapeXml } from '../shared/text.js';

type SharpModule = typeof import('sharp').default;

/** In pixels: the size that link previews are made for. */
export const PREVIEW_WIDTH = 1200;
export const PREVIEW_HEIGHT = 630;

const MARGIN = 80;
/** The most that a title takes up. */
const TITLE = { width: PREVIEW_WIDTH - 2 * MARGIN, height: 380 };
/** The place of a cover's title, at the bottom. */
const CAPTION_HEIGHT = 250;
const MAX_TITLE = 160;
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
    return { sharp, version: JSON.stringify([1, sharp.versions]) };
  } catch {
    return undefined;
  }
}

const GROUND = `<rect width="100%" height="100%" fill="#fbf8f4"/><rect width="100%" height="14" fill="#c4122f"/>`;
const SCRIM = `<defs><linearGradient id="a" x1="0" y1="0" x2="0" y2="1"><stop offset=".3" stop-opacity="0"/><stop offset=".62" stop-opacity=".72"/><stop offset="1" stop-opacity=".88"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#a)"/>`;

const svg = (content: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${PREVIEW_WIDTH}" height="${PREVIEW_HEIGHT}">${content}</svg>`);

/** What XML cannot hold, and what would turn the words around it. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/gu, ' ').trim();

function shortened(text: string): string {
  const characters = Array.from(printable(text));
  return characters.length > MAX_TITLE ? `${characters.slice(0, MAX_TITLE).join('')}…` : characters.join('');
}

/** Signs that are as wide as they are high count double. */
const lengthOf = (text: string): number => text.length + (text.match(/[\p{scx=Han}\p{scx=Hangul}]/gu)?.length ?? 0);

const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);

interface Words {
  readonly text: string;
  /** In pixels. */
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  readonly height: number;
}

/** Words as a layer; Pango breaks the lines of all scripts, and finds fonts that have them. */
async function layer(sharp: SharpModule, words: Words, top: (height: number) => number): Promise<OverlayOptions> {
  const { text, size, colour, isBold, height } = words;
  const markup = `<span foreground="${colour}"${isBold ? ' weight="bold"' : ''}>${escapeXml(text)}</span>`;
  const rendered = await sharp({
    text: { text: markup, font: `sans-serif ${size}`, width: TITLE.width, dpi: 72, rgba: true, wrap: 'word-char' },
  })
    .png()
    .toBuffer();
  const { data, info } = await sharp(rendered)
    .resize({ width: TITLE.width, height, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer({ resolveWithObject: true });
  const left = isRightToLeft(text) ? PREVIEW_WIDTH - MARGIN - info.width : MARGIN;
  return { input: data, left, top: Math.round(top(info.height)) };
}

/** The ground of a picture: the cover under a shade that keeps the words readable, or a plain one. */
async function ground(sharp: SharpModule, cover: Buffer | undefined): Promise<Buffer> {
  const plain = sharp(svg(GROUND));
  if (!cover) return plain.png().toBuffer();
  return sharp(cover, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize(PREVIEW_WIDTH, PREVIEW_HEIGHT, { fit: 'cover' })
    .flatten({ background: '#fff' })
    .composite([{ input: svg(SCRIM) }])
    .timeout({ seconds: MAX_SECONDS })
    .png()
    .toBuffer();
}

/** A picture with a title; `undefined` for what cannot be drawn. */
export async function drawPreview(
  { sharp }: Drawing,
  { title, line }: { readonly title: string; readonly line: string },
  cover: Buffer | undefined,
): Promise<Buffer | undefined> {
  try {
    const text = shortened(title);
    const length = lengthOf(text);
    const size = cover ? (length > 60 ? 44 : 56) : length > 90 ? 54 : length > 40 ? 66 : 84;
    const height = cover ? CAPTION_HEIGHT - 70 : TITLE.height;
    const colours = cover ? ['#ffffff', '#e8e2dc'] : ['#26211c', '#6b6259'];
    const footer = PREVIEW_HEIGHT - 60;
    const layers = [
      ...(text
        ? [
            await layer(sharp, { text, size, colour: colours[0] ?? '', isBold: true, height }, (own) =>
              cover ? footer - 60 - own : Math.max(70, (footer - 40 - own) / 2),
            ),
          ]
        : []),
      ...(printable(line)
        ? [await layer(sharp, { text: shortened(line), size: 30, colour: colours[1] ?? '', height: 40 }, (own) => footer - own)]
        : []),
    ];
    const picture = sharp(await ground(sharp, cover)).composite(layers);
    return await (cover ? picture.jpeg({ quality: 82 }) : picture.png({ compressionLevel: 9 })).toBuffer();
  } catch {
    return undefined;
  }
}
