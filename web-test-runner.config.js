import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { accessibilityTree } from './test/support/accessibility-tree.mjs';
import { countingReporter } from './test/support/browser-reporter.mjs';
import { builtFeeds } from './test/support/built-feeds.mjs';
import { emulateFeatures } from './test/support/emulate-features.mjs';
import { engineNames, findEngines } from './test/support/engines.mjs';
import { fakeFeeds } from './test/support/fake-feeds.mjs';
import { sharedData } from './test/support/shared-data.mjs';

const wanted = process.env['TRW_ENGINES']?.split(',');
const { launchers, missing } = await findEngines(wanted ?? engineNames);
// Where an engine was asked for, or in continuous integration, tests that do not run in it have failed.
const isRequired = Boolean(wanted ?? process.env['CI']);

// The runner ends its browsers when it exits, which a signal alone does not make it do.
for (const signal of ['SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    console.error(`ended by ${signal}`);
    process.exit(1);
  });
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  // One engine after the other: together they starve each other on a small machine, and tests that wait run out of time.
  concurrentBrowsers: 1,
  browsers: launchers,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  // The properties of test/hostile take their time where several things run at once.
  testsFinishTimeout: 600_000,
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
    emulateFeatures(),
    accessibilityTree(),
  ],
  middleware: [fakeFeeds(), sharedData(), builtFeeds()],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countingReporter({ missing, isRequired })],
  testFramework: { config: { timeout: 10_000 } },
  coverageConfig: {
    report: true,
    reportDir: 'coverage/browser',
    reporters: ['lcovonly'],
    include: ['src/**/*.ts'],
    exclude: ['**/*.test.*'],
  },
};
