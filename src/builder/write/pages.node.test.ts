import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Script } from 'node:vm';
import { buildIn, contentsOf, folderOf, gif, post } from '../shared/fixtures.test.support.js';
import { PREVIEW_JS, START_JS } from './page-assets.js';

const site = 'https://example.org/';
const hostile = post(
  'Text. </script><b>',
  'tags: ["<t>"]\nauthor: "<a>"\nimage: x.gif\nimageAlt: \'"><script>\'',
  `'</title><script>"&'`,
);
const read = (cwd: string, path: string): string => readFileSync(join(cwd, 'out', path), 'utf8');

async function build(t: Parameters<typeof folderOf>[0], options = {}): Promise<string> {
  const cwd = folderOf(t, {
    'posts/a.md': hostile,
    'posts/b.md': post('Text.', 'language: zh-Hans\ntranslationOf: a'),
    'posts/x.gif': gif(4),
  });
  assert.equal((await buildIn(cwd, options)).ok, true);
  return cwd;
}

test('pages hold no inline script, style or handler, and escape the words of authors', async (t) => {
  const cwd = await build(t);
  const pages = [...contentsOf(join(cwd, 'out'))].filter(([path]) => path.endsWith('.html'));
  assert.equal(pages.length, 25);
  for (const [path, html] of pages) {
    assert.doesNotMatch(
      html,
      /<style|\sstyle="|<script(?! type="module" (?:async )?src=| src=| type="application\/feed\+json")|<title><|<t>|<a>/,
      path,
    );
  }
});

test('an article’s page is readable without script', async (t) => {
  const html = read(await build(t), 'posts/a/index.html');
  assert.match(html, /<h1>&lt;\/title&gt;/);
  assert.match(html, /<p>Text\./);
  assert.match(html, /<time datetime="2025-01-14T00:00:00.000Z">Jan 14, 2025<\/time>/);
  assert.match(
    html,
    /<img class="cover" src="\.\.\/\.\.\/images\/x\.[\da-f]{8}\.gif" alt="&quot;&gt;&lt;script&gt;" width="4" height="1">/,
  );
});

test('a link to a part of an article leads to it in its page', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('[first](#part-一)\n\n## Part 一\n\nText.') });
  await buildIn(cwd);
  const html = read(cwd, 'posts/a/index.html');
  const fragment = /href="#([^"]+)"/.exec(html)?.[1] ?? '';
  assert.ok(html.includes(` id="${decodeURIComponent(fragment)}"`));
});

test('a page has the language of its article', async (t) => {
  assert.match(read(await build(t), 'posts/b/index.html'), /<html lang="zh-Hans">/);
});

test('the index shows the four widgets and links every original', async (t) => {
  const cwd = folderOf(t, {
    'posts/a.md': post('## Tips\n\n* **Ask:** People help.', 'tags: [x]'),
    'posts/b.md': post('Text.', 'language: zh-Hans\ntranslationOf: a'),
  });
  await buildIn(cwd);
  const html = read(cwd, 'index.html');
  for (const tag of ['post', 'posts', 'tag-cloud', 'tips']) assert.match(html, new RegExp(`<tiktok-refugee-${tag} `));
  assert.match(html, /<a href="\.\/posts\/a\/">/);
  assert.doesNotMatch(html, /<a href="\.\/posts\/b\/"/);
});

test('with a site there is an oEmbed answer for each article, which its page points to', async (t) => {
  const cwd = await build(t, { site });
  const answer = JSON.parse(read(cwd, 'oembed/a.json')) as Record<string, unknown>;
  assert.deepEqual(
    [answer['version'], answer['type'], answer['author_name'], answer['thumbnail_width']],
    ['1.0', 'rich', '<a>', 4],
  );
  assert.match(
    String(answer['html']),
    /^<blockquote class="wp-embedded-content"><a href="https:\/\/example\.org\/posts\/a\/">&lt;\/title&gt;.*<\/blockquote><iframe [^>]*src="https:\/\/example\.org\/embed\/post\/a\/"/,
  );
  assert.match(
    read(cwd, 'posts/a/index.html'),
    /type="application\/json\+oembed" title="[^"]*" href="https:\/\/example\.org\/oembed\/a\.json"/,
  );
});

test('without a site there is no oEmbed answer', async (t) => {
  assert.equal(existsSync(join(await build(t), 'out/oembed')), false);
});

test('the headers let every page read the feed', async (t) => {
  const headers = read(await build(t), '_headers');
  assert.match(headers, /^\/\*\n {2}Access-Control-Allow-Origin: \*$/m);
  assert.match(
    headers,
    /^\/\n {2}Link: <\.\/assets\/page\.css>; rel=preload; as=style, <\.\/feed\.json>; rel=preload; as=fetch; crossorigin/m,
  );
  assert.match(headers, /^\/feed\.json\n {2}Content-Type: application\/feed\+json/m);
});

test('the scripts of pages are JavaScript', () => {
  assert.doesNotThrow(() => [START_JS, PREVIEW_JS].map((code) => new Script(code)));
});

test('a page works wherever the folder is opened: only what is meant for other sites names the site', async (t) => {
  const cwd = await build(t, { site });
  const pages = [...contentsOf(join(cwd, 'out'))].filter(([path]) => path.endsWith('.html') && path !== '404.html');
  for (const [path, html] of pages) {
    const forOthers =
      /<link rel="canonical"[^>]*>|<link [^>]*oembed[^>]*>|<pre[^]*?<\/pre>|<script type="application[^]*?<\/script>|<link [^>]*hreflang[^>]*>|<meta [^>]*>/g;
    const own = html.replace(forOthers, '');
    assert.doesNotMatch(own, /(?:href|src|feed)="https:\/\/example\.org/, path);
  }
  assert.match(read(cwd, 'index.html'), /<pre[^]*?feed=&quot;https:\/\/example\.org\/feed\.json&quot;/);
  assert.match(read(cwd, 'posts/a/index.html'), /<link rel="canonical" href="https:\/\/example\.org\/posts\/a\/">/);
});

test('the start page and the snippet reserve space for an image only if the newest card shows one', async (t) => {
  const reserves = async (text: string, frontMatter = ''): Promise<boolean[]> => {
    const cwd = folderOf(t, { 'posts/a.md': post(text, frontMatter), 'posts/x.gif': gif(400, 300) });
    assert.equal((await buildIn(cwd, { site })).ok, true);
    return [!read(cwd, 'index.html').includes(' hide="image"'), read(cwd, 'embed/index.html').includes('padding-block-start')];
  };
  assert.deepEqual(await reserves('Text.'), [false, false]);
  assert.deepEqual(await reserves('Text.', 'image: x.gif'), [true, true]);
  assert.deepEqual(await reserves('Text. ![An image](x.gif)'), [true, true]);
});

test('the start page leaves out tips and tags of a site that has none', async (t) => {
  const widgets = async (text: string, frontMatter = ''): Promise<string[]> => {
    const cwd = folderOf(t, { 'posts/a.md': post(text, frontMatter) });
    assert.equal((await buildIn(cwd)).ok, true);
    return Array.from(read(cwd, 'index.html').matchAll(/<(tiktok-refugee-(?:tips|tag-cloud)) /g), ([, tag = '']) => tag);
  };
  assert.deepEqual(await widgets('Text.'), []);
  assert.deepEqual(await widgets('## Tips\n\n* **Ask:** People help.\n', 'tags: [a]'), [
    'tiktok-refugee-tips',
    'tiktok-refugee-tag-cloud',
  ]);
});

test('the start page shows the newest article once, and pinned ones in the list', async (t) => {
  const shown = async (frontMatter: string): Promise<string[]> => {
    const cwd = folderOf(t, {
      'posts/old.md': post('Text.', frontMatter).replace(/date: .*/, 'date: 2024-01-01'),
      'posts/new.md': post('Text.').replace(/date: .*/, 'date: 2024-02-01'),
    });
    assert.equal((await buildIn(cwd)).ok, true);
    const [, slug = '', rest = ''] =
      /<tiktok-refugee-post [^]*?posts\/(\w+)\/[^]*?search([^>]*)>/.exec(read(cwd, 'index.html')) ?? [];
    return [slug, rest];
  };
  assert.deepEqual(await shown(''), ['new', ' offset="1"']);
  assert.deepEqual(await shown('pinned: true'), ['new', ' exclude="new"']);
});
