import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildIn, folderOf, itemOf, post, readFeed, withCode } from '../shared/fixtures.test.support.js';
import { UsageError } from '../shared/messages.js';

const site = 'https://example.org/widgets/';

const templates: [string, string][] = [
  ['/:year/:month/:day/:slug/', '/2025/01/14/a-post/'],
  ['/:year/:i_month/:i_day/:name.html', '/2025/1/14/a-post.html'],
  ['/blog/:categories/:title/', '/blog/news/local/a-post/'],
  ['pretty', '/news/local/2025/01/14/a-post/'],
  ['date', '/news/local/2025/01/14/a-post.html'],
  ['none', '/news/local/a-post.html'],
  ['/x//:slug/index.html', '/x/a-post/'],
];
for (const [permalink, path] of templates) {
  test(`--permalink ${permalink} makes the URL of an article`, async (t) => {
    const item = await itemOf(t, post('Text.', 'categories: [News, Local]'), { site, permalink });
    assert.equal(item.url, `https://example.org${path}`);
    assert.equal(item.id, `${site}posts/a-post/`);
  });
}

const fields: [string, string][] = [
  ['permalink: /2011/0605/res2817/', 'https://example.org/2011/0605/res2817/'],
  ['url: /a/b.html', 'https://example.org/a/b.html'],
  ['path: 2025/04/04/c', 'https://example.org/2025/04/04/c'],
  ['permalink: "/:year/:title/"', 'https://example.org/2025/a-post/'],
  ['permalink: "/{{ year }}/{{month}}_{{ i_day }}/{{ slug }}"', 'https://example.org/2025/01_14/a-post'],
  ['permalink: "/{{ year }}/{{ title }}/"', `${site}posts/a-post/`],
  ['permalink: pretty', 'https://example.org/2025/01/14/a-post/'],
  ['permalink: https://blog.example/x', 'https://blog.example/x'],
  ['permalink: ../../a', 'https://example.org/a'],
  ['permalink: //evil.example/x', `${site}posts/a-post/`],
  ['permalink: "javascript:alert(1)"', `${site}posts/a-post/`],
  ['permalink: "/{{ page.x }}/"', `${site}posts/a-post/`],
];
for (const [field, url] of fields) {
  test(`front matter "${field}" leads to ${url}`, async (t) => {
    assert.equal((await itemOf(t, post('Text.', field), { site })).url, url);
  });
}

test('what cannot be a permalink is named', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.', 'permalink: "/{{ x }}/"') });
  const { ok, messages } = await buildIn(cwd, { site });
  assert.deepEqual([ok, withCode(messages, 'bad-permalink').map(({ line }) => line)], [true, [4]]);
});

test('a permalink may have spaces, as the names of notes do', async (t) => {
  const cwd = folderOf(t, {
    'posts/a.md': post('Text.', 'permalink: "/My notes/a b/"'),
    'posts/b.md': post('[a](/My%20notes/a%20b/) [a](</My notes/a b>)'),
    'posts/c.md': post('Text.', 'permalink: see below'),
  });
  const { messages } = await buildIn(cwd, { site });
  assert.deepEqual(
    withCode(messages, 'bad-permalink').map(({ file }) => file),
    ['posts/c.md'],
  );
  const { items } = readFeed(cwd);
  assert.equal(items.find(({ _tiktok_refugee: { slug } }) => slug === 'a')?.url, 'https://example.org/My%20notes/a%20b/');
  const html = items.find(({ _tiktok_refugee: { slug } }) => slug === 'b')?.content_html ?? '';
  assert.equal(html.match(/href="https:\/\/example\.org\/My%20notes\/a%20b\/"/g)?.length, 2);
});

test('without a site only absolute permalinks count', async (t) => {
  assert.equal((await itemOf(t, post('Text.', 'permalink: /a/'))).url, '../posts/a-post/'.slice(1));
  assert.equal((await itemOf(t, post('Text.'), { permalink: 'https://b.example/:slug' })).url, 'https://b.example/a-post');
});

test('the page that has another address says so, and is not for search engines', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.', 'permalink: /x/'), 'posts/b.md': post('Text.') });
  const { files } = await buildIn(cwd, { site });
  const page = (path: string): string => readFileSync(join(cwd, 'out', path), 'utf8');
  assert.match(page('posts/a/index.html'), /content="noindex">\n<link rel="canonical" href="https:\/\/example.org\/x\/">/);
  assert.doesNotMatch(page('posts/b/index.html'), /noindex/);
  assert.match(page('posts/b/index.html'), /<link rel="canonical" href="https:\/\/example.org\/widgets\/posts\/b\/">/);
  assert.match(page('embed/post/a/index.html'), /<link rel="canonical" href="https:\/\/example.org\/x\/">/);
  assert.ok(files.includes('posts/a.json'));
});

for (const [canonical, isNamed] of [
  ['"not a URL"', true],
  ['elsewhere.example/a', true],
  ['www.elsewhere.example', true],
  ['mailto:a@elsewhere.example', true],
  ['"https://"', true],
  ['/a/', false],
  ['b.html', false],
  ['//elsewhere.example/a', false],
] as const)
  test(`a canonical URL is ${isNamed ? 'named' : 'not named'} that is written ${canonical}`, async (t) => {
    const cwd = folderOf(t, { 'posts/a.md': post('Text.', `canonical: ${canonical}`) });
    for (const site of [undefined, 'https://example.org/']) {
      const { messages } = await buildIn(cwd, { inputs: ['posts'], ...(site && { site }) });
      assert.deepEqual(
        messages.filter(({ code }) => code === 'bad-url').map(({ line, column }) => [line, column]),
        isNamed ? [[4, 12]] : [],
      );
    }
  });

test('a canonical URL of front matter wins, for search engines alone', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.', 'canonical: https://elsewhere.example/a') });
  await buildIn(cwd, { site });
  assert.match(readFileSync(join(cwd, 'out/posts/a/index.html'), 'utf8'), /canonical" href="https:\/\/elsewhere.example\/a"/);
  assert.equal(readFeed(cwd).items[0]?.url, `${site}posts/a/`);
});

for (const permalink of ['/:yaer/:slug/', ':slug', '/:year/', '', `/${'x'.repeat(2000)}/:slug`]) {
  test(`--permalink ${JSON.stringify(permalink.slice(0, 20))} is wrong usage`, async (t) => {
    await assert.rejects(buildIn(folderOf(t, { 'posts/a.md': post('Text.') }), { permalink }), UsageError);
  });
}
