import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { imageSize } from 'image-size';
import { buildIn, contentsOf, folderOf, gif, post } from '../shared/fixtures.test.support.js';
import { drawPreview, loadDrawing } from './draw-preview.js';

const site = 'https://example.org/';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path fill="#08c" d="M0 0h4v3H0z"/></svg>';

async function built(t: TestContext): Promise<{ out: string; again: () => Promise<string> }> {
  const cwd = folderOf(t, {
    'posts/plain.md': post('Text.'),
    'posts/drawn.md': post('Text.', 'image: x.svg'),
    'posts/raster.md': post('Text.', 'image: x.gif'),
    'posts/x.svg': SVG,
    'posts/x.gif': gif(8, 4),
  });
  const build = async (out: string, cache: string): Promise<string> => {
    assert.equal((await buildIn(cwd, { site, out, cache: join(cwd, cache) })).ok, true);
    return join(cwd, out);
  };
  return { out: await build('out', 'cache'), again: () => build('again', 'other-cache') };
}

const pictureOf = (out: string, slug: string): string | undefined =>
  /property="og:image" content="https:\/\/example\.org\/([^"]+)"/.exec(
    readFileSync(join(out, `posts/${slug}/index.html`), 'utf8'),
  )?.[1];

test('an article without a raster image has a picture drawn; others have their own', async (t) => {
  const { out } = await built(t);
  assert.deepEqual([pictureOf(out, 'plain'), pictureOf(out, 'drawn')], ['preview/posts/plain.png', 'preview/posts/drawn.jpg']);
  assert.match(pictureOf(out, 'raster') ?? '', /^images\/x\.[\da-f]{8}\.gif$/);
  assert.equal(existsSync(join(out, 'preview/posts/raster.png')), false);
  for (const path of ['preview/index.png', 'preview/posts/plain.png', 'preview/posts/drawn.jpg']) {
    const { width, height } = imageSize(readFileSync(join(out, path)));
    assert.deepEqual([width, height], [1200, 630], path);
  }
});

test('two builds draw the same bytes, without each other’s cache', async (t) => {
  const { out, again } = await built(t);
  assert.deepEqual(contentsOf(out), contentsOf(await again()));
});

test('no title and no cover keeps a picture from being drawn, or makes it another size', async () => {
  const drawing = await loadDrawing();
  assert.ok(drawing);
  const titles = ['</span><b>&"', '\u0000\u202e\ud800', '字'.repeat(5000), 'x'.repeat(5000), 'مرحبا', '&#x0;', ''];
  for (const title of titles) {
    const bytes = await drawPreview(drawing, { title, line: title }, undefined);
    assert.ok(bytes, title.slice(0, 20));
    const { width, height } = imageSize(bytes);
    assert.deepEqual([width, height], [1200, 630], title.slice(0, 20));
  }
  assert.equal(await drawPreview(drawing, { title: 'x', line: 'x' }, Buffer.from('not a picture')), undefined);
});
