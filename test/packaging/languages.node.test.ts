// What a language costs a page: one small file, which nothing else waits for.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const root = join(import.meta.dirname, '../..');
const cdn = join(root, 'dist/cdn');
const MAX_BYTES = 1200;

const { targetLocales } = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8')) as {
  readonly targetLocales: readonly string[];
};
const names = readdirSync(cdn);
const chunksOf = (tag: string): string[] =>
  names.filter((name) => new RegExp(`^${tag.toLowerCase()}-[\\w-]{6}\\.js$`).test(name));
const read = (name: string): string => readFileSync(join(cdn, name), 'utf8');

for (const tag of targetLocales) {
  describe(`the language ${tag} in the bundles`, () => {
    test('is a file that loads no other', () => {
      assert.ok(chunksOf(tag).length > 0);
      for (const name of chunksOf(tag)) assert.doesNotMatch(read(name), /["'`]\.{1,2}\/[^"'`]*\.js/, name);
    });

    test(`has at most ${MAX_BYTES} bytes`, () => {
      for (const name of chunksOf(tag)) assert.ok(brotliCompressSync(read(name)).length <= MAX_BYTES, name);
    });
  });
}
