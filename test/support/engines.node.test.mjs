import assert from 'node:assert/strict';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { root } from '../../src/tooling/ensure-install.mjs';
import { attempt } from './attempt.mjs';
import { countingReporter } from './browser-reporter.mjs';
import { findEngines } from './engines.mjs';

const failing = (times) =>
  mock.fn(async () => {
    if (times-- > 0) throw new Error(`fails, ${times} more`);
    return 'done';
  });

/** The lines that the reporter ends with. */
function report(sessions, engines) {
  const log = mock.method(console, 'log', () => undefined);
  try {
    countingReporter(engines).onTestRunFinished({ sessions });
    return log.mock.calls.map(({ arguments: [text] }) => text);
  } finally {
    log.mock.restore();
  }
}

const session = (name, ...tests) => ({
  browser: { name },
  testFile: join(root, 'src/a.test.ts'),
  passed: true,
  testResults: { tests: [], suites: [{ name: 'box', tests, suites: [] }] },
});
const passed = { name: 'fits', passed: true };
const missing = ['webkit: it is not there'];

test('what succeeds at last has succeeded', async () => {
  const run = failing(2);
  assert.equal(await attempt(run, { times: 3, pause: 0 }), 'done');
  assert.equal(run.mock.callCount(), 3);
});

test('what always fails is given up after its attempts, with the last error', async () => {
  await assert.rejects(attempt(failing(5), { times: 3, pause: 0 }), /fails, 2 more/);
});

test('failures are named, and tests are counted by browser and in all', () => {
  const failed = { name: 'closes', passed: false };
  const sessions = [session('A', passed, failed), session('B', passed), session('B', { skipped: true, passed: true })];
  assert.deepEqual(report(sessions, { missing: [], isRequired: true }), [
    'FAIL  src/a.test.ts [A] box > closes',
    'A: 1 passed, 1 failed, 0 skipped',
    'B: 1 passed, 0 failed, 1 skipped',
    'browser: 2 passed, 1 failed, 1 skipped',
  ]);
});

test('a file that runs no test is a failure, and named', () => {
  const lines = report([{ ...session('A'), testResults: undefined }], { missing: [], isRequired: true });
  assert.deepEqual(lines, [
    'FAIL  src/a.test.ts [A] ran no test',
    'A: 0 passed, 1 failed, 0 skipped',
    'browser: 0 passed, 1 failed, 0 skipped',
  ]);
});

test('an engine that is missing is named', () => {
  const [, named, total] = report([session('A', passed)], { missing, isRequired: false });
  assert.equal(named, 'engines skipped: webkit: it is not there');
  assert.equal(total, 'browser: 1 passed, 0 failed, 0 skipped');
});

test('an engine that is missing and required is a failure', () => {
  assert.equal(report([session('A', passed)], { missing, isRequired: true }).at(-1), 'browser: 1 passed, 1 failed, 0 skipped');
});

test('an engine with an unknown name is refused, with the names there are', async () => {
  await assert.rejects(findEngines(['opera']), /no engine 'opera': take chromium, firefox, webkit/);
});
