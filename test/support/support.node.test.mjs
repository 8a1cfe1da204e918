// What the checks themselves decide by: a check that cannot fail is worth nothing.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { failuresIn, filesToRepeat } from './failures.mjs';
import { executableLines, parseLcov, ranges } from './coverage.mjs';
import { isInstallStale } from '../../src/tooling/ensure-install.mjs';
import { staleFiles } from '../../src/tooling/generated.mjs';
import { document, judge, outdated } from '../../src/tooling/size.mjs';

const sizes = (total) => ({ a: { total, lazy: [], modules: [{ name: 'big.ts', size: 9 }] } });

test('a size above its budget fails, and says where and what is heavy', () => {
  const { fits, lines } = judge(sizes(101), { a: 100 });
  assert.equal(fits, false);
  assert.match(lines.join('\n'), /1 bytes too many[^]*test\/size-budget\.json[^]*big\.ts/);
});

test('a chunk above its budget fails, and is named', () => {
  const measured = { a: { total: 1, lazy: [{ name: 'read-xml', size: 11 }], modules: [] } };
  assert.equal(judge(measured, { 'a': 1, 'read-xml': 11 }).fits, true);
  const { fits, lines } = judge(measured, { 'a': 1, 'read-xml': 10 });
  assert.equal(fits, false);
  assert.match(lines.join('\n'), /^FAIL read-xml: 11 of 10 bytes/m);
});

test('a size within its budget passes without a hint', () => {
  assert.deepEqual(judge(sizes(100), { a: 100 }), { fits: true, lines: ['ok   a: 100 of 100 bytes'] });
});

test('a budget far above the size passes with a hint to lower it', () => {
  const { fits, lines } = judge(sizes(100), { a: 200 });
  assert.equal(fits, true);
  assert.match(lines.join('\n'), /hint: lower/);
});

test('a table of sizes is true within its rounding, and can be written anew', () => {
  const measured = { 'src/define/post.ts': { total: 14_268, lazy: [{ size: 900 }, { size: 13_921 }] } };
  const table = (rows) => `Before.\n\n| entry | size | chunks |\n|---|---|---|\n${rows}\n\nAfter.\n`;
  const docs = table('| `define/post` | 13.9 kB | 1 |\n| `define/old` | 1 kB | 1 |');
  assert.deepEqual(outdated(measured, docs), ['define/post']);
  const written = document(measured, docs);
  assert.equal(written, table('| `define/post` | 14.3 kB | 2, at most 13.9 kB |'));
  assert.deepEqual(outdated(measured, written), []);
  assert.deepEqual(outdated(measured, 'No table.'), ['define/post']);
});

test('what failed is read from the output of both reporters, each test once', () => {
  const output =
    'FAIL  src/a.node.test.ts adds\nError\nFAIL  src/b.test.ts [Firefox] box > fits\nFAIL  src/a.node.test.ts adds\n';
  assert.deepEqual(failuresIn(`${output}a line with FAIL  src/c.ts in it\nFAIL   no file\n`), [
    { file: 'src/a.node.test.ts', name: 'adds' },
    { file: 'src/b.test.ts', name: '[Firefox] box > fits' },
  ]);
});

test('few failing files are run once more; many, and failures without a name, are not', () => {
  const failures = ['a', 'a', 'b', 'c'].map((file) => ({ file }));
  assert.deepEqual(filesToRepeat({ failed: 4 }, failures), ['a', 'b', 'c']);
  assert.deepEqual(filesToRepeat({ failed: 5 }, failures), []);
  assert.deepEqual(filesToRepeat({ failed: 5 }, [...failures, { file: 'd' }]), []);
  assert.deepEqual(filesToRepeat({ failed: 0 }, []), []);
});

test('lcov reports of one file are joined by line', () => {
  const files = parseLcov('SF:src/a.ts\nDA:1,0\nDA:2,3\nend_of_record\nSF:src/a.ts\nDA:1,1\n');
  assert.deepEqual(
    [...files.get('src/a.ts')],
    [
      [1, 1],
      [2, 3],
    ],
  );
});

test('lines that compile to code count, others do not', () => {
  const types = '// why\nimport type { A } from "./a.js";\n\ninterface B {\n  c: A;\n}\n';
  const source = `${types}export function f(b: B) {\n  return b;\n}\n`;
  assert.deepEqual([...executableLines(source, ts)], [7, 8]);
});

test('a module of types alone has no lines to cover', () => {
  assert.deepEqual([...executableLines('export interface A {\n  b: string;\n}\n', ts)], []);
});

test('line numbers are written as ranges', () => {
  assert.equal(ranges([1, 3, 4, 5, 9]), '1, 3-5, 9');
});

test('an install is stale when a package is missing or has another version', () => {
  assert.equal(isInstallStale({ a: { version: '1.0.0' } }, {}), true);
  assert.equal(isInstallStale({ a: { version: '1.0.0' } }, { a: { version: '1.0.1' } }), true);
  assert.equal(isInstallStale({ a: { version: '1.0.0' } }, undefined), true);
});

test('an install is not stale for want of other platforms’ optional packages', () => {
  const locked = { '': {}, 'a': { version: '1' }, 'b': { version: '1', optional: true } };
  assert.equal(isInstallStale(locked, { a: { version: '1' } }), false);
});

test('stale generated files are named, and left as they were', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stale-'));
  try {
    for (const name of ['same', 'other']) writeFileSync(join(folder, name), 'a');
    const stale = staleFiles(folder, () => {
      writeFileSync(join(folder, 'other'), 'b');
      writeFileSync(join(folder, 'new'), 'b');
    });
    assert.deepEqual(stale, ['new', 'other']);
    assert.deepEqual(readdirSync(folder).sort(), ['other', 'same']);
    assert.equal(readFileSync(join(folder, 'other'), 'utf8'), 'a');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
