#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { runCli } from './commands.js';

/** The working directory; `undefined` when it was deleted or replaced under the shell. */
function workingDirectory(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const cwd = workingDirectory();
  if (cwd === undefined) {
    process.stderr.write('tiktok-refugee: The current folder no longer exists. Change to another one with "cd".\n');
    return 2;
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stop.abort();
      // Whatever still runs after that is not worth waiting for.
      setTimeout(() => process.exit(130), 1000).unref();
    });
  }
  for (const stream of [process.stdout, process.stderr]) {
    // A reader such as "head" has enough, and goes. What runs ends as it would have, but for what would run for ever.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      stop.abort();
    });
  }
  return runCli(process.argv.slice(2), { cwd, in: process.stdin, out: process.stdout, err: process.stderr, signal: stop.signal });
}

const entry = process.argv[1];
if (entry !== undefined && import.meta.url === pathToFileURL(realpathSync(entry)).href) process.exitCode = await main();
