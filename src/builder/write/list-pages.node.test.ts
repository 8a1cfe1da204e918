import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { addFiles, buildIn, contentsOf, folderOf, post } from '../shared/fixtures.test.support.js';
import { createBuilder } from './build-feed.js';
import { sitemap } from './sitemap.js';

const dated = (day: string, frontMatter = '', title = `On ${day}`): string =>
  `---\ntitle: ${title}\ndate: ${day}\n${frontMatter}\n---\n\nText.\n`;

const files = {
  'posts/a.md': dated('2024-12-31', 'tags: [C++, Tea]\nauthor: Li & Co'),
  'posts/b.md': dated('2025-01-01', 'tags: ["#tea"]\nauthor: Noor'),
  'posts/c.md': dated('2025-03-01', 'pinned: true'),
  'posts/a-zh.md': dated('2025-02-01', 'language: zh-Hans\ntranslationOf: a'),
};

const hrefs = (cwd: string, path: string): string[] =>
  Array.from(readFileSync(join(cwd, 'out', path), 'utf8').matchAll(/<a [^>]*?href="([^"]+)"/g), ([, href = '']) => href);

test('the archive has the years, and each year its articles', async (t) => {
  const cwd = folderOf(t, files);
  await buildIn(cwd);
  assert.deepEqual(hrefs(cwd, 'archive/index.html'), [
    '../index.html',
    '../archive/2025/',
    '../posts/c/',
    '../posts/b/',
    '../archive/2024/',
    '../posts/a/',
  ]);
  assert.deepEqual(hrefs(cwd, 'archive/2024/index.html'), ['../../index.html', '../../posts/a/']);
});

test('spellings of a tag share a page, to which articles lead', async (t) => {
  const cwd = folderOf(t, files);
  await buildIn(cwd);
  assert.deepEqual(hrefs(cwd, 'tags/tea/index.html'), ['../../index.html', '../../posts/b/', '../../posts/a/']);
  assert.ok(hrefs(cwd, 'posts/b/index.html').includes('../../tags/tea/'));
  assert.ok(hrefs(cwd, 'posts/a/index.html').includes('../../authors/li-co/'));
});

test('every link of a page leads to a file of the output', async (t) => {
  const cwd = folderOf(t, files);
  await buildIn(cwd);
  for (const path of contentsOf(join(cwd, 'out')).keys()) {
    if (!path.endsWith('.html') || (path.startsWith('embed/') && path !== 'embed/index.html')) continue;
    for (const href of hrefs(cwd, path)) {
      const { pathname } = new URL(href, new URL(path, 'https://x.example/'));
      const file = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
      assert.ok(existsSync(join(cwd, 'out', file)), `${path}: ${href}`);
    }
  }
});

test('a tag that only translations have leads to these, and one of the original to that', async (t) => {
  const cwd = folderOf(t, {
    'posts/a.md': dated('2024-12-31', 'tags: [Tea, HTML]'),
    'posts/a-zh.md': dated('2025-02-01', 'language: zh-Hans\ntranslationOf: a\ntags: [茶, html]'),
  });
  await buildIn(cwd);
  const list = (folder: string): string[] => hrefs(cwd, `tags/${folder}/index.html`).slice(1);
  assert.deepEqual(list('茶'), ['../../posts/a-zh/']);
  assert.deepEqual(list('html'), ['../../posts/a/']);
  assert.deepEqual(list('tea'), ['../../posts/a/']);
});

test('there are pages for languages where there are several', async (t) => {
  const cwd = folderOf(t, files);
  await buildIn(cwd);
  assert.deepEqual(hrefs(cwd, 'languages/zh-hans/index.html'), ['../../index.html', '../../posts/a-zh/']);
  const single = folderOf(t, { 'posts/a.md': post('Text.') });
  await buildIn(single);
  assert.equal(existsSync(join(single, 'out/languages')), false);
});

test('articles lead to those before and after them by date, in their language, also after a rebuild', async (t) => {
  const cwd = folderOf(t, files);
  const build = createBuilder({ inputs: ['posts'], out: 'out', cwd, pageSize: 1 });
  const around = (slug: string): string[] =>
    Array.from(
      readFileSync(join(cwd, `out/posts/${slug}/index.html`), 'utf8').matchAll(/href="([^"]+)" rel="(prev|next)"/g),
      ([, href, rel]) => `${rel} ${href}`,
    );
  await build();
  assert.deepEqual(['a', 'b', 'c', 'a-zh'].map(around), [
    ['next ../../posts/b/'],
    ['prev ../../posts/a/', 'next ../../posts/c/'],
    ['prev ../../posts/b/'],
    [],
  ]);
  addFiles(cwd, { 'posts/d.md': dated('2025-01-15') });
  await build();
  assert.deepEqual(around('b'), ['prev ../../posts/a/', 'next ../../posts/d/']);
  assert.deepEqual(around('c'), ['prev ../../posts/d/']);
});

test('a long list has several pages, of which each leads to the next', async (t) => {
  const many = Object.fromEntries(
    Array.from({ length: 201 }, (_, index) => [`posts/p${index}.md`, dated('2025-01-01', 'tags: [x]')]),
  );
  const cwd = folderOf(t, many);
  await buildIn(cwd);
  assert.match(readFileSync(join(cwd, 'out/tags/x/index.html'), 'utf8'), /href="\.\.\/\.\.\/tags\/x\/2\/" rel="next"/);
  assert.equal(hrefs(cwd, 'tags/x/2/index.html').filter((href) => href.includes('/posts/')).length, 1);
});

test('a sitemap of more pages than one file may hold is an index', () => {
  const options = { language: 'en', site: 'https://a.example/x&y/' };
  const list = (index: number): { path: string; url: string; html: string } => ({
    path: `${index}`,
    url: `https://a.example/${index}`,
    html: '',
  });
  const lists = Array.from({ length: 50_000 }, (_, index) => list(index));
  const maps = [...sitemap([], lists, options)];
  assert.deepEqual(
    maps.map(([path]) => path),
    ['sitemap.xml', 'sitemaps/1.xml', 'sitemaps/2.xml'],
  );
  assert.match(maps[0]?.[1] ?? '', /<loc>https:\/\/a\.example\/x&amp;y\/sitemaps\/2\.xml<\/loc>/);
  assert.deepEqual(
    maps.slice(1).map(([, xml]) => xml.match(/<url>/g)?.length),
    [50_000, 2],
  );
});
