import type { BuildResult } from '../write/build-feed.js';
import { ended, parse, wholeNumber, type Io } from './command-line.js';
import { findConfig, loadConfig } from './config.js';
import { UsageError } from '../shared/messages.js';
import { startPreview } from './preview-server.js';
import { condense } from './summary.js';

/** The command `preview`. Returns the exit status. */
export async function previewCommand(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, {
    port: { type: 'string', default: '0' },
    host: { type: 'string', multiple: true, default: [] },
    config: { type: 'string' },
  });
  const [folder, ...others] = loadConfig(values.config, positionals, io.cwd).inputs;
  if (!folder || others.length > 0) throw new UsageError('name one folder to preview');
  const onBuild = ({ messages }: BuildResult): void => {
    // A preview is for its author alone, for whom relative URLs are enough.
    for (const line of condense(messages.filter(({ code }) => code !== 'no-site'))) io.err.write(`${line}\n`);
  };
  const { url, close } = await startPreview({
    folder,
    port: wholeNumber(values.port, '--port', 0, 65_535),
    hosts: values.host,
    settings: () => loadConfig(values.config, positionals, io.cwd),
    config: findConfig(values.config, positionals, io.cwd),
    cwd: io.cwd,
    onBuild,
  });
  io.out.write(`${url}\n`);
  await ended(io.signal);
  await close();
  return 0;
}
