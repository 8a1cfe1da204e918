// Photographs, which no repository should hold: made from a seed, as large as cameras and telephones make them.
import { Buffer } from 'node:buffer';
import { randomFrom } from './statistics.mjs';

/** Pixels of a photograph, and of the picture from which its large shapes are blown up. */
const [WIDTH, HEIGHT] = [2400, 1350];
const [SHAPES_WIDTH, SHAPES_HEIGHT] = [24, 14];
/** How much grain photographs have: the least and the most make 0.5 and 1.6 MB. */
const [LEAST_GRAIN, MOST_GRAIN] = [18, 90];

export const photoName = (index) => `photo-${index + 1}.jpg`;

/**
 * Large soft shapes with grain: what is smooth shrinks as in any photograph, what is not costs as much.
 *
 * @returns {Promise<Buffer>} a JPEG of 0.5 to 1.6 MB.
 */
export async function photo(index) {
  const { default: sharp } = await import('sharp');
  const random = randomFrom(index + 1);
  const shapes = Buffer.from(Array.from({ length: SHAPES_WIDTH * SHAPES_HEIGHT * 3 }, () => Math.floor(random() * 256)));
  const raw = { width: SHAPES_WIDTH, height: SHAPES_HEIGHT, channels: 3 };
  const pixels = await sharp(shapes, { raw }).resize(WIDTH, HEIGHT, { kernel: 'cubic', fit: 'fill' }).raw().toBuffer();
  const grain = LEAST_GRAIN + ((MOST_GRAIN - LEAST_GRAIN) * ((index * 7) % 20)) / 20;
  for (let i = 0; i < pixels.length; i += 1) pixels[i] = Math.min(255, Math.max(0, pixels[i] + (random() - 0.5) * grain));
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .jpeg({ quality: 88 })
    .toBuffer();
}
