import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildIn, folderOf, onlyItem, post, readFeed } from '../shared/fixtures.test.support.js';
import { createBuilder } from './build-feed.js';

test('keeps of a feed that a build wrote its slugs, tips, translations and pinned articles', async (t) => {
  const tips = '### Tips for Growing:\n\n* **Be Patient:** Beans take their time.';
  const cwd = folderOf(t, {
    'posts/beans.md': post(tips, 'pinned: true\nimage: https://garden.example/a.png\nimageAlt: Beans', 'Beans'),
    'posts/bohnen.md': post('Bohnen.', 'language: de\ntranslationOf: beans', 'Bohnen'),
  });
  const site = 'https://garden.example/blog/';
  await buildIn(cwd, { site });
  const { ok, messages } = await buildIn(cwd, { inputs: ['out/full.json'], out: 'again', site });
  assert.ok(ok, JSON.stringify(messages));
  const [before, after] = ['out', 'again'].map((out) => readFeed(cwd, `${out}/full.json`).items);
  assert.ok(before?.[0]?._tiktok_refugee['tips']);
  // An item of a feed is in the language of that feed.
  assert.deepEqual(
    after,
    before.map((item) => ({ language: 'en', ...item })),
  );
});

test('updates an item that has changed when it builds again', async (t) => {
  const feed = (words: string): string =>
    JSON.stringify({ title: 'A', items: [{ id: 'a', content_html: words, title: 'A', date_published: '2025-01-01' }] });
  const cwd = folderOf(t, { 'a.json': feed('Old') });
  const build = createBuilder({ inputs: ['a.json'], out: 'out', cwd });
  await build();
  writeFileSync(join(cwd, 'a.json'), feed('New'));
  await build();
  assert.equal(onlyItem(cwd).content_html, 'New');
});

test('keeps the files that belong to the items of a feed: in the feeds, and on the page', async (t) => {
  const attachment = {
    url: 'https://garden.example/beans.mp3',
    mime_type: 'audio/mpeg',
    title: 'Beans & peas',
    size_in_bytes: 40_400_000,
    duration_in_seconds: 2520,
  };
  const item = { id: 'a', title: 'A', content_html: 'Words', date_published: '2025-01-01', attachments: [attachment] };
  const cwd = folderOf(t, { 'a.json': JSON.stringify({ title: 'A', items: [item] }) });
  await buildIn(cwd, { inputs: ['a.json'], site: 'https://garden.example/' });
  assert.deepEqual(readFeed(cwd, 'out/full.json').items[0]?.attachments, [attachment]);
  const out = (path: string): string => readFileSync(join(cwd, 'out', path), 'utf8');
  const enclosure = '<link rel="enclosure" href="https://garden.example/beans.mp3" type="audio/mpeg" length="40400000"/>';
  assert.ok(out('atom.xml').includes(enclosure));
  const page = out('posts/a/index.html');
  assert.match(page, /<audio controls preload="none" src="https:\/\/garden\.example\/beans\.mp3" aria-label="Beans &amp; peas">/);
  assert.match(page, /<small>MP3 · 42\smin · 40\sMB<\/small>/);
});
