// The snippets of the documents compile, as they would in a strict project of somebody who has the package.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { name, exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
};

/** Where the sources of the package's entry points are. */
const paths = Object.fromEntries(
  Object.entries(exports).flatMap(([entry, file]) =>
    typeof file === 'string' ? [] : [[name + entry.slice(1), [file.types.replace('./dist/', './src/').replace('.d.ts', '.ts')]]],
  ),
);

/** The snippets of a document that import nothing but the package and Node, by the names of files that they could have. */
function snippetsOf(path: string): [string, string][] {
  const text = readFileSync(root + path, 'utf8');
  return Array.from(text.matchAll(/^ *```(js|tsx?)\n(.*?)^ *```$/gms), ([, kind, code = '']) => ({ kind, code }))
    .filter(({ code }) => code.includes(`'${name}`) && !/ from '(?!tiktok-refugee-widgets|node:)/.test(code))
    .map(({ kind, code }, at) => [`${root}${path}.${at}.${kind === 'tsx' ? 'tsx' : 'ts'}`, code]);
}

test('the snippets of the documents compile', () => {
  const snippets = new Map(['docs/getting-started.md', 'docs/ssr.md', 'docs/elements.md'].flatMap(snippetsOf));
  assert.ok(snippets.size > 8);
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  Object.assign(options, { paths, noUnusedLocals: false, jsx: ts.JsxEmit.ReactJSX });
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => snippets.has(path) || disk.fileExists(path),
    getSourceFile: (path, version, ...more) => {
      const code = snippets.get(path);
      return code === undefined ? disk.getSourceFile(path, version, ...more) : ts.createSourceFile(path, code, version);
    },
  };
  const program = ts.createProgram([...snippets.keys()], options, host);
  const said = [...snippets.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText, start = 0 }) =>
        `${path.slice(root.length)}: ${file?.text.slice(start).split('\n')[0] ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
  assert.deepEqual(said, []);
});

test('a snippet that gives a React component a function is a client component', () => {
  const listening = snippetsOf('docs/getting-started.md').filter(
    ([path, code]) => path.endsWith('.tsx') && /\bon[A-Z]\w*=\{/.test(code),
  );
  assert.ok(listening.length > 0);
  for (const [path, code] of listening) assert.match(code, /^'use client';$/m, path.slice(root.length));
});
