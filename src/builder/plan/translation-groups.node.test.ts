import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIn, folderOf, post, readFeed } from '../shared/fixtures.test.support.js';
import type { BuildOptions } from '../write/build-options.js';

interface Found {
  language: unknown;
  of: unknown;
}

type Files = Readonly<Record<string, string>>;

const text = post('Text.');
const cases: [string, Files, Partial<BuildOptions>, Record<string, [language?: string, of?: string]>][] = [
  [
    'files',
    { 'p.md': text, 'p.fr.md': text, 'p.zh-cn.md': text },
    {},
    { 'p': [], 'p-fr': ['fr', 'p'], 'p-zh-CN': ['zh-CN', 'p'] },
  ],
  ['files, all with a language', { 'p.en.md': text, 'p.fr.md': text }, {}, { 'p': ['en'], 'p-fr': ['fr', 'p'] }],
  ['the language of the feed', { 'p.en.md': text, 'p.fr.md': text }, { language: 'fr' }, { 'p': ['fr'], 'p-en': ['en', 'p'] }],
  [
    'bundles',
    { 'a/index.md': text, 'a/index.zh-cn.md': text, 'b/index.md': text, 'b/index.zh-cn.md': text },
    {},
    {
      'a': [],
      'a-zh-CN': ['zh-CN', 'a'],
      'b': [],
      'b-zh-CN': ['zh-CN', 'b'],
    },
  ],
  [
    'bundles of a blog whose language nobody gave',
    { 'a/index.md': text, 'a/index.en.md': text, 'a/index.fr.md': text, 'b.md': text, 'b.en.md': text },
    {},
    { 'a': [], 'a-en': ['en', 'a'], 'a-fr': ['fr', 'a'], 'b': [], 'b-en': ['en', 'b'] },
  ],
  [
    'folders with a file for each language',
    { '2024-01-02-a/en.md': text, '2024-01-02-a/ko.md': text, 'b/ko.md': text, 'c/it.md': text },
    {},
    { 'a': ['en'], 'a-ko': ['ko', 'a'], 'b': ['ko'], 'it': [] },
  ],
  [
    'bundles in one language',
    { 'a/index.en.md': text, 'b/index.en.md': text, 'c/index.js.md': text },
    {},
    { 'a': ['en'], 'b': ['en'], 'index-js': [] },
  ],
  [
    'posts of one name and several days',
    { 'en/2024-01-02-p.md': text, 'de/2024-01-02-p.md': text, 'en/2025-01-02-p.md': text, 'de/2025-01-02-p.md': text },
    {},
    {
      '2024-01-02-p': ['en'],
      '2024-01-02-p-de': ['de', '2024-01-02-p'],
      '2025-01-02-p': ['en'],
      '2025-01-02-p-de': ['de', '2025-01-02-p'],
    },
  ],
  [
    'folders that are named after countries',
    { 'en/p.md': text, 'cn/p.md': text, 'jp/p.md': text },
    {},
    { 'p': ['en'], 'p-zh': ['zh', 'p'], 'p-ja': ['ja', 'p'] },
  ],
  [
    'folders of a website, whose sources are in `src`',
    { 'src/content/blog_en/p.md': text, 'src/content/blog_ja/p.md': text, 'src/posts/pt-br/q.md': text, 'src/posts/q.md': text },
    {},
    { 'p': ['en'], 'p-ja': ['ja', 'p'], 'q': [], 'q-pt-BR': ['pt-BR', 'q'] },
  ],
  [
    'the names of their originals, in folders that are no languages',
    { 'a/p.md': text, 'b/p.md': post('', 'translationOf: p\nlanguage: fr') },
    {},
    { 'p': [], 'p-fr': ['fr', 'p'] },
  ],
  [
    'what they say themselves, in a folder of their language',
    {
      'p.md': text,
      'fr/p.md': post('', 'translationOf: p\nlanguage: fr'),
      'ko/p.md': post('', 'translationOf: p'),
    },
    {},
    { 'p': [], 'p-fr': ['fr', 'p'], 'p-ko': ['ko', 'p'] },
  ],
  [
    'what they say themselves, also if the translation is in the language of the feed',
    {
      'en/p.md': text,
      'fr/p.md': post('', 'translationOf: p'),
      'q.md': post('', 'language: de'),
      'fr/q.md': post('', 'slug: Q\ntranslationOf: q'),
    },
    { language: 'fr' },
    { 'p': ['en'], 'p-fr': ['fr', 'p'], 'q': ['de'], 'q-fr': ['fr', 'q'] },
  ],
  ['no second parts', { 'game/index.md': text, 'game-ii/index.md': text }, {}, { 'game': [], 'game-ii': [] }],
  [
    'folders',
    { 'content/en/p.md': text, 'content/fr/p.md': text, 'content/fr/q.md': text },
    {},
    {
      'p': ['en'],
      'p-fr': ['fr', 'p'],
      'q': ['fr'],
    },
  ],
  [
    'ends of folders’ names',
    { 'blog_en/p.md': text, 'blog_ja/p.md': text, 'blog_ja/q.md': text, 'blog-zh-cn/p.md': text },
    {},
    { 'p': ['en'], 'p-ja': ['ja', 'p'], 'p-zh-CN': ['zh-CN', 'p'], 'q': ['ja'] },
  ],
  [
    'one slug in folders of languages',
    { 'en/a.md': post('', 'slug: s'), 'ja/b.md': post('', 'slug: s'), 'ko/a.md': post('', 'slug: s') },
    {},
    { 's': ['en'], 's-ja': ['ja', 's'], 's-ko': ['ko', 's'] },
  ],
  ['an end beside the originals', { 'blog/p.md': text, 'blog.fr/p.md': text }, {}, { 'p': [], 'p-fr': ['fr', 'p'] }],
  ['ends that are no languages', { 'how-to/p.md': text, 'vol-it/q.md': text, 'blog-01/r.md': text }, {}, { p: [], q: [], r: [] }],
  ['a folder beside the originals', { 'p.md': text, 'fr/p.md': text }, {}, { 'p': [], 'p-fr': ['fr', 'p'] }],
  [
    'keys',
    { 'a.md': post('', 'translationKey: k'), 'b.md': post('', 'translationKey: k\nlanguage: de') },
    {},
    {
      a: [],
      b: ['de', 'a'],
    },
  ],
  ['slugs of their own', { 'p.md': text, 'p.fr.md': post('', 'slug: bonjour') }, {}, { p: [], bonjour: ['fr', 'p'] }],
  ['one slug for all', { 'p.md': post('', 'slug: s'), 'p.fr.md': post('', 'slug: s') }, {}, { 's': [], 's-fr': ['fr', 's'] }],
  [
    'what looks like a language',
    { 'node.js.md': text, 'to.do.md': text, 'go/p.md': text, 'io/q.md': text },
    {},
    {
      'node-js': [],
      'to-do': [],
      'p': [],
      'q': [],
    },
  ],
  [
    'languages that are given',
    { 'p.md': text, 'p.fr.md': text, 'q.de.md': text },
    { languages: ['de'] },
    {
      'p': [],
      'p-fr': [],
      'q': ['de'],
    },
  ],
];
for (const [name, files, options, expected] of cases) {
  test(`finds translations by ${name}`, async (t) => {
    const inPosts = Object.fromEntries(Object.entries(files).map(([path, content]) => [`posts/${path}`, content]));
    const cwd = folderOf(t, inPosts);
    const { ok, messages } = await buildIn(cwd, options);
    assert.ok(ok, messages.map(({ text: words }) => words).join('\n'));
    const found = readFeed(cwd).items.map(({ id, language, _tiktok_refugee: own }): [string, Found] => [
      id,
      { language, of: own['translationOf'] },
    ]);
    assert.deepEqual(
      Object.fromEntries(found),
      Object.fromEntries(Object.entries(expected).map(([id, [language, of]]) => [id, { language, of }])),
    );
  });
}

test('an original lists what was found', async (t) => {
  const cwd = folderOf(t, { 'posts/p.md': text, 'posts/p.fr.md': text });
  await buildIn(cwd);
  const original = readFeed(cwd).items.find(({ id }) => id === 'p');
  assert.deepEqual(original?._tiktok_refugee['translations'], { fr: 'p-fr' });
});
