import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datedSlug, fileDate, fileSlug, fileWords, toSlug } from './slug.js';

const slugs: [string, string][] = [
  ['from-tiktok-to-xiaohongshu', 'from-tiktok-to-xiaohongshu'],
  ['promises-book-1.2.0', 'promises-book-1-2-0'],
  ['第一周', '第一周'],
  ['cafe\u0301', 'café'],
  ['मेरी पोस्ट', 'मेरी-पोस्ट'],
  ['../../etc/passwd', 'etc-passwd'],
  ['..\\..\\x', 'x'],
  ['a/b', 'a-b'],
  ['a\u0000b\nc', 'a-b-c'],
  ['<script>', 'script'],
  ['❤️ love', 'love'],
  ['1️⃣ first', '1-first'],
  ['con', 'con-post'],
  ['LPT1', 'LPT1-post'],
  ['__proto__', '__proto__'],
];
for (const [name, slug] of slugs) {
  test(`makes ${JSON.stringify(name)} the slug ${slug}`, () => {
    assert.equal(toSlug(name), slug);
  });
}

for (const name of ['', '.', '..', '/', '🎉', '❤️', '\u0301']) {
  test(`never leaves ${JSON.stringify(name)} without a slug`, () => {
    assert.match(toSlug(name), /^post-[\da-f]{8}$/);
  });
}

test('caps the length in bytes and keeps long names apart', () => {
  const [a, b] = [toSlug('長'.repeat(300)), toSlug('長'.repeat(301))];
  assert.ok(Buffer.byteLength(a) < 200);
  assert.notEqual(a, b);
});

test('leaves the date out of the slug of a file', () => {
  assert.equal(fileSlug('/blog/2014-08-19-promises-book.md'), 'promises-book');
});

test('finds a date before a dot, as Statamic writes it', () => {
  assert.equal(fileDate('/articles/2014-05-09.database-cleanup.md'), '2014-05-09');
  assert.equal(fileSlug('/articles/2014-05-09.database-cleanup.md'), 'database-cleanup');
  for (const title of ['php.7', 'js', 'css', 'css-grid', 'vue-tips'])
    assert.equal(fileDate(`/articles/2014-05-09.${title}.md`), '2014-05-09', title);
  for (const name of ['2014-05-09.fr.md', '2014-05-09.pt_BR.md', '2014-05-09.zh-Hans.md', '2014-05-09.2.md']) {
    assert.equal(fileDate(`/articles/${name}`), undefined, name);
    assert.equal(fileSlug(`/articles/${name}`), name.slice(0, -3).replaceAll('.', '-'), name);
  }
});

test('keeps a date that is the whole name', () => {
  assert.equal(fileSlug('/blog/2014-08-19.md'), '2014-08-19');
});

test('keeps the date in the dated slug', () => {
  assert.equal(datedSlug('/blog/2014-08-19-promises-book.md'), '2014-08-19-promises-book');
});

test('names an index file after its folder', () => {
  assert.equal(fileSlug('/blog/first-week/index.md'), 'first-week');
  for (const name of ['page.mdx', '+page.md', 'index.html.md']) assert.equal(fileSlug(`/blog/first-week/${name}`), 'first-week');
  assert.equal(fileSlug('/blog/first-week/page.md'), 'page');
});

test('names a file of Grav after its folder, without the number', () => {
  for (const path of ['/site/pages/01.blog/first-week/item.md', '/site/pages/02.first-week/default.md'])
    assert.equal(fileSlug(path), 'first-week');
  assert.equal(fileSlug('/site/pages/01.blog/02.first-week/blog_item.md'), 'first-week');
  for (const path of ['/blog/first-week/item.md', '/blog/1.0/first-week/more/item.md', '/01.blog/first-week/item.mdx'])
    assert.equal(fileSlug(path), 'item', path);
  assert.equal(fileSlug('/docs/1.0/post.md'), 'post');
  assert.equal(fileSlug('/blog/01.first-week/index.md'), '01-first-week');
});

test('finds the words of an index file in the name of its folder, in any language', () => {
  for (const name of ['index.md', 'index.en.md', 'index.zh-Hans.md', 'index.pt_br.md'])
    assert.equal(fileWords(`/blog/first-week/${name}`), 'First week', name);
  assert.equal(fileWords('/pages/01.blog/first-week/item.de.md'), 'First week');
  assert.equal(fileWords('/blog/2025-01-14-first-week/index.en.md'), 'First week');
  assert.deepEqual(
    ['index.js.md', 'trip.en.md'].map((name) => fileWords(`/blog/a/${name}`)),
    ['Index.js', 'Trip.en'],
  );
});

test('finds the date in a file name', () => {
  assert.equal(fileDate('/blog/2014-08-19-x.md'), '2014-08-19');
  assert.equal(fileDate('/blog/x-2014-08-19.md'), undefined);
});
