import { basename } from 'node:path';

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/**
 * Ends the browser tests' output with one line to count by: `browser: N passed, N failed, N skipped`. A file that does not load,
 * or is empty, counts as a failure.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const tests = testsOf(session.testResults);
        for (const { skipped, passed } of tests) total[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
        if (tests.length === 0 || (!session.passed && tests.every(({ passed, skipped }) => passed || skipped))) {
          total.failed += 1;
          const reason = tests.length === 0 ? 'ran no test' : 'failed outside of its tests';
          console.log(`${basename(session.testFile ?? '')}: ${reason}`);
        }
      }
      console.log(`browser: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
    },
  };
}
