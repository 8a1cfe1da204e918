// What a reader of a language would trip over: in the translations of the user interface, and in the words of built pages.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

const root = join(import.meta.dirname, '../..');

function textsOf(folder: string, pattern: RegExp): Map<string, string[]> {
  const files = readdirSync(join(root, folder)).filter((name) => /^[a-z]{2}(?:-[A-Za-z]+)?\.\w+$/.test(name));
  return new Map(
    files.map((name) => {
      const found = readFileSync(join(root, folder, name), 'utf8').matchAll(pattern);
      return [name.replace(/\.\w+$/, ''), Array.from(found, ([, text = '']) => text)];
    }),
  );
}

const LITERAL = /(?<=[:\n] *)(?:'([^'\n]+)'|"[^"\n]+"),/g;
const tables = [
  textsOf('src/localization/xliff', /<target>(.*)<\/target>/g),
  textsOf('src/builder/write/words', LITERAL),
  textsOf('src/builder/write/embed-words', LITERAL),
];
const textsIn = (language: string): string[] => tables.flatMap((table) => table.get(language) ?? []);
const languages = [...(tables[0]?.keys() ?? [])];

/** The translation of a message. */
function targetOf(language: string, id: string): string {
  const xliff = readFileSync(join(root, `src/localization/xliff/${language}.xlf`), 'utf8');
  return new RegExp(`id="${id}">\\n  <source>.*</source>\\n  <target>(.*)</target>`).exec(xliff)?.[1] ?? '';
}

const SENTENCES = [
  'error-network',
  'error-unavailable',
  'error-post-not-found',
  'error-unreadable',
  'empty',
  'no-match',
  'stale',
];
/** Where sentences end otherwise, or with nothing. */
const STOPS: Readonly<Record<string, RegExp>> = { bn: /।$/, hi: /।$/, ja: /。$/, th: /[^.]$/, zh: /。$/ };

for (const language of languages)
  describe(`words in ${language}`, () => {
    test('are many, have an ellipsis of one sign, and no straight apostrophes or double spaces', () => {
      assert.ok(textsIn(language).length > 90);
      for (const text of textsIn(language)) assert.doesNotMatch(text, /\.\.\.|\p{L}'\p{L}| {2}/u);
    });

    test('end sentences as the language does', () => {
      for (const id of SENTENCES) assert.match(targetOf(language, id), STOPS[language.split('-')[0] ?? ''] ?? /\.$/, id);
    });

    // People who speak to their computer say what they see.
    test('name a button by what is written on it', () => {
      const name = targetOf(language, 'clear-tags-label').toLocaleLowerCase(language);
      assert.ok(name.includes(targetOf(language, 'clear-tags').toLocaleLowerCase(language)));
    });
  });

test('French keeps signs with the word before them', () => {
  for (const text of textsIn('fr')) assert.doesNotMatch(text.replace(/<[^>]*>/g, ''), /(?:^|[^\u00a0])[;?!»]| :|« /);
});

test('Arabic and Persian have commas and question marks of their own', () => {
  for (const language of ['ar', 'fa'])
    for (const text of textsIn(language)) assert.doesNotMatch(text.replace(/<[^>]*>/g, ''), /\p{Script=Arab}[,;?]/u, text);
});
