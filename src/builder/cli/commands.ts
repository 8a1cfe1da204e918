import { readFileSync } from 'node:fs';
import { UsageError } from '../shared/messages.js';
import type { Io } from './command-line.js';
import { HELP } from './help.js';

/** Each is loaded when it is called: what builds a site takes a second to load. */
const COMMANDS: Readonly<Record<string, (args: string[], io: Io) => Promise<number>>> = {
  build: async (...given) => (await import('./build.js')).buildCommand(...given),
  init: async (...given) => (await import('./init.js')).initCommand(...given),
  check: async (...given) => (await import('./check.js')).checkCommand(...given),
  preview: async (...given) => (await import('./preview.js')).previewCommand(...given),
  render: async (...given) => (await import('./render.js')).renderCommand(...given),
};

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** Runs one command line. Returns the exit status: 0 fine, 1 errors in the content, 2 wrong usage. */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = args;
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  try {
    if (name === 'help' || options.some((arg) => arg === '--help' || arg === '-h')) io.out.write(HELP);
    else if (options.includes('--version')) io.out.write(`${version()}\n`);
    else if (Object.hasOwn(COMMANDS, name)) return (await COMMANDS[name]?.(rest, io)) ?? 0;
    else
      throw new UsageError(
        name
          ? `Unknown command "${name}". Commands: build, check, init, preview, render.`
          : 'No command given. Commands: build, check, init, preview, render.',
      );
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) {
      io.err.write(`tiktok-refugee: ${(error as Error).message}\n`);
      return 1;
    }
    io.err.write(`tiktok-refugee: ${error.message}\nTry "tiktok-refugee --help".\n`);
    return 2;
  }
}
