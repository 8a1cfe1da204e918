/*
 * `npm test`: every check, in order. A failing step fails the run, but the steps that do not need it still run.
 *
 *   npm test                        everything
 *   npm test -- --only node,lint    these steps
 *   npm test -- parse-feed tips     the Node and browser tests whose path contains one of these words, without coverage
 *   npm test -- --engine firefox    the browser tests in these engines alone: chromium, firefox, webkit
 *
 * Files of which a test failed run once more by themselves, if they are few: what passes then is counted as passed, and named as
 * flaky at the end. The last line is `tests: N passed, N failed`: test cases, and one for each other step.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { ensureInstall, root } from '../src/tooling/ensure-install.mjs';
import { failuresIn, filesToRepeat } from './support/failures.mjs';

const bin = (path) => join('node_modules', path);
const reporter = './test/support/node-reporter.mjs';
const webTestRunner = bin('@web/test-runner/dist/bin.js');

function filesNamed(pattern) {
  const below = (folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name));
  // Those of `test` take longest: last, they would run while nothing else does.
  const paths = ['test', 'src'].flatMap((folder) => below(folder).sort()).map((path) => path.split(sep).join('/'));
  return paths.filter((path) => pattern.test(path) && !path.includes('/node_modules/'));
}

const isPackaging = (path) => path.startsWith('test/packaging/');
const isHost = (path) => path.startsWith('test/hosts/');
const isHostile = (path) => path.startsWith('test/hostile/');
const nodeFiles = filesNamed(/\.node\.test\.(ts|mjs)$/);
const browserFiles = filesNamed(/(?<!\.node)\.test\.ts$/);
const V8_COVERAGE = join(root, 'coverage/node/tmp');
// On two cores, the runner would by itself run one file after the other; many of them wait for a browser. With three at a time,
// pages take so long that their own time limits end them.
// prettier-ignore
const nodeTests = (files) => ['--import', 'tsx', '--test', '--test-concurrency=2', '--test-timeout=240000',
  `--test-reporter=${reporter}`, ...files];
// prettier-ignore
const lcov = [bin('c8/bin/c8.js'), 'report', '--reporter=lcovonly', '--reports-dir=coverage/node', `--temp-directory=${V8_COVERAGE}`,
  '--include=src/**', '--exclude=**/*.test.*', '--exclude-after-remap'];

/**
 * Arguments to Node, by step. Steps of one group run at once; `needs` names steps that must have passed, `after` those that must
 * have run (whatever came of them). A step with `files` counts its test cases, and runs on those that match the filters.
 */
const groups = [
  [
    { name: 'typecheck', args: () => [bin('typescript/bin/tsc'), '--noEmit'] },
    { name: 'format', args: () => [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
    { name: 'structure', args: () => ['src/tooling/lint/structure.mjs'] },
    { name: 'lint', args: () => [bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'] },
  ],
  [{ name: 'generated', args: () => ['src/tooling/generated.mjs'] }],
  [
    { name: 'build', args: () => ['src/tooling/build.mjs'] },
    { name: 'size', args: () => ['src/tooling/size.mjs'] },
  ],
  [
    {
      name: 'node',
      files: () => nodeFiles.filter((path) => !isPackaging(path) && !isHost(path)),
      args: nodeTests,
      // Programs that tests start in other folders must compile the sources alike, or their coverage is of other lines.
      env: ({ isWhole }) => (isWhole ? { NODE_V8_COVERAGE: V8_COVERAGE, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') } : {}),
    },
  ],
  [
    {
      name: 'browser',
      files: () => browserFiles.filter((path) => !isHostile(path)),
      args: (files, { engines, isWhole }) => [webTestRunner, '--files', ...files, ...(isWhole && !engines ? ['--coverage'] : [])],
    },
  ],
  // They keep the browser so busy that others beside them would run out of time. With coverage, they take a third longer, and it
  // finds no line that other tests do not reach.
  [
    {
      name: 'hostile',
      files: () => browserFiles.filter(isHostile),
      args: (files) => [webTestRunner, '--files', ...files],
    },
  ],
  [
    {
      name: 'hosts',
      needs: ['build'],
      files: () => nodeFiles.filter(isHost),
      args: nodeTests,
    },
  ],
  [
    {
      name: 'packaging',
      needs: ['build'],
      files: () => nodeFiles.filter(isPackaging),
      args: nodeTests,
    },
    { name: 'lcov', after: ['node'], args: () => lcov },
  ],
  [{ name: 'coverage', after: ['lcov', 'browser'], args: () => ['test/support/coverage.mjs'] }],
];
const names = groups.flat().map(({ name }) => name);

function usage(message) {
  console.error(
    `${message}\nUsage: npm test -- [--only ${names.join(',')}] [--engine chromium,firefox,webkit] [words of test files' paths]`,
  );
  process.exit(2);
}

function options() {
  try {
    const known = { only: { type: 'string' }, engine: { type: 'string' } };
    const { values, positionals } = parseArgs({ options: known, allowPositionals: true });
    const only = values.only?.split(',').map((name) => name.trim());
    const unknown = only?.find((name) => !names.includes(name));
    if (unknown !== undefined) usage(`There is no step '${unknown}'.`);
    const implied = values.engine
      ? ['browser', 'hostile']
      : positionals.length > 0
        ? ['node', 'browser', 'hostile', 'hosts']
        : names;
    return { only: only ?? implied, words: positionals, engines: values.engine };
  } catch (error) {
    return usage(error.message);
  }
}

const MEMORY = '/dev/shm';
/** Bytes that must be free in memory before tests write there. */
const ROOM = 4e9;

/**
 * A folder in memory for what the whole run writes, where the system has one with room. Tests make and delete tens of thousands
 * of small files, and on a disk each new one waits for those that were just deleted.
 */
function folderInMemory() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize < ROOM) return undefined;
    const folder = mkdtempSync(join(MEMORY, 'widgets-test-'));
    // Like any folder for temporary files: some tests are another user.
    chmodSync(folder, 0o1777);
    return folder;
  } catch {
    return undefined;
  }
}

const running = new Set();

// What was started must not outlive this script; it ends its own browsers.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    for (const child of running) child.kill('SIGTERM');
    process.exit(1);
  });
}

/** Runs Node with these arguments; its output is shown at once, or in one piece at the end where steps run side by side. */
function execute(args, env, showAtOnce) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    child.on('close', () => running.delete(child));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (showAtOnce) process.stdout.write(text);
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      if (signal) console.log(`ended by ${signal}`);
      resolve({ ok: code === 0, output: stripVTControlCharacters(output) });
    });
  });
}

/** How many test cases passed and failed; a run that fails without saying in which test, or runs none, is a failure itself. */
function count(step, { ok, output }) {
  if (!step.files) return { passed: Number(ok), failed: Number(!ok) };
  const [, passed = '0', failed = '0'] = [...output.matchAll(/^(?:node|browser): (\d+) passed, (\d+) failed/gm)].at(-1) ?? [];
  const silent = Number(failed) === 0 && (!ok || Number(passed) === 0);
  return { passed: Number(passed), failed: Number(failed) + Number(silent) };
}

async function runFiles(step, files, { engines, isWhole, alone }) {
  const env = { ...process.env, ...(engines ? { TRW_ENGINES: engines } : {}), ...step.env?.({ isWhole }) };
  const result = await execute(step.args(files, { engines, isWhole }), env, alone);
  if (!alone) process.stdout.write(`\n── output of ${step.name}\n${result.output}`);
  const failures = step.files ? failuresIn(result.output) : [];
  return { ...count(step, result), failures, flaky: [] };
}

async function runStep(step, { words, engines, results, alone }) {
  const files = step.files?.().filter((path) => words.length === 0 || words.some((word) => path.includes(word)));
  const blocker = step.needs?.find((name) => results.get(name)?.failed) ?? step.after?.find((name) => !results.has(name));
  const notRun = { passed: 0, failed: 1, seconds: 0, failures: [], flaky: [] };
  if (blocker !== undefined) return { ...notRun, note: `not run: it needs '${blocker}'` };
  if (files?.length === 0 && words.length > 0) return undefined;
  if (files?.length === 0) return { ...notRun, note: 'found no test files' };
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  let result = await runFiles(step, files, { engines, alone, isWhole: words.length === 0 });
  const again = filesToRepeat(result, result.failures);
  if (again.length > 0) {
    console.log(`\n── ${step.name}, once more: ${again.join(' ')}`);
    const { failed } = await runFiles(step, again, { engines, alone, isWhole: false });
    if (failed === 0) result = { passed: result.passed + result.failed, failed: 0, failures: [], flaky: result.failures };
  }
  return { ...result, seconds: (performance.now() - start) / 1000 };
}

const { only, words, engines } = options();
ensureInstall();
const memory = words.length === 0 ? folderInMemory() : undefined;
if (memory) {
  process.env.TMPDIR = memory;
  process.once('exit', () => rmSync(memory, { recursive: true, force: true }));
}
for (const [name, folder] of [
  ['node', V8_COVERAGE],
  ['coverage', join(root, 'coverage')],
])
  if (only.includes(name)) rmSync(folder, { recursive: true, force: true });

const results = new Map();
for (const group of groups) {
  const steps = group.filter(({ name }) => only.includes(name));
  await Promise.all(
    steps.map(async (step) => {
      const result = await runStep(step, { words, engines, results, alone: steps.length === 1 });
      if (result) results.set(step.name, result);
    }),
  );
}

const total = { passed: 0, failed: 0 };
console.log('\n── summary');
for (const [name, { passed, failed, seconds, note }] of results) {
  total.passed += passed;
  total.failed += failed;
  const verdict = failed > 0 ? 'FAIL' : 'ok  ';
  const time = `${seconds.toFixed(1).padStart(6)} s`;
  console.log(`${verdict} ${name.padEnd(10)} ${time}  ${note ?? `${passed} passed, ${failed} failed`}`);
}
// Once more by name: whoever reads only the end of a long log finds them here.
for (const { failures, flaky } of results.values()) {
  for (const { file, name } of failures) console.log(`FAIL ${file} ${name}`);
  for (const { file, name } of flaky) console.log(`flaky ${file} ${name}: failed, then passed when its file ran by itself`);
}
if (results.size === 0) usage(`No test file's path contains ${words.join(' or ')}.`);
console.log(`tests: ${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
