import { basename } from 'node:path';

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

const line = (name, { passed, failed, skipped }) => `${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * Ends the browser tests' output with a line for each browser, and one to count by: `browser: N passed, N failed, N skipped`. A
 * file that does not load, or is empty, counts as a failure; so does an engine that is missing and required.
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
        for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        if (tests.length === 0 || (!passed && tests.every((test) => test.passed || test.skipped))) {
          counts.failed += 1;
          const reason = tests.length === 0 ? 'ran no test' : 'failed outside of its tests';
          console.log(`${basename(testFile ?? '')}: ${reason} [${browser.name}]`);
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
