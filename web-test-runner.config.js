import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findChromium } from './test/support/browser.mjs';
import { countingReporter } from './test/support/browser-reporter.mjs';
import { builtFeeds } from './test/support/built-feeds.mjs';
import { fakeFeeds } from './test/support/fake-feeds.mjs';
import { sharedData } from './test/support/shared-data.mjs';

const launchOptions = await findChromium();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['{src,test}/**/*.test.ts', '!**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  browsers: [
    chromeLauncher({
      puppeteer,
      launchOptions,
      // A window of its own: tabs in the background have no animation frames, observers or focus.
      createPage: ({ context }) => context.newPage({ type: 'window' }),
    }),
  ],
  plugins: [esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) })],
  middleware: [fakeFeeds(), sharedData(), builtFeeds()],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countingReporter()],
  testFramework: { config: { timeout: 10_000 } },
  coverageConfig: {
    report: true,
    reportDir: 'coverage/browser',
    reporters: ['lcovonly'],
    include: ['src/**/*.ts'],
    exclude: ['**/*.test.*'],
  },
};
