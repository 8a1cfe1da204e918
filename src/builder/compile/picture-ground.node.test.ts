// What stands behind a logo, so that it can be seen on light and on dark pages.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import sharp from 'sharp';
import { buildIn, folderOf, onlyItem, post, withCode } from '../shared/fixtures.test.support.js';

const GROUND = '#78737f';

/** The ground of the picture of a post. */
async function groundOf(t: TestContext, name: string, bytes: Uint8Array | string): Promise<unknown> {
  const cwd = folderOf(t, { 'posts/a.md': post('a', `image: ${name}\nimageAlt: Here`), [`posts/${name}`]: bytes });
  const { messages } = await buildIn(cwd, { cache: 'cache' });
  assert.deepEqual(withCode(messages, 'image-not-encoded'), []);
  return onlyItem(cwd)._tiktok_refugee['imageColor'];
}

/** Noise, which does not compress, of which the part at the left can be seen through. */
function transparent(share: number, width: number, height: number): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 4);
  for (let i = 0; i < pixels.length; i += 1) {
    const isSeen = (i >> 2) % width >= share * width;
    pixels[i] = i % 4 === 3 ? (isSeen ? 255 : 0) : (Math.imul(i, 2_654_435_761) >>> 24) & 255;
  }
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}

for (const [name, width] of [
  ['large', 600],
  ['small', 48],
] as const) {
  test(`a ${name} logo stands on a ground from which black and white stand out`, async (t) => {
    assert.equal(await groundOf(t, 'a-logo.png', await transparent(0.5, width, width / 2)), GROUND);
  });

  test(`a ${name} picture with cut corners, or without, stands on none`, async (t) => {
    assert.equal(await groundOf(t, 'a-picture.png', await transparent(0.03, width, width / 2)), undefined);
  });
}

const svg = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20">${content}</svg>`;

test('a logo that is an SVG stands on a ground, also one without a size', async (t) => {
  const text = svg('<path d="M0 0h10v20z"/>');
  assert.equal(await groundOf(t, 'a-logo.svg', text), GROUND);
  assert.equal(await groundOf(t, 'a-logo.svg', text.replace(/ width="40" height="20"/, '')), GROUND);
});

test('an SVG that fills its picture, or cannot be drawn, stands on none', async (t) => {
  assert.equal(await groundOf(t, 'a-picture.svg', svg('<path d="M0 0h40v20H0z"/>')), undefined);
  assert.equal(await groundOf(t, 'a-picture.svg', svg('').replace('width="40"', 'width="4e9"')), undefined);
});
