import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { minify, type MinifyOptions } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { licenceTexts } from './src/tooling/licence-texts.js';
import { minifyLiterals } from './src/tooling/minify-literals.js';
import { splitPolicy } from './src/tooling/split-policy.js';
import { translationChunks } from './src/tooling/translation-chunks.js';

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly sideEffects: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as Manifest;

/** The source of a published module: `./dist/define/post.js` → `src/define/post.ts`. */
const sourceOf = (target: string): string => target.replace(/^\.\/dist\//, 'src/').replace(/\.js$/, '.ts');

/** Modules that the builder starts as threads, so that none imports them. */
const THREADS = ['src/builder/write/page-worker.ts'];

/** Sources of everything that package.json exports, a `*` standing for every module of its folder. */
function entries(): string[] {
  const targets = [...Object.values(manifest.exports), ...Object.values(manifest.bin)]
    .map((target) => (typeof target === 'string' ? target : target.default))
    .filter((target) => target.endsWith('.js'));
  const sources = targets.map(sourceOf).flatMap((source) => {
    const folder = dirname(source);
    if (basename(source) !== '*.ts') return existsSync(source) ? [source] : missing(source);
    return existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => /^(?!.*\.(?:test|d)\.ts$).*\.ts$/.test(name))
          .map((name) => `${folder}/${name}`)
      : missing(folder);
  });
  return [...new Set([...sources, ...THREADS])].sort();
}

function missing(source: string): never {
  throw new Error(
    `package.json exports what ${source} should be built to, but there is no such file. Write it or drop the export.`,
  );
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  .map(escapeRegExp)
  .join('|');

// package.json names the built files; without this, the sources of `define` would count as free of side effects and be dropped.
const effectful = manifest.sideEffects
  .filter((pattern) => pattern.endsWith('.js'))
  .map((pattern) => {
    return new RegExp(`/${escapeRegExp(sourceOf(pattern)).replaceAll(String.raw`\*`, '[^/]*')}$`);
  });
const keepSideEffects: Plugin = {
  name: 'keep-side-effects',
  transform: { filter: { id: effectful }, handler: () => ({ moduleSideEffects: true }) },
};

const cssTag = join(import.meta.dirname, 'src/styles/css-tag.ts');
/** Lit's module for style sheets serves older browsers, too: a small one takes its place. */
const smallCssTag: Plugin = {
  name: 'small-css-tag',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\/css-tag\.js$/ },
    handler: (_, importer) => (importer?.includes('/@lit/reactive-element/') ? cssTag : null),
  },
};

const terser = readFileSync(join(import.meta.dirname, 'node_modules/terser/package.json'), 'utf8');
const terserOptions = { module: true, ecma: 2020, compress: { passes: 3 } } as const;

/** Terser finds one per cent more in what Vite's minifier has left. */
const minifyAgain = (options: MinifyOptions): Plugin => ({
  name: 'minify-again',
  // Names carry a hash of what comes in here, and files are cached for good by their names.
  augmentChunkHash: () => terser + JSON.stringify(options),
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await minify(chunk.code, options);
        chunk.code = code ?? chunk.code;
      }
    },
  },
});

/** A script of its own that runs in any page, as a classic script and as a module. */
const classic = (name: string): UserConfig => ({
  plugins: [minifyAgain({ ...terserOptions, module: false })],
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    target: 'es2022',
    reportCompressedSize: false,
    lib: { entry: `src/hosts/${name}.ts`, formats: ['iife'], name: '_', fileName: () => `${name}.js` },
    rolldownOptions: { checks: { bundlerTimings: false }, output: { minify: true, comments: false } },
  },
});

/** Where the builds that contain packages list their licences. */
const LICENCES: Readonly<Record<string, string>> = { npm: 'builder/licenses.md', cdn: 'licenses.md' };

/**
 * `npm`: one output module per source module. Dependencies are external; packages that only the builder needs are among its
 * modules, so nobody installs them for the widgets. `cdn`: one self-contained module with its lazy chunks, and `cdn-post` and the
 * like: the same with one element alone. `classic-…`: a script of `src/hosts` that needs no module.
 */
export default defineConfig(({ mode }): UserConfig => {
  if (mode.startsWith('classic-')) return classic(mode.slice('classic-'.length));
  const isCdn = mode.startsWith('cdn');
  const licences = LICENCES[mode];
  return {
    plugins: [
      minifyLiterals(),
      keepSideEffects,
      ...(licences === undefined ? [] : [licenceTexts(licences)]),
      ...(isCdn ? [splitPolicy(), translationChunks(terser), smallCssTag, minifyAgain(terserOptions)] : []),
    ],
    publicDir: false,
    logLevel: 'warn',
    // Vite would leave every package to the installation; `external` below decides.
    ssr: { noExternal: true },
    build: {
      outDir: isCdn ? 'dist/cdn' : 'dist',
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      // Readable names in stack traces; whoever bundles the npm modules minifies them.
      minify: isCdn,
      // Modules that Node also runs: for a browser build Vite would turn `new URL('file', import.meta.url)` into inlined copies.
      ssr: !isCdn,
      license: licences !== undefined && { fileName: licences },
      lib: { entry: isCdn ? `src/${mode}.ts` : entries(), formats: ['es'] },
      rolldownOptions: isCdn
        ? {
            // An entry of one widget does without a module that another widget needs at once; the two together do not.
            checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
            // Lets chunks import what they share from the entry itself: no third file that every page would wait for.
            preserveEntrySignatures: 'allow-extension',
            output: {
              entryFileNames: mode.replace('cdn', 'tiktok-refugee') + '.js',
              // Beside the name, and for as long as a release, six characters are enough; an entry has dozens of them.
              chunkFileNames: '[name]-[hash:6].js',
              minify: true,
              comments: false,
            },
          }
        : {
            external: new RegExp(`^(?:node:|(?:${dependencies})(?:/|$))`),
            output: {
              preserveModules: true,
              preserveModulesRoot: 'src',
              // npm leaves folders named node_modules out of an archive.
              entryFileNames: ({ name }) => `${name.replace(/^(?:.*\/)?node_modules\//, 'builder/bundled/')}.js`,
              // Hooks run in client components alone; this lets server components render those that have them.
              banner: ({ name }) => (name === 'react/index' ? `'use client';` : ''),
            },
          },
    },
  };
});
