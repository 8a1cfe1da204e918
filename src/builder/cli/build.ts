import { relative, resolve } from 'node:path';
import { translateMessages } from '../check/translate-messages.js';
import { createBuilder } from '../write/build-feed.js';
import { findConfig, loadConfig, MAX_PAGE_SIZE, type EffectiveConfig } from './config.js';
import { latestBuilder } from './latest-builder.js';
import { ended, givenOf, parse, READING_OPTIONS, wholeNumber, type Io } from './command-line.js';
import { isWebUrl } from '../shared/download.js';
import { UsageError } from '../shared/messages.js';
import { condense, summary } from './summary.js';
import { watchInputs } from './watch.js';

type Settings = EffectiveConfig & { readonly out: string };

/** The command `build`. Returns the exit status. */
export async function buildCommand(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, {
    ...READING_OPTIONS,
    'out': { type: 'string' },
    'title': { type: 'string' },
    'page-size': { type: 'string' },
    'watch': { type: 'boolean', default: false },
    'keep-going': { type: 'boolean' },
    'fetch-images': { type: 'boolean' },
    'all-cards': { type: 'boolean' },
  });
  const { watch, 'config': file, 'page-size': size, 'keep-going': keepGoing, ...rest } = values;
  const { 'fetch-images': fetchImages, 'all-cards': allCards, ...flags } = rest;
  const given = {
    ...flags,
    keepGoing,
    fetchImages,
    allCards,
    pageSize: size === undefined ? undefined : wholeNumber(size, '--page-size', 1, MAX_PAGE_SIZE),
  };
  const readSettings = (): Settings => {
    const settings = { ...loadConfig(file, positionals, io.cwd), ...givenOf(given) };
    const { out } = settings;
    if (!out) throw new UsageError('--out is missing; name the folder to write with --out <dir>');
    return { ...settings, out };
  };
  const onProgress = (done: number, total: number): void => {
    if (!io.err.isTTY || total < 50) return;
    io.err.write(done < total ? `\r${Math.floor((100 * done) / total)} % of ${total} posts` : '\r\u001b[K');
  };
  const onImages = (done: number, total: number): void => {
    if (io.err.isTTY) io.err.write(done < total ? `\r${done} of ${total} images\u001b[K` : '\r\u001b[K');
  };
  const builderFor = latestBuilder((settings: Settings) =>
    createBuilder({ ...settings, cwd: io.cwd, onProgress, onImages }, !watch),
  );
  const once = async (): Promise<number> => {
    const settings = readSettings();
    const result = await builderFor(settings)();
    const messages = await translateMessages(result.messages, settings.language);
    for (const line of condense(messages)) io.err.write(`${line}\n`);
    io.out.write(summary(result, relative(io.cwd, resolve(io.cwd, settings.out)) || '.'));
    return result.ok ? 0 : 1;
  };
  if (!watch) return once();
  const { inputs } = readSettings();
  const config = findConfig(file, positionals, io.cwd);
  const stop = await watchInputs(
    [...inputs.filter((input) => !isWebUrl(input)).map((input) => resolve(io.cwd, input)), ...(config ? [config] : [])],
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
