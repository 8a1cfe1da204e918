import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
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
