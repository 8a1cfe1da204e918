import assert from 'node:assert/strict';
import { test } from 'node:test';
import { betterName, betterPath } from './old-names.mjs';
import { readModule } from './read-modules.mjs';
import { cycles, misplacedImports, oldNames, unusedExports, unusedPermissions } from './structure.mjs';

const modulesOf = (sources) => new Map(Object.entries(sources).map(([path, source]) => [path, readModule(path, source)]));

/** Two modules, of which the second imports the first. */
const back = (source) => modulesOf({ 'src/a/a.ts': source, 'src/b/b.ts': "import { a } from '../a/a.js';" });

test('modules that import each other are found, in whatever way they do', () => {
  const ways = [
    "import { b } from '../b/b.js';",
    "import '../b/b.js';",
    "import type { B } from '../b/b.js';",
    "import { type B } from '../b/b.js';",
    "import * as b from '../b/b.js';",
    "export { b } from '../b/b.js';",
    "export * from '../b/b.js';",
    "const b = () => import('../b/b.js');",
    "let b: typeof import('../b/b.js');",
    "let b: import('../b/b.js').B;",
  ];
  for (const way of ways) assert.match(cycles(back(way)).join(), /src\/a\/a\.ts → src\/b\/b\.ts → src\/a\/a\.ts/, way);
});

test('a longer circle, and a module that imports itself, are found', () => {
  const circle = { 'src/a.ts': "import './b.js';", 'src/b.ts': "import './c.js';", 'src/c.ts': "import './b.js';" };
  assert.deepEqual(cycles(modulesOf(circle)), ['Modules import each other: src/b.ts → src/c.ts → src/b.ts']);
  assert.equal(cycles(modulesOf({ 'src/a.ts': "import './a.js';" })).length, 1);
});

test('modules that two others import are no circle, nor is what tests import', () => {
  const diamond = { 'src/a.ts': "import './b.js'; import './c.js';", 'src/b.ts': "import './c.js';", 'src/c.ts': '' };
  const test = { 'src/c.test.ts': "import './c.js'; import './c.test.js';" };
  assert.deepEqual(cycles(modulesOf({ ...diamond, ...test })), []);
});

test('an export that nobody imports is found, of each kind', () => {
  const source =
    'export const a = 1, b = 2; export class C {} export interface D {} export type E = 1; export { f }; const f = 1;';
  const found = unusedExports(modulesOf({ 'src/a.ts': source, 'test/a.ts': "import { a, type D } from '../src/a.js';" }), []);
  assert.deepEqual(
    found.map((text) => /"(\w+)"/.exec(text)?.[1]),
    ['b', 'C', 'E', 'f'],
  );
});

test('exports of an entry, and of what is imported as a whole, are used', () => {
  const modules = modulesOf({ 'src/index.ts': "export * from './a.js'; export const b = 1;", 'src/a.ts': 'export const a = 1;' });
  assert.deepEqual(unusedExports(modules, [/^src\/index\.ts$/]), []);
  assert.equal(unusedExports(modules, []).length, 1);
});

test('permissions that no import of their layer uses are found', () => {
  const modules = modulesOf({ 'src/a/a.ts': "import '../b/b.js'; import 'lit/html.js'; import 'node:fs';", 'src/b/b.ts': '' });
  const permissions = { a: { layers: ['b', 'c'], packages: ['lit', 'node:', 'lit-html'] }, b: { layers: [], packages: ['lit'] } };
  assert.deepEqual(
    unusedPermissions(modules, permissions).map((text) => text.split(',')[0]),
    ["'a' may import 'c'", "'a' may import 'lit-html'", "'b' may import 'lit'"],
  );
});

test('a test uses no permission', () => {
  const modules = modulesOf({ 'src/a/a.test.ts': "import 'lit';" });
  assert.equal(unusedPermissions(modules, { a: { layers: [], packages: ['lit'] } }).length, 1);
});

test('old names are found in files, modules and classes; within a function, plain words may stay', () => {
  assert.equal(oldNames(modulesOf({ 'src/store/kept.ts': '' })).length, 1);
  assert.equal(oldNames(modulesOf({ 'src/elements/one-post.ts': '' })).length, 1);
  const found = (source, path = 'src/store/a.ts') =>
    oldNames(modulesOf({ [path]: source })).map((text) => /"(.+)" is/.exec(text)?.[1]);
  assert.deepEqual(found('const kept = 1; class A { #look = 1; hurry() {} } interface TidyItem { whole: 1 }'), [
    'kept',
    '#look',
    'hurry',
    'TidyItem',
    'whole',
  ]);
  assert.deepEqual(found('const f = (standIn) => { const kept = 1, { dress } = standIn; };'), ['standIn', 'dress']);
  assert.deepEqual(found('const seen = [].flat(); export type Keeper = 1;'), []);
  assert.deepEqual(found('const seen = 1;', 'src/builder/a.ts'), ['seen']);
});

test('an old name comes with a better one, of the same kind', () => {
  assert.equal(betterName('TidyFeed', 'module', 'core'), 'CanonicalFeed');
  assert.equal(betterName('toString', 'module', 'core'), undefined);
  assert.equal(betterPath('store/kept.ts'), 'feed-cache');
  assert.equal(betterPath('builder/plan/relations.node.test.ts'), 'slugs');
});

test('what is on demand is imported by import() or as a type, but for what is on demand itself, and ssr', () => {
  const found = (path, source) => misplacedImports(modulesOf({ [path]: source })).length;
  const eager = "import { a } from '../on-demand/a.js';";
  assert.equal(found('src/elements/base/a.ts', eager), 1);
  assert.equal(found('src/elements/base/a.ts', "export * from '../on-demand/a.js';"), 1);
  assert.equal(found('src/elements/base/a.ts', "import type { A } from '../on-demand/a.js'; import('../on-demand/a.js');"), 0);
  assert.equal(found('src/elements/on-demand/b.ts', "import { a } from './a.js';"), 0);
  assert.equal(found('src/ssr/a.ts', "import { a } from '../elements/on-demand/a.js';"), 0);
});

test('the build tools and the package do not import each other', () => {
  const found = (path, source) => misplacedImports(modulesOf({ [path]: source })).length;
  assert.equal(found('src/index.ts', "import './tooling/size.mjs';"), 1);
  assert.equal(found('src/tooling/size.mjs', "import '../core/index.js';"), 1);
  assert.equal(found('src/tooling/lint/a.mjs', "import '../size.mjs'; import 'vite';"), 0);
});
