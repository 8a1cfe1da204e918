import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildIn, folderOf, post } from '../shared/fixtures.test.support.js';

test('each frame has one heading of the first level, which is its title, before all others', async (t) => {
  const french = post('Texte.', 'language: fr', 'Deux').replace('2025-01-14', '2025-01-13');
  const cwd = folderOf(t, {
    'posts/a.md': post('Text.\n\n## Tips\n\n* **Be kind:** always.', 'tags: x', 'One & one'),
    'posts/b.md': french,
  });
  await buildIn(cwd, { title: 'My <site>' });
  const found = ['posts', 'tips', 'tags', 'posts/fr', 'tips/fr', 'tags/fr', 'post/a', 'post/a/full'].map((path) => {
    const html = readFileSync(join(cwd, `out/embed/${path}/index.html`), 'utf8');
    const [, title] = /<title>(.*?)<\/title>/.exec(html) ?? [];
    const headings = Array.from(html.matchAll(/<h([1-6])\b[^>]*>(?:<a[^>]*>)?([^<]*)/g), ([, level, words]) => [level, words]);
    assert.deepEqual([headings[0], headings.filter(([level]) => level === '1').length], [['1', title], 1], path);
    return title;
  });
  assert.deepEqual(found, [
    'My &lt;site&gt;',
    'Tips · My &lt;site&gt;',
    'Tags · My &lt;site&gt;',
    'My &lt;site&gt;',
    'Conseils · My &lt;site&gt;',
    'Étiquettes · My &lt;site&gt;',
    'One &amp; one',
    'One &amp; one',
  ]);
});
