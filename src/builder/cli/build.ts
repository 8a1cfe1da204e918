import { resolve } from 'node:path';
import { createBuilder } from '../write/build-feed.js';
import { ended, parse, wholeNumber, type Io } from './command-line.js';
import { UsageError } from '../shared/messages.js';
import { condense, summary } from './summary.js';
import { watchInputs } from './watch.js';

/** The command `build`. Returns the exit status. */
export async function buildCommand(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, {
    'out': { type: 'string' },
    'site': { type: 'string' },
    'title': { type: 'string' },
    'page-size': { type: 'string', default: '20' },
    'language': { type: 'string', default: 'en' },
    'watch': { type: 'boolean', default: false },
    'exclude': { type: 'string', multiple: true, default: [] },
    'drafts': { type: 'boolean', default: false },
    'future': { type: 'boolean', default: false },
    'permalink': { type: 'string' },
    'keep-going': { type: 'boolean', default: false },
  });
  const { out, site, title, language, exclude, drafts, future, permalink } = values;
  if (!out) throw new UsageError('--out is missing; name the folder to write with --out <dir>');
  const pageSize = wholeNumber(values['page-size'], '--page-size', 1, 10_000);
  const onProgress = (done: number, total: number): void => {
    if (!io.err.isTTY || total < 50) return;
    io.err.write(done < total ? `\r${Math.floor((100 * done) / total)} % of ${total} posts` : '\r\u001b[K');
  };
  const onImages = (done: number, total: number): void => {
    if (io.err.isTTY) io.err.write(done < total ? `\r${done} of ${total} images\u001b[K` : '\r\u001b[K');
  };
  const options = {
    ...{ inputs: positionals, out, site, title, pageSize, language, cwd: io.cwd },
    ...{ exclude, drafts, future, permalink, keepGoing: values['keep-going'], onProgress, onImages },
  };
  const builder = createBuilder(options, !values.watch);
  const once = async (): Promise<number> => {
    const result = await builder();
    for (const line of condense(result.messages)) io.err.write(`${line}\n`);
    io.out.write(summary(result, out));
    return result.ok ? 0 : 1;
  };
  if (!values.watch) return once();
  const stop = await watchInputs(
    positionals.map((input) => resolve(io.cwd, input)),
    async () => {
      await once();
    },
    ({ message }) => io.err.write(`${message}\n`),
  );
  io.out.write('Watching for changes. Press Ctrl-C to stop.\n');
  await ended(io.signal);
  stop();
  return 0;
}
