import { relative } from 'node:path';
import { root } from '../../src/tooling/ensure-install.mjs';

/** The tests of a suite, named with the suites that they stand in. */
function testsOf(suite, names = []) {
  if (!suite) return [];
  const inside = [...names, ...(suite.name ? [suite.name] : [])];
  const own = suite.tests.map((test) => ({ ...test, name: [...inside, test.name].join(' > ') }));
  return [...own, ...suite.suites.flatMap((child) => testsOf(child, inside))];
}

const line = (name, { passed, failed, skipped }) => `${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * Ends the browser tests' output with a line for each failure and each browser, and one to count by: `browser: N passed,
 * N failed, N skipped`. A file that does not load, or is empty, counts as a failure; so does an engine that is missing and
 * required.
 *
 * @param {{missing: readonly string[], isRequired: boolean}} engines `missing` as `engine: why`
 * @returns {import('@web/test-runner').Reporter}
 */
export function countingReporter({ missing, isRequired }) {
  return {
    onTestRunFinished({ sessions }) {
      const browsers = new Map();
      for (const { browser, testFile, testResults, passed } of sessions) {
        if (!browsers.has(browser.name)) browsers.set(browser.name, { passed: 0, failed: 0, skipped: 0 });
        const counts = browsers.get(browser.name);
        const tests = testsOf(testResults);
        const fail = (what) => {
          counts.failed += 1;
          console.log(`FAIL  ${relative(root, testFile ?? root)} [${browser.name}] ${what}`);
        };
        for (const test of tests) {
          if (test.skipped) counts.skipped += 1;
          else if (test.passed) counts.passed += 1;
          else fail(test.name);
        }
        if (tests.length === 0 || (!passed && tests.every((test) => test.passed || test.skipped))) {
          fail(tests.length === 0 ? 'ran no test' : 'failed outside of its tests');
        }
      }
      for (const [name, counts] of browsers) console.log(line(name, counts));
      if (missing.length > 0)
        console.log(`engines ${isRequired ? 'that must be there and are not' : 'skipped'}: ${missing.join('; ')}`);
      const sum = (kind) => [...browsers.values()].reduce((total, counts) => total + counts[kind], 0);
      const failed = sum('failed') + (isRequired ? missing.length : 0);
      console.log(line('browser', { passed: sum('passed'), failed, skipped: sum('skipped') }));
    },
  };
}
