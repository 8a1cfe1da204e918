import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseFeed } from '../../core/parse-feed.js';
import { buildIn, folderOf } from '../shared/fixtures.test.support.js';

const written = (title: string, ...lines: string[]): string => `---\ntitle: ${title}\n${lines.join('\n')}\n---\nText.\n`;

test('the day that the author wrote is on the page, in the feed and in widgets, and moments decide the order', async (t) => {
  const cwd = folderOf(t, {
    'posts/early.md': written('Early', 'date: 2025-01-20 06:30 +0800', 'updated: May 20, 2025'),
    'posts/late.md': written('Late', 'date: 2025-01-19 23:30:00 +0000 UTC'),
  });
  const { posts } = await buildIn(cwd);
  assert.deepEqual(
    posts.map(({ slug, datePublished }) => [slug, datePublished]),
    [
      ['late', '2025-01-19T23:30:00.000Z'],
      ['early', '2025-01-19T22:30:00.000Z'],
    ],
  );
  const feed = readFileSync(`${cwd}/out/feed.json`, 'utf8');
  assert.match(feed, /"date_published":"2025-01-20T06:30:00\.000\+08:00","date_modified":"2025-05-20T00:00:00\.000Z"/);
  assert.equal(parseFeed(feed).posts[1]?.dayPublished, '2025-01-20');
  const page = readFileSync(`${cwd}/out/posts/early/index.html`, 'utf8');
  assert.match(page, /<time datetime="2025-01-20T06:30:00\.000\+08:00">Jan 20, 2025<\/time>/);
});

test('pinned articles are on the first page of the feed', async (t) => {
  const cwd = folderOf(t, {
    'posts/old.md': written('Old', 'date: 2020-01-01', 'pinned: true'),
    'posts/new.md': written('New', 'date: 2025-01-02', 'pinned: sometimes'),
    'posts/newer.md': written('Newer', 'date: 2025-01-03', 'pinned: false'),
  });
  const { messages } = await buildIn(cwd, { pageSize: 1 });
  assert.deepEqual(
    messages.filter(({ code }) => code === 'bad-pinned').map(({ file, line, severity }) => [file, line, severity]),
    [['posts/new.md', 4, 'warning']],
  );
  const [first] = parseFeed(readFileSync(`${cwd}/out/feed.json`, 'utf8')).posts;
  assert.deepEqual([first?.title, first?.pinned], ['Old', true]);
  assert.equal(parseFeed(readFileSync(`${cwd}/out/feed/2.json`, 'utf8')).posts[0]?.title, 'Newer');
});
