import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { namesIn, shortTable } from './translation-chunks.js';

const source = readFileSync(new URL('../localization/loaders.ts', import.meta.url), 'utf8');

/** Each language of a table with what it imports. */
async function importsOf(code: string): Promise<Record<string, string>> {
  const traced = code.replace(/import\((?:\/\*.*?\*\/)?\s*(`[^`]*`)\)/, '$1');
  const url = `data:text/javascript,${encodeURIComponent(traced)}`;
  const { loaderOf } = (await import(url)) as { loaderOf(key: string): (() => string) | false };
  return Object.fromEntries(
    ['de', 'pt-br', 'zh-hant', 'en', 'd', 'constructor'].map((key) => [
      key,
      String(loaderOf(key) && (loaderOf(key) as () => string)()),
    ]),
  );
}

test('all languages of the generated table are found in it', () => {
  const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as { targetLocales: string[] };
  assert.deepEqual(namesIn(source), targetLocales);
});

test('the short table has the same languages, and names their files by one form', async () => {
  assert.deepEqual(await importsOf(shortTable(namesIn(source), 'abc123')), {
    'de': './de-abc123.js',
    'pt-br': './pt-br-abc123.js',
    'zh-hant': './zh-hant-abc123.js',
    'en': 'false',
    'd': 'false',
    'constructor': 'false',
  });
});
