// The size check: what a page has to load for an entry, everything bundled (Lit too), as brotli of quality 11.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { ensureInstall, root } from './ensure-install.mjs';
import { elementNames } from './registry.mjs';

const budgetFile = 'test/size-budget.json';
const docsFile = 'docs/architecture.md';
// Bytes by which two versions of a compressor, or a rounded figure, may differ.
const tolerance = 150;
// A budget that is looser than this share of the measured size no longer notices growth.
const slack = 0.05;

const compressedSize = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** What has a budget: each element's definition, and that of all. */
export const measuredEntries = async (project = root) =>
  [...(await elementNames(project)), 'index'].map((name) => `src/define/${name}.ts`);

/**
 * Bundles one entry as the CDN build does and measures its chunks in bytes of brotli.
 *
 * @param {string} entry path below the repository's root.
 * @throws {Error} when the entry imports another file: a page would wait for that, too.
 * @returns {Promise<{total: number, lazy: {name: string, size: number}[], modules: {name: string, size: number}[]}>}
 *   `total` counts what is imported statically; `modules` are its parts, each compressed alone and not minified, largest first.
 */
async function measure(entry) {
  const { build } = await import('vite');
  const options = { write: false, license: false, lib: { entry, formats: [] } };
  const [{ output }] = await build({ root, configFile: join(root, 'vite.config.ts'), mode: 'cdn', build: options });
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  // The translations, whose names an entry makes up, are entries to the bundler, too.
  const eager = new Set(
    [...chunks.values()].filter(({ facadeModuleId }) => facadeModuleId === join(root, entry)).map(({ fileName }) => fileName),
  );
  // A Set's iteration also visits what is added on the way.
  for (const name of eager) for (const imported of chunks.get(name)?.imports ?? []) eager.add(imported);
  if (eager.size > 1) throw new Error(`${entry} is not one file: it imports ${[...eager].slice(1).join(', ')}`);
  const sizes = [...chunks].map(([fileName, { name, code }]) => ({ fileName, name, size: compressedSize(code) }));
  const modules = [...eager]
    .flatMap((name) => Object.entries(chunks.get(name)?.modules ?? {}))
    .map(([id, { code }]) => ({
      name: relative(root, id),
      size: compressedSize(code ?? ''),
    }));
  return {
    total: sizes.filter(({ fileName }) => eager.has(fileName)).reduce((sum, { size }) => sum + size, 0),
    lazy: sizes.filter(({ fileName }) => !eager.has(fileName)),
    modules: modules.sort((a, b) => b.size - a.size),
  };
}

/** Compares measured sizes with the budgets: the report's lines, and whether all are kept. */
export function judge(measured, budgets) {
  const lines = [];
  let fits = true;
  for (const [entry, { total, lazy, modules }] of Object.entries(measured)) {
    const budget = budgets[entry];
    const ok = total <= budget;
    fits &&= ok;
    if (budget === undefined) {
      lines.push(`FAIL ${entry}: ${total} bytes, without a budget: give it ${Math.ceil(total / 10) * 10} in ${budgetFile}.`);
      continue;
    }
    lines.push(`${ok ? 'ok  ' : 'FAIL'} ${entry}: ${total} of ${budget} bytes`);
    lines.push(...lazy.map(({ name, size }) => `       ${name}: ${size} bytes, only when needed`));
    for (const { name, size } of lazy) {
      if (!(size > budgets[name])) continue;
      fits = false;
      lines.push(
        `FAIL ${name}: ${size} of ${budgets[name]} bytes: leave it what only it can do, or raise its budget in ${budgetFile}.`,
      );
    }
    if (!ok) {
      lines.push(`     ${total - budget} bytes too many: make it smaller or import() what is rarely needed,`);
      lines.push(`     or, for a good reason, raise its budget in ${budgetFile}. Its heaviest modules, before minification:`);
      lines.push(...modules.slice(0, 12).map(({ name, size }) => `${String(size).padStart(12)} ${name}`));
    } else if (total * (1 + slack) < budget) {
      lines.push(`     hint: lower its budget in ${budgetFile} to about ${Math.ceil((total * 1.02) / 100) * 100}.`);
    }
  }
  return { lines, fits };
}

const entryName = (entry) => entry.replace(/^src\/|(?:\/index)?\.ts$/g, '');

/** `docs` with the rows of the measured entries in its table of sizes. */
export function document(measured, docs) {
  const rows = Object.entries(measured).map(([entry, { total, lazy }]) => {
    const [largest] = lazy.toSorted((a, b) => b.size - a.size);
    return `| \`${entryName(entry)}\` | ${(total / 1000).toFixed(1)} kB | ${lazy.length}, at most ${(largest?.size / 1000 || 0).toFixed(1)} kB |`;
  });
  return docs.replace(/(\| entry \|.*\n\|[-| ]+\|\n)(?:\|.*\n)*/, (_, head) => `${head}${rows.join('\n')}\n`);
}

/** The entries whose figure in the docs is no longer true. */
export function outdated(measured, docs) {
  return Object.entries(measured).flatMap(([entry, { total }]) => {
    const [, figure] = new RegExp(`^\\| \`${entryName(entry)}\` \\| ([\\d.]+) kB`, 'm').exec(docs) ?? [];
    return Math.abs(Number(figure) * 1000 - total) <= tolerance ? [] : [entryName(entry)];
  });
}

async function main() {
  const budgets = JSON.parse(readFileSync(join(root, budgetFile), 'utf8'));
  const measured = {};
  for (const entry of await measuredEntries()) measured[entry] = await measure(entry);
  const { lines, fits } = judge(measured, budgets);
  console.log(lines.join('\n'));
  const docs = readFileSync(join(root, docsFile), 'utf8');
  if (process.argv.includes('--write')) return writeFileSync(join(root, docsFile), document(measured, docs));
  const wrong = outdated(measured, docs);
  if (wrong.length > 0) console.log(`FAIL ${docsFile} gives old sizes for ${wrong.join(', ')}: run npm run size -- --write`);
  if (!fits || wrong.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstall();
  await main();
}
