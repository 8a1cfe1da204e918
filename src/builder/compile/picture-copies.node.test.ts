import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { checkPosts } from '../check/check.js';
import {
  addFiles,
  buildIn,
  contentsOf,
  folderOf,
  gif,
  onlyItem,
  post,
  readFeed,
  withCode,
} from '../shared/fixtures.test.support.js';

/** A picture with as much detail as a photograph of its size: coarse shapes with grain on them. */
async function photograph(width: number, height: number, seed = 1): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  let state = seed;
  for (let i = 0; i < pixels.length; i += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const [x, y] = [Math.floor(i / 3) % width, Math.floor(i / 3 / width)];
    pixels[i] = 128 + 70 * Math.sin(x / (40 + seed) + (i % 3)) * Math.cos(y / 55) + ((state >>> 24) - 128) / 12;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .withExif({ IFD0: { Make: 'Camera of Maya' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 22/1 0/1' } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

const build = (cwd: string, options: Parameters<typeof buildIn>[1] = {}): ReturnType<typeof buildIn> =>
  buildIn(cwd, { cache: 'cache', ...options });

interface Source {
  type: string;
  url: string;
  widths: number[];
}
const sourcesOf = (cwd: string): Source[] => (onlyItem(cwd)._tiktok_refugee['imageSources'] ?? []) as Source[];
const imagesIn = (cwd: string, out = 'out'): string[] => readdirSync(join(cwd, out, 'images')).sort();

/** Folder of a post with one picture, in its front matter and in its body. */
const withPicture = (t: TestContext, name: string, bytes: Uint8Array): string =>
  folderOf(t, { 'posts/a.md': post(`![Here](${name})`, `image: ${name}\nimageAlt: Here`), [`posts/${name}`]: bytes });

test('makes copies of a photograph that are no wider than it, in the feed and in the body', async (t) => {
  const cwd = withPicture(t, 'a-photo.jpg', await photograph(800, 500));
  const { messages } = await build(cwd);
  assert.deepEqual(withCode(messages, 'image-not-encoded'), []);
  const sources = sourcesOf(cwd);
  assert.deepEqual(
    sources.map(({ type, widths }) => [type, widths]),
    [
      ['image/avif', [320, 640, 800]],
      ['image/webp', [320, 640, 800]],
    ],
  );
  assert.match(String(onlyItem(cwd)._tiktok_refugee['imageColor']), /^#[\da-f]{6}$/);
  for (const { type, url, widths } of sources) {
    for (const width of widths) {
      const bytes = readFileSync(join(cwd, 'out', url.replace('{width}', String(width))));
      const found = await sharp(bytes).metadata();
      assert.equal(found.width, width);
      assert.equal(found.mediaType, type);
      assert.equal(found.exif, undefined);
    }
  }
  const html = onlyItem(cwd).content_html;
  assert.match(
    html,
    /^<p><picture><source type="image\/avif" srcset="[^"]*-320\.avif 320w, [^"]*"[^>]*><source type="image\/webp"[^>]*><img src="[^"]*\.jpg" alt="Here" width="800" height="500" loading="lazy" sizes="auto, /,
  );
  const page = readFileSync(join(cwd, 'out/posts/a/index.html'), 'utf8');
  assert.match(page, /<picture><source type="image\/avif"[^>]*><source[^>]*><img class="cover" data-color="#/);
});

test('publishes no metadata of a photograph, and its pixels as they were', async (t) => {
  const original = await photograph(700, 500);
  const cwd = withPicture(t, 'a.jpg', original);
  await build(cwd);
  const name = imagesIn(cwd).find((path) => path.endsWith('.jpg')) ?? '';
  const published = readFileSync(join(cwd, 'out/images', name));
  assert.ok(original.includes('Camera of Maya'));
  assert.ok(!published.includes('Camera of Maya'));
  assert.equal((await sharp(published).metadata()).exif, undefined);
  assert.deepEqual(await sharp(published).raw().toBuffer(), await sharp(original).raw().toBuffer());
});

for (const format of ['jpeg', 'png', 'webp'] as const) {
  test(`applies the orientation of a ${format} to its copies, and keeps it in the original`, async (t) => {
    const turned = await sharp(await photograph(800, 500))
      .withMetadata({ orientation: 6 })
      .toFormat(format)
      .toBuffer();
    const cwd = withPicture(t, `a.${format === 'jpeg' ? 'jpg' : format}`, turned);
    await build(cwd);
    const { imageWidth, imageHeight } = onlyItem(cwd)._tiktok_refugee;
    assert.deepEqual([imageWidth, imageHeight], [500, 800]);
    const [{ url, widths } = { url: '', widths: [] }] = sourcesOf(cwd);
    assert.deepEqual(widths, [320, 500]);
    const copy = await sharp(join(cwd, 'out', url.replace('{width}', '320'))).metadata();
    assert.deepEqual([copy.width, copy.height, copy.orientation], [320, 512, undefined]);
    const original = imagesIn(cwd).find((path) => !/-\d+\.\w+$/.test(path)) ?? '';
    assert.deepEqual((await sharp(join(cwd, 'out/images', original)).metadata()).autoOrient, { width: 500, height: 800 });
  });
}

test('keeps what moves, and what is small, as it is', async (t) => {
  const frame = await sharp(await photograph(400, 300))
    .raw()
    .toBuffer();
  const frames = sharp(Buffer.concat([frame, frame.map((value) => 255 - value)]), {
    raw: { width: 400, height: 600, channels: 3, pageHeight: 300 },
  });
  const cwd = folderOf(t, {
    'posts/a.md': post('![a](a.webp) ![b](b.gif) ![c](c.jpg)'),
    'posts/a.webp': await frames.clone().webp({ quality: 100 }).toBuffer(),
    'posts/b.gif': await frames.clone().gif().toBuffer(),
    'posts/c.jpg': await sharp(await photograph(60, 40))
      .jpeg()
      .toBuffer(),
  });
  await build(cwd);
  assert.deepEqual(
    imagesIn(cwd).map((name) => name.replace(/\.[\da-f]{8}/, '')),
    ['a.webp', 'b.gif', 'c.jpg'],
  );
  const moving = imagesIn(cwd).find((name) => name.endsWith('.webp')) ?? '';
  assert.equal((await sharp(join(cwd, 'out/images', moving)).metadata()).pages, 2);
});

test('makes the same bytes each time, and takes them from the cache the second time', async (t) => {
  const cwd = withPicture(t, 'a.jpg', await photograph(700, 500));
  await build(cwd);
  await build(cwd, { out: 'again', cache: 'other-cache' });
  assert.deepEqual(contentsOf(join(cwd, 'again')), contentsOf(join(cwd, 'out')));
  const cached = readdirSync(join(cwd, 'cache/images'), { recursive: true, encoding: 'utf8' });
  const kept = join(cwd, 'cache/images', cached.find((path) => path.endsWith('320.avif')) ?? '');
  const before = statSync(kept).mtimeMs;
  await build(cwd, { out: 'cached' });
  assert.equal(statSync(kept).mtimeMs, before);
  assert.deepEqual(contentsOf(join(cwd, 'cached')), contentsOf(join(cwd, 'out')));
});

test('publishes a picture that cannot be decoded as it is, and says why', async (t) => {
  const whole = await sharp(await photograph(700, 500))
    .png()
    .toBuffer();
  const cwd = withPicture(t, 'a.png', whole.subarray(0, whole.length / 2));
  const { ok, messages } = await build(cwd);
  assert.ok(ok);
  assert.match(withCode(messages, 'image-not-encoded')[0]?.text ?? '', /^no smaller copies of the image "a\.png" can be made \(/);
  assert.equal(imagesIn(cwd).length, 1);
  assert.doesNotMatch(onlyItem(cwd).content_html, /<picture>/);
});

test('decodes no picture with more pixels than there are in photographs', async (t) => {
  const huge = await sharp({ create: { width: 16_000, height: 8000, channels: 3, background: '#123' } })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const { ok, messages } = await build(withPicture(t, 'a.png', huge));
  assert.ok(ok);
  assert.match(withCode(messages, 'image-not-encoded')[0]?.text ?? '', /pixel limit/);
});

test('says without the encoder what it would save, and how to install it', async (t) => {
  const cwd = withPicture(t, 'a.jpg', await photograph(1400, 1000));
  const hook = `export const resolve = (name, context, next) => { if (name === 'sharp') throw new Error('missing'); return next(name, context); }`;
  const register = `import { register } from 'node:module'; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)})`;
  const main = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
  const tsx = import.meta.resolve('tsx');
  const args = ['--import', tsx, '--import', `data:text/javascript,${encodeURIComponent(register)}`, main];
  const { status, stderr } = spawnSync(process.execPath, [...args, 'build', 'posts', '--out', 'out'], { cwd, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.match(
    stderr,
    /images:1:1 info no-image-encoder a card with the image loads \d\.\d\d MB, and about 0\.0\d MB with smaller copies; for these, run "npm install --save-dev sharp" and build again\n/,
  );
  assert.equal(imagesIn(cwd).length, 1);
  assert.equal(stderr.match(/card:1:1 info no-card-pictures cards are only written as SVG,/g)?.length, 1, stderr);
  // The photograph is too large for a card as it is.
  assert.doesNotMatch(readFileSync(join(cwd, 'out/card/a.svg'), 'utf8'), /<image/);
  assert.equal(existsSync(join(cwd, 'out/card/a.png')), false);
});

test('makes cards of photographs small: 14 in 0.4 MB', async (t) => {
  const cwd = folderOf(t, {});
  const originals = await Promise.all([1, 2, 3].map((seed) => photograph(1500, 1000, seed)));
  for (const [i, bytes] of originals.entries()) {
    addFiles(cwd, { [`posts/${i}.md`]: post('Text.', `image: ${i}.jpg`), [`posts/${i}.jpg`]: bytes });
    assert.ok(bytes.length > 500_000);
  }
  await build(cwd);
  for (const { _tiktok_refugee } of readFeed(cwd, 'out/feed.json').items) {
    const [{ url }] = _tiktok_refugee['imageSources'] as [Source];
    assert.ok(statSync(join(cwd, 'out', url.replace('{width}', '640'))).size <= 400_000 / 14);
  }
});

test('names images over 300 kB when articles are checked, once each', async (t) => {
  const moving = Buffer.concat([gif(40), Buffer.alloc(400_000)]);
  const cwd = folderOf(t, {
    'posts/a.md': post('![a](a.jpg) ![a](a.jpg) ![b](b.gif) ![c](c.gif)'),
    'posts/a.jpg': await photograph(1500, 1000),
    'posts/b.gif': moving,
    'posts/c.gif': gif(40),
  });
  const found = withCode(await checkPosts(['posts'], { cwd }), 'large-image');
  assert.deepEqual(
    found.map(({ severity, text }) => `${severity} ${text.replace(/[\d.]+ MB/, 'n MB')}`),
    [
      'info the image "a.jpg" has n MB; build makes smaller copies for cards and articles',
      'warning the image "b.gif" has n MB; every reader loads all of it; export it smaller, or use another format',
    ],
  );
});
