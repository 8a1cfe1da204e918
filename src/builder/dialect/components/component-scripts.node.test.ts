import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../../test/support/growth.js';
import { readDialect } from '../dialect.js';

const read = (text: string): string => readDialect(text, { file: 'a.md', idPrefix: 'fn' }).text;

const leftOut: [name: string, script: string][] = [
  ['imports of mdsvex', "<script>\n  import Banner from '$lib/banner.svelte'\n\n  const a = 1\n</script>"],
  ['several names on lines of their own', '<script>\n  import {\n    A,\n    B\n  } from "./a"\n</script>'],
  ['a module of Svelte', '<script context="module">\n  export const prerender = true\n</script>'],
  ['the setup of Vue', '<script setup>\nconst a = 1\n</script>'],
  ['TypeScript', "<script lang='ts' setup>\nlet a: number\n</script >"],
];

for (const [name, script] of leftOut)
  test(`scripts of components are left out: ${name}`, () => {
    assert.equal(read(`One\n\n${script}\n\nTwo`), 'One\n\n\n\nTwo');
  });

const kept: [name: string, text: string][] = [
  ['a script of a page', "<script>\n  alert('import')\n</script>"],
  ['a module of a page', '<script type="module">\nimport "https://example.org/a.js"\n</script>'],
  ['code', "```html\n<script>\nimport A from './a'\n</script>\n```"],
  ['no end', "<script>\nimport A from './a'\n"],
];

for (const [name, text] of kept)
  test(`other scripts stay, and are named: ${name}`, () => {
    assert.equal(read(text), text);
  });

const hostile: [name: string, text: (size: number) => string][] = [
  ['without an end', (size) => '<script>\nimport {a\n'.repeat(size)],
  ['in one script', (size) => `<script>\n${'import {a\n'.repeat(size)}</script>`],
  ['scripts', (size) => "<script>\nimport 'a'\n</script>\n".repeat(size)],
];

for (const [name, text] of hostile)
  test(`scripts of components are found in time that grows with the text: ${name}`, async () => {
    await assertLinear((size) => read(text(size)), 4_000);
  });
