// Merges the line coverage of the Node and the browser tests. A line counts if it compiles to code: comments, types and blank
// lines, which V8 reports as covered, would only flatter.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstall, root } from '../../src/tooling/ensure-install.mjs';

/** Least shares of covered lines, by folder. */
const floors = { 'src': 0.9, 'src/core': 1 };
const reports = ['coverage/node/lcov.info', 'coverage/browser/lcov.info'];
const isMeasured = (path) => path.endsWith('.ts') && !/\.test\.|\.d\.ts$|^src\/(?:localization\/locales|tooling)\//.test(path);

/** Hits by file (relative to the root) and line of one lcov report. */
export function parseLcov(text) {
  const files = new Map();
  let lines = new Map();
  for (const row of text.split('\n')) {
    if (row.startsWith('SF:')) {
      const path = relative(root, resolve(root, row.slice(3).trim()))
        .split(sep)
        .join('/');
      files.set(path, (lines = files.get(path) ?? new Map()));
    } else if (row.startsWith('DA:')) {
      const [line, hits] = row.slice(3).split(',').map(Number);
      lines.set(line, (lines.get(line) ?? 0) + hits);
    }
  }
  return files;
}

/** Numbers (from 1) of the lines of TypeScript source that compile to code. */
export function executableLines(source, ts) {
  const { outputText, sourceMapText } = ts.transpileModule(source, {
    compilerOptions: { target: 'ES2022', module: 'ESNext', sourceMap: true, removeComments: true, experimentalDecorators: true },
  });
  const map = new SourceMap(JSON.parse(sourceMapText));
  const lines = new Set();
  outputText.split('\n').forEach((text, row) => {
    if (/^\s*(?:export \{\};|\/\/# sourceMappingURL=.*|[{}()[\];,]*)\s*$/.test(text)) return;
    for (let column = 0; column < text.length; column++) {
      const { generatedLine, originalLine } = map.findEntry(row, column);
      if (generatedLine === row && originalLine !== undefined) lines.add(originalLine + 1);
    }
  });
  return lines;
}

async function measure() {
  const { default: ts } = await import('typescript');
  const lcov = reports.map((path) => parseLcov(readFileSync(join(root, path), 'utf8')));
  const files = readdirSync(join(root, 'src'), { recursive: true }).map((name) => `src/${name.split(sep).join('/')}`);
  return files
    .filter(isMeasured)
    .sort()
    .map((path) => {
      const lines = [...executableLines(readFileSync(join(root, path), 'utf8'), ts)].sort((a, b) => a - b);
      const missed = lines.filter((line) => !lcov.some((report) => (report.get(path)?.get(line) ?? 0) > 0));
      return { path, count: lines.length, missed };
    });
}

/** `3, 5-7` for [3, 5, 6, 7]. */
export function ranges(lines) {
  const spans = [];
  for (const line of lines) {
    const last = spans.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else spans.push([line, line]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

// Rounded down, so that 100 % means all.
const percent = (share) => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`.padStart(7);

function report(files) {
  for (const { path, count, missed } of files.filter((file) => file.missed.length > 0)) {
    console.log(`${percent(1 - missed.length / count)}  ${path}: ${ranges(missed)}`);
  }
  for (const [folder, floor] of Object.entries(floors)) {
    const inside = files.filter(({ path }) => path.startsWith(`${folder}/`));
    const count = inside.reduce((sum, file) => sum + file.count, 0);
    const missed = inside.reduce((sum, file) => sum + file.missed.length, 0);
    const share = count === 0 ? 1 : 1 - missed / count;
    if (share < floor) process.exitCode = 1;
    const verdict = share < floor ? 'FAIL: below' : 'at least';
    console.log(`${percent(share)}  ${folder}: ${count - missed} of ${count} lines; ${verdict} ${percent(floor).trim()}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstall();
  const absent = reports.filter((path) => !existsSync(join(root, path)));
  if (absent.length === 0) report(await measure());
  else {
    console.error(`No coverage report at ${absent.join(' and ')}: run \`npm test\`, which writes it.`);
    process.exitCode = 1;
  }
}
