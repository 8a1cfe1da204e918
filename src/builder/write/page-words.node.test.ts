import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { buildIn, folderOf, post } from '../shared/fixtures.test.support.js';
import { countIn, dayIn, wordsIn } from './page-words.js';
import { embedWordsIn } from './embed-page-words.js';
import { words as englishChoices } from './embed-words/en.js';
import { words as english } from './words/en.js';
import type { PageWords } from './words/page-words.js';

const folder = join(import.meta.dirname, 'words');
const languages = readdirSync(folder).flatMap((name) => (name === 'page-words.ts' ? [] : name.replace('.ts', '')));
const translations = JSON.parse(readFileSync(join(import.meta.dirname, '../../../lit-localize.json'), 'utf8')) as {
  readonly targetLocales: readonly string[];
};

/** What people call things in several languages alike, or call the same as in English. */
const SAME: Readonly<Record<string, readonly (keyof PageWords)[]>> = {
  'fr': ['articles', 'site', 'count'],
  'de': ['articles'],
  'nl': ['tags', 'tips', 'site'],
  'it': ['tags'],
  'pt-BR': ['tags', 'site'],
  'tr': ['site'],
  'id': ['tips'],
};

/** The same of the choices that make a snippet. */
const SAME_CHOICES: Readonly<Record<string, readonly string[]>> = {
  'de': ['README, E-Mail'],
  'fr': ['Image', 'Date', 'README, e-mail'],
  'it': ['README, e-mail'],
  'nl': ['README, e-mail'],
  'pl': ['README, e-mail'],
  'pt-BR': ['README, e-mail'],
};

const article = (n: number, language: string): string =>
  `---\ntitle: "${n} 12345"\ndate: 2025-01-0${(n % 9) + 1}\nlanguage: ${language}\ntags: ["#${n}"]\nauthor: "9${n}"\n---\n\n123 456.\n`;

/** The words of a page: text and labels, but those that are said to be English or are an example. */
function textsOf(node: Tree.Node, found: string[] = []): string[] {
  const { tagName = '', attrs = [], childNodes = [] } = node as Partial<Tree.Element>;
  const attribute = (name: string): string => attrs.find((each) => each.name === name)?.value ?? '';
  if (/^(?:script|style|code)$/.test(tagName) || attribute('lang') === 'en') return found;
  for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(attribute(name));
  if (node.nodeName === '#text') found.push((node as Tree.TextNode).value);
  for (const child of childNodes) textsOf(child, found);
  return found;
}

function levelsOf(node: Tree.Node, found: number[] = []): number[] {
  const { tagName = '', childNodes = [] } = node as Partial<Tree.Element>;
  if (/^h[1-6]$/.test(tagName)) found.push(Number(tagName[1]));
  for (const child of childNodes) levelsOf(child, found);
  return found;
}

const LISTS = ['index.html', 'archive/index.html', 'tags/index.html', 'authors/index.html'];
const PAGES = [...LISTS, 'posts/1/index.html', 'embed/index.html', '404.html'];

const { notes, ...choices } = englishChoices;
const ENGLISH = new Set(
  [english, choices, notes].flatMap((words) => Object.values(words).map((text) => String(text).toLowerCase())),
);
const isEnglish = (text: string): boolean => ENGLISH.has(text.trim().toLowerCase());

test('there are words for every language of the user interface', () => {
  assert.deepEqual([...languages].sort(), ['en', ...translations.targetLocales].sort());
});

for (const language of languages.filter((each) => each !== 'en')) {
  describe(`the pages in ${language}`, () => {
    const words = wordsIn(language);

    test('have words of their own for everything', () => {
      assert.notEqual(words, english);
      for (const [key, text] of Object.entries(words) as [keyof PageWords, string][]) {
        assert.ok(text.trim(), key);
        if (!SAME[language]?.includes(key)) assert.notEqual(text, english[key], key);
        const signs = (value: string): number => (key === 'count' ? Number(value.includes('#')) : value.split('#').length);
        assert.equal(signs(text), signs(english[key]), key);
      }
    });

    test('offer every choice, and say of every place what it needs', () => {
      const { notes: own, ...rest } = embedWordsIn(language);
      assert.deepEqual(Object.keys(rest), Object.keys(choices));
      for (const [key, text] of Object.entries({ ...rest, ...own })) {
        const english = { ...choices, ...notes }[key as keyof typeof notes];
        assert.ok(text.trim(), key);
        assert.equal(text.split('#').length, english.split('#').length, key);
        if (!SAME_CHOICES[language]?.includes(text)) assert.notEqual(text, english, key);
      }
    });

    test('have no English left, and headings in order', async (t) => {
      const cwd = folderOf(t, { 'posts/1.md': article(1, language), 'posts/2.md': article(2, language) });
      const { ok } = await buildIn(cwd, { language, title: '1', site: 'https://example.org/' });
      assert.equal(ok, true);
      const same = [...(SAME[language]?.map((key) => english[key]) ?? []), ...(SAME_CHOICES[language] ?? [])];
      for (const path of PAGES) {
        const tree = parse(readFileSync(join(cwd, 'out', path), 'utf8'));
        assert.deepEqual(
          textsOf(tree).filter((text) => isEnglish(text) && !same.includes(text.trim())),
          [],
          path,
        );
        const levels = levelsOf(tree);
        assert.equal(levels[0], 1, path);
        levels.forEach((level, i) => assert.ok(level <= (levels[i - 1] ?? 0) + 1, `${path}: ${levels.join()}`));
      }
    });

    test('have a form for every count', () => {
      const categories = new Set([0, 1, 2, 5, 11, 21, 100].map((n) => new Intl.PluralRules(language).select(n)));
      const named = words.count
        .split('|')
        .slice(0, -1)
        .map((form) => form.split(':')[0]);
      for (const name of named)
        assert.ok(new Intl.PluralRules(language).resolvedOptions().pluralCategories.includes(name as never), name);
      assert.ok(named.length + 1 <= new Intl.PluralRules(language).resolvedOptions().pluralCategories.length);
      assert.ok(categories.size > 0);
      for (const n of [0, 1, 2, 5, 11, 21, 100]) assert.doesNotMatch(countIn(language, n), /[#|]|^\w+:/, String(n));
    });
  });
}

test('words are found by region and script, and are English where there are none', () => {
  assert.equal(wordsIn('zh-TW').archive, '彙整');
  assert.equal(wordsIn('zh').archive, '归档');
  assert.equal(wordsIn('pt').archive, 'Arquivo');
  assert.equal(wordsIn('de-CH').archive, 'Archiv');
  assert.equal(wordsIn('sv'), english);
});

test('counts and days are those of the language', () => {
  assert.deepEqual(
    [1, 2, 5].map((n) => countIn('ru', n)),
    ['1 статья', '2 статьи', '5 статей'],
  );
  assert.equal(dayIn('de', '2025-01-14T23:30:00-08:00'), '<time datetime="2025-01-14T23:30:00-08:00">14.01.2025</time>');
});

test('names are separated as in the language, and isolated from what is around them', async (t) => {
  for (const [language, shown] of [
    ['en', 'By <bdi>92</bdi>, <bdi>91</bdi>'],
    ['zh-Hans', '作者：<bdi>92</bdi>、<bdi>91</bdi>'],
    ['ar', 'بقلم <bdi>92</bdi> و<bdi>91</bdi>'],
  ] as const) {
    const cwd = folderOf(t, { 'posts/1.md': article(1, language), 'posts/2.md': article(2, language) });
    await buildIn(cwd, { language, title: '1' });
    assert.ok(readFileSync(join(cwd, 'out/index.html'), 'utf8').includes(shown), language);
  }
});

test('pages that are written from the right say so', async (t) => {
  const cwd = folderOf(t, { 'posts/1.md': article(1, 'ar') });
  await buildIn(cwd, { language: 'ar', title: '1' });
  for (const path of ['index.html', 'archive/index.html', 'posts/1/index.html', 'embed/post/1/index.html'])
    assert.match(readFileSync(join(cwd, 'out', path), 'utf8'), /<html lang="ar" dir="rtl"/, path);
});

test('words of the other direction keep their marks of punctuation in their places', async (t) => {
  const cwd = folderOf(t, {
    'posts/a.md': post('Text.', 'language: ar\ntags: ["C++"]\nauthor: "A. B."', 'عنوان!'),
    'posts/b.md': post('Text.', '', 'Words!'),
  });
  assert.equal((await buildIn(cwd, { title: 'Site!', language: 'en' })).ok, true);
  const read = (path: string): string => readFileSync(join(cwd, 'out', path), 'utf8');
  const article = read('posts/a/index.html');
  assert.match(article, /lang="en" dir="ltr">Site!</);
  assert.match(article, /dir="auto">C\+\+</);
  assert.match(article, /dir="auto">A\. B\.</);
  assert.match(read('archive/index.html'), /lang="ar" dir="rtl">عنوان!</);
  assert.match(read('tags/index.html'), /dir="auto">C\+\+</);
  assert.match(read('index.html'), /<a [^>]*lang="ar" dir="rtl">العربية</);
  assert.match(read('tags/c/index.html'), /<h1><bdi>C\+\+<\/bdi><\/h1>/);
});
