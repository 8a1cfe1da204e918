import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const folder = new URL('../localization/', import.meta.url);
const table = fileURLToPath(new URL('loaders.ts', folder));

/** `str` of `@lit/localize`. With its own, a translation imports nothing, and is the same file for all bundles. */
const STR = 'const str = (strings, ...values) => ({ strTag: true, strings, values });';

const isTranslation = /\/localization\/locales\/(?!codes)[\w-]+\.ts$/;

/** The languages of the table that `npm run generate` writes, as their files are named. */
export const namesIn = (source: string): string[] =>
  [...source.matchAll(/import\('\.\/locales\/([\w-]+)\.js'\)/g)].map(([, name = '']) => name);

/** In place of the table: which languages there are, and the one form of their files' names. */
export const shortTable = (names: readonly string[], hash: string): string =>
  `const names = /^(${names.map((name) => name.toLowerCase()).join('|')})$/;
export const loaderOf = (key) => names.test(key) && (() => import(/* @vite-ignore */ \`./\${key}-${hash}.js\`));`;

/**
 * Vite plugin: bundlers of the npm package need a table with the path of each translation. In a bundle of our own, all their
 * files have the same hash in their names, that of all texts; so a page does not load two dozen names for one that it may need.
 *
 * @param version - of all else that the files' content depends on
 */
export function translationChunks(version: string): Plugin {
  return {
    name: 'translation-chunks',
    enforce: 'pre',
    transform: {
      filter: { id: [table, isTranslation] },
      handler(code, id) {
        if (id !== table) return { code: code.replace(/import \{\s*str\s*\} from '@lit\/localize';/, STR), map: null };
        const names = namesIn(code);
        const files = names.map((name) => fileURLToPath(new URL(`locales/${name}.ts`, folder)));
        const hash = createHash('sha256').update(version + STR);
        for (const file of files) hash.update(readFileSync(file));
        const suffix = hash.digest('base64url').slice(0, 6);
        names.forEach((name, i) => {
          const fileName = `${name.toLowerCase()}-${suffix}.js`;
          this.emitFile({ type: 'chunk', id: files[i] ?? '', name, fileName, preserveSignature: 'strict' });
        });
        return { code: shortTable(names, suffix), map: null };
      },
    },
  };
}
