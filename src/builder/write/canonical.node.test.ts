import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '../../core/parse-feed.js';
import { readCanonicalFeed } from '../../core/canonical-feed.js';
import { buildIn, contentsOf, folderOf, gif, post } from '../shared/fixtures.test.support.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const rich = `image: x.gif
imageAlt: A dot
author: {name: A, url: 'https://a.example/', avatar: x.gif}
tags: [a, b]
language: en
updated: 2025-01-30T10:00:00+08:00
pinned: true`;

for (const site of [undefined, 'https://example.org/articles/']) {
  test(`widgets read every feed ${site ? 'of a site' : 'with relative addresses'} without the reader for untidy ones`, async (t) => {
    const cwd = folderOf(t, {
      'posts/rich.md': post('![a](x.gif)\n\n## Tips\n\n* **Do:** this\n* **Do not:** that', rich, 'Rich'),
      'posts/plain.md': post('Text.', 'permalink: /2025/plain/', 'Plain'),
      'posts/untidy.md': post(
        '* **Do:**  this',
        'tags: [" a\u202e  b ", "\\tc"]\nauthor: "A\\0 B"\ntips: [Tips]',
        'One  two\u202e',
      ),
      'posts/zh.md': post('文字。', 'language: zh-Hans\ntranslationOf: rich', '丰富'),
      'posts/x.gif': gif(4),
    });
    await buildIn(cwd, { site, pageSize: 2 });
    const feeds = [...contentsOf(`${cwd}/out`)].filter(([path]) => /^(feed|full|posts|tips).*\.json$/.test(path));
    assert.equal(feeds.length, 9);
    for (const [path, bytes] of feeds) {
      const text = Buffer.from(bytes, 'latin1').toString('utf8');
      const url = `${site ?? 'https://cdn.example/'}${path}`;
      assert.deepEqual(json(readCanonicalFeed(text, url)), json(parseFeed(text, url)), path);
    }
  });
}
