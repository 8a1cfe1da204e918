import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { imageSize } from 'image-size';
import sharp from 'sharp';
import { buildIn, contentsOf, folderOf, gif, post, withCode } from '../shared/fixtures.test.support.js';
import { CARD_HEIGHT, CARD_WIDTH, cardSvg } from './card-svg.js';
import { drawCard, drawCover, loadDrawing, MAX_COVER_BYTES } from './draw-card.js';

const site = 'https://example.org/';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path fill="#08c" d="M0 0h4v3H0z"/></svg>';
const files = {
  'posts/plain.md': post('Text.'),
  'posts/drawn.md': post('Text.', 'image: x.svg'),
  'posts/raster.md': post('Text.', 'image: x.gif'),
  'posts/x.svg': SVG,
  'posts/x.gif': gif(8, 4),
};

async function built(t: TestContext): Promise<{ out: string; again: () => Promise<string> }> {
  const cwd = folderOf(t, files);
  const build = async (out: string, cache: string): Promise<string> => {
    assert.equal((await buildIn(cwd, { site, out, cache: join(cwd, cache) })).ok, true);
    return join(cwd, out);
  };
  return { out: await build('out', 'cache'), again: () => build('again', 'other-cache') };
}

const previewOf = (out: string, slug: string): string | undefined =>
  /property="og:image" content="https:\/\/example\.org\/([^"]+)"/.exec(
    readFileSync(join(out, `posts/${slug}/index.html`), 'utf8'),
  )?.[1];

test('each article has a card as SVG and PNG; previews show it where there is no raster image', async (t) => {
  const { out } = await built(t);
  assert.deepEqual([previewOf(out, 'plain'), previewOf(out, 'drawn')], ['card/plain.png', 'card/drawn.png']);
  assert.match(previewOf(out, 'raster') ?? '', /^images\/x\.[\da-f]{8}\.gif$/);
  for (const path of ['preview/index.png', 'card/plain.png', 'card/drawn.png', 'card/raster.png']) {
    const { width, height, type } = imageSize(readFileSync(join(out, path)));
    assert.deepEqual([width, height, type], [1200, 630, 'png'], path);
  }
  for (const slug of ['plain', 'drawn', 'raster']) {
    const svg = readFileSync(join(out, `card/${slug}.svg`), 'utf8');
    assert.match(svg, />A Post<\/text>.*>Articles · January 14, 2025<\/text>/s);
    // Nothing is asked for, and nothing runs.
    assert.doesNotMatch(svg, /<(?:script|style|a|foreignObject|use)\b|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
    assert.equal(svg.includes('href="data:image/jpeg;base64,'), slug === 'drawn', slug);
  }
});

test('without a site there are cards, too', async (t) => {
  const cwd = folderOf(t, files);
  assert.equal((await buildIn(cwd)).ok, true);
  for (const path of ['card/plain.svg', 'card/plain.png']) assert.ok(existsSync(join(cwd, 'out', path)), path);
});

test('two builds draw the same bytes, without each other’s cache', async (t) => {
  const { out, again } = await built(t);
  assert.deepEqual(contentsOf(out), contentsOf(await again()));
});

const TITLES = {
  markup: '</text><script>alert(1)</script><b a="&quot;">&',
  controls: '\u0000\u202eabc\ud800\uffff]]>',
  chinese: '字'.repeat(5000),
  long: 'W'.repeat(5000),
  words: 'Making friends in another country: what nobody tells you, and what everybody should know '.repeat(3),
  arabic: 'من تيك توك إلى شياوهونغشو: كيف تكوّن صداقات (2025) في RedNote؟',
  empty: '',
};

const GROUND = [0xfb, 0xf8, 0xf4];

/** Whether a column of pixels below the bar shows nothing. */
async function isBlank(png: Buffer, left: number): Promise<boolean> {
  const region = { left, top: 20, width: 60, height: CARD_HEIGHT - 20 };
  const pixels = await sharp(png).extract(region).removeAlpha().raw().toBuffer();
  return pixels.every((value, index) => value === GROUND[index % 3]);
}

test('no title leaves its place, breaks the XML, or keeps a card from being drawn', async () => {
  const drawing = await loadDrawing();
  assert.ok(drawing);
  for (const [name, title] of Object.entries(TITLES)) {
    const svg = cardSvg({ title, line: `${title} · 2025`, language: 'en"<' });
    assert.doesNotMatch(svg, /<(?:script|b)\b|\p{Cs}|\u202e|\0/u, name);
    assert.ok(svg.length < 8000, name);
    const png = await drawCard(drawing, svg);
    assert.ok(png, name);
    for (const left of [0, CARD_WIDTH - 60]) assert.equal(await isBlank(png, left), true, `${name} at ${left}`);
  }
});

test('Arabic begins at the right, and its cover is at the left', () => {
  const svg = cardSvg({ title: TITLES.arabic, line: 'Site', language: 'ar', cover: 'data:,' });
  assert.match(svg, /<image x="0" /);
  assert.equal(svg.match(/<text x="1128" y="\d+" direction="rtl"/g)?.length, svg.match(/<text/g)?.length);
  assert.match(cardSvg({ title: 'Latin مرحبا', line: '', language: 'en', cover: 'data:,' }), /<image x="720" .*<text x="72" y/);
});

test('a cover is made small enough, and one that cannot be decoded is left out', async () => {
  const drawing = await loadDrawing();
  assert.ok(drawing);
  const noise = { type: 'gaussian', mean: 128, sigma: 90 } as const;
  const photograph = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#888', noise } })
    .png()
    .toBuffer();
  const cover = await drawCover(drawing, photograph);
  assert.ok(cover && cover.length <= MAX_COVER_BYTES, String(cover?.length));
  assert.equal(await drawCover(drawing, Buffer.from('not a picture')), undefined);
});

test('the newest 100 articles have a PNG, which build says; all have one if all are asked for', async (t) => {
  const many = Array.from({ length: 101 }, (_, n) => [`posts/p${n}.md`, post('Text.', '', `Post ${n}`)] as const);
  const cwd = folderOf(t, Object.fromEntries([...many, ['posts/old.md', '---\ntitle: Old\ndate: 2001-01-01\n---\nText.\n']]));
  const cache = join(cwd, 'cache');
  const { messages, files: some } = await buildIn(cwd, { cache });
  const count = (paths: readonly string[], type: string): number =>
    paths.filter((path) => path.startsWith('card/') && path.endsWith(type)).length;
  assert.deepEqual([count(some, '.svg'), count(some, '.png'), some.includes('card/old.png')], [102, 100, false]);
  assert.match(withCode(messages, 'older-cards')[0]?.text ?? '', /^the newest 100 of 102 articles/);
  const all = await buildIn(cwd, { cache, allCards: true });
  assert.deepEqual([count(all.files, '.png'), withCode(all.messages, 'older-cards')], [102, []]);
});
