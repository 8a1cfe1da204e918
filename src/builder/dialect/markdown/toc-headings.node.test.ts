import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../../test/support/growth.js';
import { readDialect } from '../dialect.js';

const read = (text: string): string => readDialect(text, { file: 'a.md', idPrefix: 'fn' }).text;

const cases: [name: string, from: string, to: string][] = [
  ['of remark-toc', 'A\n\n## TOC\n\nB', 'A\n\n\n\nB'],
  ['with no text', '## Table of Contents\n\n## A\n\nB', '\n\n## A\n\nB'],
  ['in Chinese', '## 目录 ##\n\n# A', '\n\n# A'],
  ['in Spanish, of [toc]', '## Índice:\n\n[toc]\n\n## A', '\n\n\n\n## A'],
  ['with a comment of doctoc', '# Contents\n<!-- toc -->\n\n# A', '\n<!-- toc -->\n\n# A'],
  ['at the end', 'A\n\n## Contents\n', 'A\n\n\n'],
];
for (const [name, from, to] of cases) test(`leaves out a heading ${name}`, () => assert.equal(read(from), to));

for (const text of [
  '## TOC\n\n- [A](#a)\n\n## A',
  '## Contents\n\nWords.\n\n## A',
  '## Contents\n\n### A',
  '## Contents of A\n\n## A',
  '```\n## TOC\n```\n\n## A',
])
  test(`keeps ${JSON.stringify(text)}`, () => assert.equal(read(text), text));

for (const piece of ['# toc\n', '# contents\n\n', '# contents\n<!--'])
  test(`takes a time that grows with the number of ${JSON.stringify(piece)}`, () =>
    assertLinear((count) => read(piece.repeat(count)), 20_000));
