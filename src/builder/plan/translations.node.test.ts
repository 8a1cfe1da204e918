import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { joinFeeds, parseFeed, selectPosts, type Feed } from '../../core/index.js';
import { buildIn, folderOf, post, readFeed, withCode } from '../shared/fixtures.test.support.js';

test('an original lists its translations by language', async (t) => {
  const cwd = folderOf(t, {
    'posts/a.md': post('Text.'),
    'posts/a.zh.md': post('文本。', 'language: zh-Hans\ntranslationOf: a\nslug: a-zh'),
  });
  await buildIn(cwd);
  assert.deepEqual(Object.fromEntries(readFeed(cwd).items.map(({ id, _tiktok_refugee: own }) => [id, own['translations']])), {
    'a': { 'zh-Hans': 'a-zh' },
    'a-zh': undefined,
  });
});

test('a translation names its original, by its id', async (t) => {
  const files = { 'posts/a.md': post('Text.'), 'posts/b.md': post('文本。', 'language: zh\ntranslationOf: a') };
  const cwd = folderOf(t, files);
  for (const [site, id] of [
    [undefined, 'a'],
    ['https://example.org/', 'https://example.org/posts/a/'],
  ] as const) {
    await buildIn(cwd, { site });
    for (const path of ['out/feed.json', 'out/full.json', 'out/posts/b.json']) {
      const { items } = readFeed(cwd, path);
      const named = items.map(({ _tiktok_refugee: own }) => own['translationOf']).filter(Boolean);
      assert.deepEqual(named, [id], path);
    }
  }
});

test('a translation that is newer than its original is no article of its own on any page', async (t) => {
  const dated = (date: string, more = ''): string => `---\ntitle: T\ndate: ${date}\n${more}\n---\nText.\n`;
  const cwd = folderOf(t, {
    'posts/1.md': dated('2025-01-01'),
    'posts/1.zh.md': dated('2025-08-01', 'slug: 1-zh\nlanguage: zh-Hans\ntranslationOf: "1"'),
    'posts/2.md': dated('2025-02-01'),
    'posts/3.md': dated('2025-03-01'),
  });
  await buildIn(cwd, { pageSize: 2 });
  const [first, second] = ['feed.json', 'feed/2.json'].map((path) =>
    parseFeed(readFileSync(join(cwd, 'out', path), 'utf8'), `https://example.org/${path}`),
  );
  const idsOf = (feed: Feed, language?: string): string[] => selectPosts(feed.posts, { language }).map(({ slug }) => slug);
  assert.deepEqual(idsOf(first!), ['3']);
  assert.deepEqual(idsOf(joinFeeds(first!, second!)), ['3', '2', '1']);
  assert.deepEqual(idsOf(joinFeeds(first!, second!), 'zh'), ['1-zh', '3', '2']);
});

test('translations do not count for the tags', async (t) => {
  const cwd = folderOf(t, {
    'posts/a.md': post('Text.', 'tags: [x]'),
    'posts/b.md': post('Text.', 'tags: [x]\nlanguage: zh\ntranslationOf: a'),
  });
  await buildIn(cwd);
  assert.deepEqual(readFeed(cwd)._tiktok_refugee['tags'], [{ name: 'x', count: 1 }]);
});

const wrong: [string, Record<string, string>, RegExp][] = [
  ['of nothing', { 'posts/a.md': post('Text.', 'language: zh\ntranslationOf: nothing') }, /no other post/],
  ['of itself', { 'posts/a.md': post('Text.', 'language: zh\ntranslationOf: a') }, /no other post/],
  ['without language', { 'posts/a.md': post('Text.'), 'posts/b.md': post('Text.', 'translationOf: a') }, /language/],
  [
    'of a translation',
    {
      'posts/a.md': post('Text.'),
      'posts/b.md': post('Text.', 'language: zh\ntranslationOf: a'),
      'posts/c.md': post('Text.', 'language: ja\ntranslationOf: b'),
    },
    /itself a translation/,
  ],
  [
    'in a language that there is',
    {
      'posts/a.md': post('Text.'),
      'posts/b.md': post('Text.', 'language: zh\ntranslationOf: a'),
      'posts/c.md': post('Text.', 'language: zh\ntranslationOf: a'),
    },
    /already/,
  ],
  [
    'in the language of its original',
    { 'posts/a.md': post('Text.', 'language: fr'), 'posts/b.md': post('Text.', 'language: fr\ntranslationOf: a') },
    /is in "fr" itself/,
  ],
  [
    'in the feed’s language of an original without one',
    { 'posts/a.md': post('Text.'), 'posts/b.md': post('Text.', 'language: en\ntranslationOf: a') },
    /is in "en" itself/,
  ],
];
for (const [name, files, words] of wrong) {
  test(`a translation ${name} is an error at its place`, async (t) => {
    const { ok, messages } = await buildIn(folderOf(t, files));
    const found = withCode(messages, 'bad-translation');
    assert.equal(ok, false);
    assert.equal(found.length, 1);
    assert.match(found[0]?.text ?? '', words);
    assert.ok((found[0]?.line ?? 0) > 3);
  });
}

test('the feed’s language is that of an original without one, however it is written', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.'), 'posts/b.md': post('Text.', 'language: zh-Hans\ntranslationOf: a') });
  const found = async (language: string): Promise<number> =>
    withCode((await buildIn(cwd, { language })).messages, 'bad-translation').length;
  assert.deepEqual([await found('ZH-hans'), await found('zh')], [1, 0]);
});
