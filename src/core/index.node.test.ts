import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import * as core from './index.js';

const FOLDER = fileURLToPath(new URL('./', import.meta.url));
const SOURCES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => FOLDER + name);

test('core exports its public names', () => {
  for (const name of ['parseFeed', 'selectPosts', 'countTags', 'scaleTags', 'FeedError', 'joinFeeds', 'findPost']) {
    assert.ok(name in core, name);
  }
});

test('core imports nothing but its own files', () => {
  assert.ok(SOURCES.length > 5);
  for (const path of SOURCES) {
    const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'));
    for (const { fileName } of importedFiles) assert.match(fileName, /^\.\/[\w-]+\.js$/, path);
  }
});

// Browsers, Node and workers have these two alike (Ecma TC55, Minimum Common Web API).
test('core uses the language alone: it compiles without the types of the DOM and of Node, but for URL and TextDecoder', () => {
  const globals = `${FOLDER}globals.d.ts`;
  const declarations = `
    declare class URL {
      constructor(url: string, base?: string);
      readonly href: string; readonly pathname: string; username: string; password: string;
    }
    declare class TextDecoder {
      constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
      decode(bytes: Uint8Array, options?: { stream?: boolean }): string;
    }`;
  const compilerOptions: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    lib: ['lib.es2023.d.ts'],
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(compilerOptions);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === globals || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === globals ? ts.createSourceFile(name, declarations, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const program = ts.createProgram([...SOURCES, globals], compilerOptions, host);
  assert.deepEqual(
    ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    [],
  );
});
