// What bundlers and frameworks make of the package: they go by `sideEffects`, and by directives at a module's beginning.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundlers-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/tiktok-refugee-widgets'), 'junction');
});

after(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Files that a bundler makes of a module, by the end of their names. */
async function bundled(contents: string): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: 'esm',
    write: false,
    outdir: folder,
    logLevel: 'silent',
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path.slice(path.lastIndexOf('.') + 1), text]));
}

const themes = readdirSync(join(root, 'src/styles/themes')).filter((name) => name.endsWith('.css'));

for (const theme of themes) {
  test(`a theme that is imported for its effect alone is bundled: ${theme}`, async () => {
    const [, property = ''] =
      /(--tiktok-refugee-[\w-]+):/.exec(readFileSync(join(root, 'src/styles/themes', theme), 'utf8')) ?? [];
    const { css = '' } = await bundled(`import 'tiktok-refugee-widgets/themes/${theme}';`);
    assert.ok(property && css.includes(property), css);
  });
}

test('there are themes to be bundled', () => {
  assert.ok(themes.length > 1);
});

test('a module that defines is bundled, and one that does not is not', async () => {
  const { js: defining = '' } = await bundled(`import 'tiktok-refugee-widgets/define/post';`);
  assert.match(defining, /tiktok-refugee-post/);
  const { js: other } = await bundled(`import 'tiktok-refugee-widgets'; import 'tiktok-refugee-widgets/react';`);
  assert.equal(other, '');
});

test('the components for React begin with the directive that makes them client components', () => {
  const text = readFileSync(join(root, 'dist/react/index.js'), 'utf8');
  const [first] = ts.createSourceFile('index.js', text, ts.ScriptTarget.ESNext).statements;
  assert.ok(first && ts.isExpressionStatement(first) && ts.isStringLiteral(first.expression), 'the first statement is a string');
  assert.equal(first.expression.text, 'use client');
});
