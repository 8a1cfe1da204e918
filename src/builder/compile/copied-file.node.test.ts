import assert from 'node:assert/strict';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { checkPosts } from '../check/check.js';
import { addFiles, buildIn, contentsOf, folderOf, onlyItem, post } from '../shared/fixtures.test.support.js';
import { createBuilder } from '../write/build-feed.js';
import type { BuildOptions } from '../write/build-options.js';

type Files = Readonly<Record<string, string>>;

interface Built {
  /** The body, with the hashes of files as `#`. */
  readonly html: string;
  /** The copied files, the same. */
  readonly files: readonly string[];
  readonly found: readonly string[];
}

const HASH = /(?<=files\/[^/]+\.)[\da-f]{8}(?=\.)/g;

async function built(t: TestContext, body: string, files: Files, options: Partial<BuildOptions> = {}): Promise<Built> {
  const cwd = folderOf(t, { 'posts/a.md': post(body), ...files });
  const { messages } = await buildIn(cwd, options);
  const checked = await checkPosts(['posts'], { cwd, site: options.site, permalink: options.permalink });
  const describe = ({ line, column, code, text }: (typeof messages)[number]): string =>
    `${line}:${column} ${code} ${/"(.*?)"/.exec(text)?.[1]}`;
  const found = [...messages, ...checked].filter(({ code }) => /media|file|link|image$/.test(code)).map(describe);
  const paths = [...contentsOf(join(cwd, 'out')).keys()].map((path) => path.replaceAll('\\', '/'));
  return {
    html: onlyItem(cwd).content_html.trim().replace(HASH, '#'),
    files: paths.filter((path) => path.startsWith('files/')).map((path) => path.replace(HASH, '#')),
    found: [...new Set(found)],
  };
}

for (const [body, stored, html, copy] of [
  ['[a](talk.pdf)', 'talk.pdf', '<p><a href="./files/talk.#.pdf">a</a></p>', 'talk.#.pdf'],
  [
    '[a](files/My%20Talk.PDF#page=2)',
    'files/My Talk.PDF',
    '<p><a href="./files/My-Talk.#.pdf#page=2">a</a></p>',
    'My-Talk.#.pdf',
  ],
  ['[a](/down/x.tar.gz?raw=true)', 'static/down/x.tar.gz', '<p><a href="./files/x.#.tar.gz">a</a></p>', 'x.#.tar.gz'],
  ['<a href="x.ipynb">a</a>', 'x.ipynb', '<p><a href="./files/x.#.ipynb">a</a></p>', 'x.#.ipynb'],
  ['<video src="x.mp4#t=5"></video>', 'x.mp4', '<p><video src="./files/x.#.mp4#t=5"></video></p>', 'x.#.mp4'],
  ['![A & b](x.mp3)', 'x.mp3', '<p><audio controls src="./files/x.#.mp3" title="A &amp; b"></audio></p>', 'x.#.mp3'],
  ['![](x.pdf)', 'x.pdf', '<p><a href="./files/x.#.pdf">x.pdf</a></p>', 'x.#.pdf'],
  ['![[talk.pdf]]', 'talk.pdf', '<p><a href="./files/talk.#.pdf">talk.pdf</a></p>', 'talk.#.pdf'],
  ['![[talk.pdf#page=3|Slides]]', 'deep/talk.pdf', '<p><a href="./files/talk.#.pdf#page=3">Slides</a></p>', 'talk.#.pdf'],
  ['[[c/100%.zip]]', 'b/c/100%.zip', '<p><a href="./files/100.#.zip">100%.zip</a></p>', '100.#.zip'],
  ['![[clip.mp4]]', 'clip.mp4', '<p><video controls src="./files/clip.#.mp4"></video></p>', 'clip.#.mp4'],
] as const)
  test(`copies ${stored} for ${body}`, async (t) => {
    const name = `posts/${stored}`;
    const result = await built(t, body, { [name]: 'x' });
    assert.deepEqual(result, { html, files: [`files/${copy}`], found: [] });
  });

for (const [body, files, found] of [
  ['[a](gone.pdf)', {}, ['6:1 missing-file gone.pdf']],
  ['[a](gone.pdf#page=2)', {}, ['6:1 missing-file gone.pdf#page=2']],
  ['![[gone.pdf]]', {}, ['6:1 missing-file gone.pdf']],
  ['![[a.pdf]]', { 'posts/a.md': post('![[a.pdf]]') }, ['6:1 missing-file a.pdf']],
  ['<video src="gone.mp4"></video>', {}, ['6:1 media-not-copied gone.mp4']],
  ['[a](app.js)', { 'posts/app.js': 'x' }, ['6:1 media-not-copied app.js']],
  ['[a](.keys/a.zip)', { 'posts/.keys/a.zip': 'x' }, ['6:1 media-not-copied .keys/a.zip']],
  ['[a](demo/a.html)', { 'posts/demo/a.html': 'x' }, ['6:1 unresolvable-link demo/a.html']],
  ['[a](../secret.pdf)', { 'secret.pdf': 'x' }, ['6:1 missing-file ../secret.pdf']],
  ['![a](x.bmp)', { 'posts/x.bmp': 'x' }, ['6:1 unresolvable-image x.bmp']],
] as const satisfies readonly (readonly [string, Files, readonly string[]])[])
  test(`names ${body}`, async (t) => {
    assert.deepEqual(await built(t, body, files).then((result) => [result.files, result.found]), [[], found]);
  });

test('links to what a blog has itself, and says nothing about it', async (t) => {
  const options = { site: 'https://a.example/', permalink: '/:year/:slug/' };
  const { html, found } = await built(t, '[a](app.js) <video src="b.mp4"></video>', { 'posts/app.js': 'x' }, options);
  const at = 'https://a.example/2025/a/';
  assert.deepEqual([html, found], [`<p><a href="${at}app.js">a</a> <video src="${at}b.mp4"></video></p>`, []]);
});

test('copies nothing by another name, and nothing large', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('[a](a.pdf) [b](b.zip)'), 'posts/.env': 'KEY=1' });
  symlinkSync('.env', join(cwd, 'posts/a.pdf'));
  writeFileSync(join(cwd, 'posts/b.zip'), Buffer.alloc(30_000_001));
  const { messages, files } = await buildIn(cwd);
  assert.deepEqual(
    [files.filter((path) => path.startsWith('files/')), messages.filter(({ code }) => code === 'media-not-copied').length],
    [[], 2],
  );
});

test('follows changes of a linked file', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('[a](a.pdf) ![[b.pdf]]'), 'posts/a.pdf': 'x' });
  const build = createBuilder({ inputs: ['posts'], out: 'out', cwd });
  const copies = async (): Promise<string[]> => {
    const { files, messages } = await build();
    const gone = messages.filter(({ code }) => code === 'missing-file').map(({ text }) => /"(.*?)"/.exec(text)?.[1] ?? '');
    return [...files.filter((path) => path.startsWith('files/')), ...gone];
  };
  const first = await copies();
  assert.deepEqual([first.length, first[1]], [2, 'b.pdf']);
  addFiles(cwd, { 'posts/a.pdf': 'changed', 'posts/deep/b.pdf': 'y' });
  const second = await copies();
  assert.deepEqual(
    second.map((path) => path.replace(HASH, '#')),
    ['files/a.#.pdf', 'files/b.#.pdf'],
  );
  assert.notEqual(second[0], first[0]);
  rmSync(join(cwd, 'posts/a.pdf'));
  assert.deepEqual(await copies(), second.slice(1));
});
