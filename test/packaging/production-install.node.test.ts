// What people install who only use the widgets, and that the command line needs nothing else.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { installPackage } from './install-package.js';

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const { packages } = JSON.parse(fs.readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };

let temporary: string;
let installed: string;
let dependencies: readonly string[];
let peers: readonly string[];
let files: readonly string[];

before(async () => {
  temporary = fs.mkdtempSync(join(tmpdir(), 'production-install-'));
  const result = await installPackage(temporary);
  installed = result.installed;
  dependencies = Object.keys(result.manifest.dependencies);
  peers = Object.keys(result.manifest.peerDependencies);
  files = fs
    .readdirSync(join(installed, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(installed, 'dist'), join(entry.parentPath, entry.name)).split(sep).join('/'));
});

after(() => {
  fs.rmSync(temporary, { recursive: true, force: true });
});

const read = (name: string): string => fs.readFileSync(join(installed, 'dist', name), 'utf8');

/** The packages that modules or declarations import. */
function importedBy(names: readonly string[]): Set<string> {
  const specifiers = names.flatMap((name) => ts.preProcessFile(read(name)).importedFiles.map(({ fileName }) => fileName));
  const bare = specifiers.filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier));
  return new Set(bare.map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? ''));
}

/** The packages that the builder contains, as its list of licences has them. */
const bundled = (): string[] => {
  return [...read('builder/licenses.md').matchAll(/^## (\S+) - \S+ \(/gm)].map(([, name = '']) => name);
};

/** They call `require` for modules of Node, for which a bundle needs a helper that bundlers for browsers reject. */
const NOT_BUNDLED = new Set(['sax', 'yaml']);

test('every dependency is one of the widgets, or installed with one, or cannot be bundled', () => {
  const outside = files.filter((name) => /\.(?:js|d\.ts)$/.test(name) && !/^(?:builder|cdn|hosts)\//.test(name));
  const imported = importedBy(outside);
  const along = new Set(dependencies.flatMap((name) => Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})));
  assert.ok(imported.has('lit'));
  assert.deepEqual(
    dependencies.filter((name) => !imported.has(name) && !along.has(name) && !NOT_BUNDLED.has(name)),
    [],
  );
});

test('no package that the builder contains is installed', () => {
  const production = Object.entries(packages).filter(([, { dev, devOptional, peer }]) => !dev && !devOptional && !peer);
  const names = production.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  assert.ok(names.includes('lit') && bundled().includes('katex'));
  assert.deepEqual(
    bundled().filter((name) => names.includes(name)),
    [],
  );
});

test('modules and declarations import what is installed, and the widgets nothing of the builder', () => {
  const known = new Set([...dependencies, ...peers]);
  const modules = files.filter((name) => /\.(?:js|d\.ts)$/.test(name) && !/^(?:cdn|hosts)\//.test(name));
  assert.deepEqual(
    [...importedBy(modules)].filter((name) => !known.has(name)),
    [],
  );
  assert.deepEqual(
    modules.filter((name) => !name.startsWith('builder/') && read(name).includes('builder/bundled/')),
    [],
  );
});

test('the licence of each package that the builder contains is in its list', () => {
  const folders = new Set(files.flatMap((name) => /^builder\/bundled\/((?:@[^/]+\/)?[^/]+)\/.+\.js$/.exec(name)?.[1] ?? []));
  assert.ok(folders.size > 10);
  assert.deepEqual([...folders].sort(), bundled().sort());
  const texts = read('builder/licenses.md').split(/^## \S+ - \S+ \(.*\)$/m);
  for (const text of texts.slice(1)) assert.match(text, /permi(?:t|ssion)|licen[cs]e/i);
});

const ARTICLE = `+++
title = "All of it"
date = 2026-11-03
+++

A :rocket: and $a^2 + b^2$.

\`\`\`js
const answer = 42;
\`\`\`
`;

test('the command line of such an install builds the demo, formulas, emoji, code and TOML', async () => {
  const posts = join(temporary, 'posts');
  fs.cpSync(join(root, 'demo/posts'), posts, { recursive: true });
  fs.writeFileSync(join(posts, 'all-of-it.md'), ARTICLE);
  const cli = join(installed, 'dist/builder/cli/main.js');
  await run(process.execPath, [cli, 'build', 'posts', '--out', 'public'], { cwd: temporary });
  const feed = JSON.parse(fs.readFileSync(join(temporary, 'public/full.json'), 'utf8')) as {
    items: readonly { title: string; content_html: string }[];
  };
  assert.ok(feed.items.length > 5);
  const html = feed.items.find(({ title }) => title === 'All of it')?.content_html ?? '';
  for (const part of ['🚀', '<math', 'class="hl-k"', 'answer']) assert.ok(html.includes(part), part);
  await run(process.execPath, [cli, 'check', 'public/feed.json'], { cwd: temporary });
});
