import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDialect } from '../dialect.js';

const read = (text: string): string => readDialect(text, { idPrefix: 'fn', file: 'a.md' }).text;

for (const [name, from, to] of [
  ['letters of any script', '##Title\n\n###标题\n\n######Заголовок', '## Title\n\n### 标题\n\n###### Заголовок'],
  ['numbers, brackets and marks', '##1. A\n##[b](c)\n##**d**\n##`e`', '## 1. A\n## [b](c)\n## **d**\n## `e`'],
  ['signs at the end', 'a\n\n#Title#\n\n##Title##\n\n##In C#\n\n##B ##', 'a\n\n# Title\n\n## Title\n\n## In C#\n\n## B ##'],
  ['no-break and wide spaces', '#\u00a0A\n\n##\u3000B', '# A\n\n## B'],
  ['quotations', '> ##A\n> b', '> ## A\n> b'],
  ['the first level, where others are written so', '#A\n\nb\n\n##C\n\n#D e\n\nf', '# A\n\nb\n\n## C\n\n# D e\n\nf'],
] as const)
  test(`headings without a space after their signs: ${name}`, () => {
    assert.equal(read(from), to);
  });

for (const [name, text] of [
  ['hashtags', '#one #two\n\n#three\n\na #four\n#five'],
  ['hashtags below headings', '## A\n\n#one'],
  ['code', '```\n##a\n```\n\n    ##b\n\n`c\n##d`'],
  ['lines of signs', '####\n\n##########\n\n#!/bin/sh\n\n##!a\n\n#1'],
  ['headings', '# A\n\n## B ##'],
] as const)
  test(`are no headings without a space: ${name}`, () => {
    assert.equal(read(text), text);
  });

test('lines of hashtags stay so below a heading without a space', () => {
  assert.equal(read('##A\n\n#one #two\n\n#three\n#four'), '## A\n\n#one #two\n\n#three\n#four');
});
