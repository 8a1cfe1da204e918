// Every page that a build writes, against the specifications of what stands in its head and beside it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { addFiles, buildIn, contentsOf, folderOf, gif, post } from '../shared/fixtures.test.support.js';

// It comes without types.
const untyped = { jsdom: 'jsdom' };
const { JSDOM } = (await import(untyped.jsdom)) as {
  JSDOM: new (html: string) => { readonly window: { document: Document } };
};

const site = 'https://example.org/blog/';
const HOSTILE = `</script><b>"&'<!--`;
const TITLE = `'${HOSTILE.replaceAll("'", "''")}'`;

/** Builds a site in which all words of authors are hostile. */
async function build(t: TestContext, options: Parameters<typeof buildIn>[1] = {}): Promise<string> {
  const cwd = folderOf(t, {
    'posts/a.md': post(`Text ${HOSTILE}.`, `tags: [${TITLE}, "C++"]\nauthor: ${TITLE}\ndescription: ${TITLE}`, TITLE),
    'posts/b.md': post('Text.', 'language: zh-Hans\ntranslationOf: a'),
    'posts/c.md': post('Text.', 'image: x.gif\nupdated: 2025-02-01\ndescription: "a\\u0001\\uFFFEb"'),
    'posts/x.gif': gif(640, 360),
  });
  assert.equal((await buildIn(cwd, { site, title: HOSTILE, cache: join(cwd, 'cache'), ...options })).ok, true);
  return join(cwd, 'out');
}

/** Path → document, of the pages of a site that search engines may list. */
function pagesOf(out: string): [path: string, document: Document][] {
  return [...contentsOf(out).keys()]
    .filter(
      (path) => path.endsWith('.html') && (!path.startsWith('embed/') || path === 'embed/index.html') && path !== '404.html',
    )
    .map((path) => [path, new JSDOM(readFileSync(join(out, path), 'utf8')).window.document]);
}

const contentOf = (document: Document, name: string): string | null | undefined =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

const isAbsolute = (value: unknown): boolean => typeof value === 'string' && /^https?:\/\/./.test(value) && URL.canParse(value);

/** What stands at an absolute URL of the site. */
function fileAt(out: string, url: string): string {
  const path = decodeURIComponent(new URL(url).pathname.slice(new URL(site).pathname.length));
  return join(out, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

test('every page has the four properties that Open Graph requires, and its canonical URL', async (t) => {
  const out = await build(t);
  const pages = pagesOf(out);
  assert.ok(pages.length >= 10);
  for (const [path, document] of pages) {
    const url = new URL(
      path
        .replace(/index\.html$/, '')
        .split('/')
        .map(encodeURIComponent)
        .join('/'),
      site,
    ).href;
    assert.equal(document.querySelector('link[rel=canonical]')?.getAttribute('href'), url, path);
    assert.equal(contentOf(document, 'og:url'), url, path);
    assert.match(contentOf(document, 'og:type') ?? '', path.startsWith('posts/') ? /^article$/ : /^website$/, path);
    assert.ok(contentOf(document, 'og:title'), path);
    assert.match(contentOf(document, 'twitter:card') ?? '', /^summary(?:_large_image)?$/, path);
    const picture = contentOf(document, 'og:image') ?? '';
    assert.ok(isAbsolute(picture) && /\.(?:png|jpe?g|gif|webp)$/.test(picture) && existsSync(fileAt(out, picture)), path);
    assert.match(contentOf(document, 'og:image:width') ?? '', /^\d+$/, path);
    assert.equal(document.querySelectorAll('head > b, head > title ~ title').length, 0, path);
  }
  const article = pages.find(([path]) => path === 'posts/a/index.html')?.[1];
  assert.equal(article && contentOf(article, 'og:title'), HOSTILE);
  assert.match((article && contentOf(article, 'article:published_time')) ?? '', /^2025-01-14T/);
});

test('structured data parses, names what it is, and no word of an author ends it', async (t) => {
  for (const [path, document] of pagesOf(await build(t))) {
    const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
    assert.equal(scripts.length, 1, path);
    const data = JSON.parse(scripts[0]?.textContent ?? '') as Record<string, unknown>;
    assert.equal(data['@context'], 'https://schema.org', path);
    assert.ok(isAbsolute(data['url']), path);
    if (!path.startsWith('posts/')) {
      assert.match(
        String(data['@type']),
        path === 'index.html' ? /^Blog$/ : path === 'embed/index.html' ? /^WebPage$/ : /^CollectionPage$/,
        path,
      );
      continue;
    }
    assert.equal(data['@type'], 'BlogPosting', path);
    assert.ok(isAbsolute(data['image']) && isAbsolute(data['mainEntityOfPage']), path);
    assert.match(
      `${String(data['datePublished'])} ${String(data['dateModified'])}`,
      /^\d{4}-\d\d-\d\dT\S+ \d{4}-\d\d-\d\dT/,
      path,
    );
    const [author] = data['author'] as { '@type': string; 'name': string }[];
    assert.ok(author?.name, path);
    if (path === 'posts/a/index.html') assert.deepEqual([data['headline'], author.name], [HOSTILE, HOSTILE]);
  }
});

test('languages name each other and themselves', async (t) => {
  const pages = new Map(pagesOf(await build(t)));
  const versions = ['a', 'b'].map((slug) =>
    [...(pages.get(`posts/${slug}/index.html`)?.querySelectorAll('link[hreflang]') ?? [])].map(
      (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
    ),
  );
  assert.deepEqual(versions[0], [`en ${site}posts/a/`, `zh-Hans ${site}posts/b/`, `x-default ${site}posts/a/`]);
  assert.deepEqual(versions[1], versions[0]);
});

test('the oEmbed answer that a page points to is there, and has a raster thumbnail with both of its sizes', async (t) => {
  const out = await build(t);
  let count = 0;
  for (const [path, document] of pagesOf(out)) {
    const link = document.querySelector('link[type="application/json+oembed"]');
    if (!link && !/^(?:posts\/.*\/)?index\.html$/.test(path)) continue;
    const answer = JSON.parse(readFileSync(fileAt(out, link?.getAttribute('href') ?? ''), 'utf8')) as Record<string, unknown>;
    assert.deepEqual([answer['version'], answer['type']], ['1.0', 'rich'], path);
    assert.ok(Number.isInteger(answer['width']) && Number.isInteger(answer['height']), path);
    assert.ok(isAbsolute(answer['provider_url']) && isAbsolute(answer['thumbnail_url']), path);
    assert.ok(Number(answer['thumbnail_width']) > 0 && Number(answer['thumbnail_height']) > 0, path);
    const frame = new JSDOM(String(answer['html'])).window.document;
    assert.deepEqual([frame.querySelectorAll('iframe').length, frame.querySelectorAll('script, b').length], [1, 0], path);
    count += 1;
  }
  assert.equal(count, 4);
});

test('the Atom feed is one', async (t) => {
  const out = await build(t);
  const text = readFileSync(join(out, 'atom.xml'), 'utf8');
  const feed = new DOMParser({ onError: (_, message) => assert.fail(message) }).parseFromString(text, 'text/xml');
  const children = (parent: NonNullable<typeof feed.documentElement>, name: string): NonNullable<typeof feed.documentElement>[] =>
    [...parent.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name)].filter((child) => child.parentNode === parent);
  const root = feed.documentElement;
  assert.ok(root);
  assert.deepEqual([root.namespaceURI, root.localName], ['http://www.w3.org/2005/Atom', 'feed']);
  assert.equal(
    children(root, 'link')
      .find((link) => link.getAttribute('rel') === 'self')
      ?.getAttribute('href'),
    `${site}atom.xml`,
  );
  const entries = children(root, 'entry');
  assert.equal(entries.length, 3);
  const ids = new Set<string | null>();
  for (const one of [root, ...entries]) {
    for (const name of ['id', 'title', 'updated']) assert.equal(children(one, name).length, 1, name);
    const [id, updated] = ['id', 'updated'].map((name) => children(one, name)[0]?.textContent ?? null);
    assert.ok(isAbsolute(id));
    ids.add(id ?? null);
    assert.match(updated ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
    for (const link of children(one, 'link')) assert.ok(isAbsolute(link.getAttribute('href')));
  }
  assert.equal(ids.size, 4);
  const hostile = entries.find((entry) => children(entry, 'title')[0]?.textContent === HOSTILE);
  assert.ok(hostile);
  assert.equal(children(hostile, 'author')[0]?.getElementsByTagName('name')[0]?.textContent, HOSTILE);
  const [content] = children(hostile, 'content');
  assert.equal(content?.getAttribute('type'), 'html');
  assert.match(content.textContent ?? '', /^<p>Text/);
});

test('the sitemap has every page, and each of its URLs is there', async (t) => {
  const out = await build(t);
  const text = readFileSync(join(out, 'sitemap.xml'), 'utf8');
  const map = new DOMParser({ onError: (_, message) => assert.fail(message) }).parseFromString(text, 'text/xml');
  const urls = [...map.getElementsByTagName('loc')].map(({ textContent }) => textContent ?? '');
  assert.deepEqual(
    urls.map((url) => fileAt(out, url)).sort(),
    pagesOf(out)
      .map(([path]) => join(out, path))
      .sort(),
  );
});

test('robots are told of the sitemap at the root of a host alone, and an owner’s own file stays', async (t) => {
  assert.equal(existsSync(join(await build(t), 'robots.txt')), false);
  const options = { site: 'https://example.org/' };
  const out = await build(t, options);
  const robots = join(out, 'robots.txt');
  assert.match(readFileSync(robots, 'utf8'), /^Sitemap: https:\/\/example\.org\/sitemap\.xml$/m);
  const owned = folderOf(t, { 'posts/a.md': post('Text.') });
  await buildIn(owned);
  addFiles(owned, { 'out/robots.txt': 'own', 'out/404.html': 'own' });
  assert.equal((await buildIn(owned, options)).ok, true);
  assert.deepEqual(
    ['robots.txt', '404.html'].map((path) => readFileSync(join(owned, 'out', path), 'utf8')),
    ['own', 'own'],
  );
});

test('without a site there is nothing that needs absolute URLs', async (t) => {
  const out = await build(t, { site: undefined });
  for (const path of ['atom.xml', 'sitemap.xml', '404.html', 'robots.txt']) assert.equal(existsSync(join(out, path)), false);
  for (const [path, document] of pagesOf(out))
    assert.equal(document.querySelectorAll('meta[property], link[rel=canonical], [type$="ld+json"]').length, 0, path);
});

test('an article that is elsewhere is led to there, and not listed for search engines', async (t) => {
  const cwd = folderOf(t, {
    'posts/a.md': post('Text.', 'permalink: /x/?a=1&b=2'),
    'posts/b.md': post('Text.', 'language: zh-Hans\ntranslationOf: a'),
  });
  assert.equal((await buildIn(cwd, { site })).ok, true);
  const read = (path: string): string => readFileSync(join(cwd, 'out', path), 'utf8');
  const url = 'https://example.org/x/?a=1&amp;b=2';
  assert.ok(read('atom.xml').includes(`<id>${site}posts/a/</id>`));
  assert.ok(read('atom.xml').includes(`type="text/html" href="${url}"/>`));
  assert.ok(read('posts/b/index.html').includes(`hreflang="en" href="${url}"`));
  assert.ok(!read('sitemap.xml').includes(`<loc>${site}posts/a/</loc>`));
});
