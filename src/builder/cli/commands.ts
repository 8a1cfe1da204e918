import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ELEMENTS } from '../../ssr/elements.js';
import { createBuilder, type BuildResult } from '../write/build-feed.js';
import { checkPosts } from '../check/check.js';
import { FORMATS, formatMessages } from '../check/format-messages.js';
import { parse, type Io } from './command-line.js';
import { formatMessage, hasErrors, UsageError, type Message } from '../shared/messages.js';
import { startPreview } from './preview.js';
import { renderCommand } from './render.js';
import { watchInputs } from './watch.js';

const HELP = `tiktok-refugee: Markdown with YAML front matter → a JSON Feed with widgets, for any static host

  tiktok-refugee build <folder|file>... --out <dir> [--site <url>] [--title <text>] [--page-size 20] [--language en] [--watch]
  tiktok-refugee check <folder|file|feed.json|url>... [--format text|json|github|sarif] [--fix] [--external]
  tiktok-refugee preview <folder> [--port 0] [--host <name>]...
  tiktok-refugee render <feed.json> --element ${Object.keys(ELEMENTS).join('|')} [--post X] [--layout L] [--locale xx]   → HTML on stdout

  --out        folder to write; files in it that no build wrote stay as they are
  --site       URL where that folder will be served, such as https://example.org/articles/
  --fix        correct the case of tags, and spaces around them, in the articles that are checked
  --external   ask servers whether links to them work; responses are remembered for up to a week
  --host       another host name for the preview, such as that of a proxy; may be repeated
  --element    the widget to print, as HTML that needs no script
  --feed       URL of the feed for the page; by default, the URL in the feed
  --stylesheet URL of the widget's style sheet, widgets/tiktok-refugee-<element>.css; by default, inline styles
  --url        URL of the page, needed if other URLs are relative to it
  --attribute  another attribute of the element, such as --attribute heading-level=3; may be repeated
  --help       print this text
  --version    print the version

Messages are "file:line:column severity code text". Exit status: 0 success, 1 errors in the content or while
writing (an earlier output stays as it is), 2 wrong usage.
`;

function wholeNumber(text: string, name: string, min: number, max: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= min && value <= max))
    throw new UsageError(`${name} must be a whole number from ${min} to ${max}, not "${text}"`);
  return value;
}

/** In blogs whose files are dated by name, one sentence says what hundreds of messages would. */
function condense(messages: readonly Message[]): string[] {
  const dated = messages.filter(({ code }) => code === 'date-from-file-name');
  const lines = messages.filter((message) => dated.length <= 5 || message.code !== 'date-from-file-name').map(formatMessage);
  return dated.length <= 5
    ? lines
    : [...lines, `${dated.length} posts take their date from their file names; run "check" to list them`];
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function summary({ ok, messages, posts }: BuildResult, out: string): string {
  const of = (severity: string): number => messages.filter((message) => message.severity === severity).length;
  const found = `${count(of('error'), 'error')}, ${count(of('warning'), 'warning')}`;
  return ok ? `${count(posts.length, 'post')} written to ${out} (${found})\n` : `nothing was written: ${found}\n`;
}

const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done();
    signal.addEventListener(
      'abort',
      () => {
        done();
      },
      { once: true },
    );
  });

async function build(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, {
    'out': { type: 'string' },
    'site': { type: 'string' },
    'title': { type: 'string' },
    'page-size': { type: 'string', default: '20' },
    'language': { type: 'string', default: 'en' },
    'watch': { type: 'boolean', default: false },
  });
  const { out, site, title, language } = values;
  if (!out) throw new UsageError('--out is missing; name the folder to write with --out <dir>');
  const pageSize = wholeNumber(values['page-size'], '--page-size', 1, 10_000);
  const onProgress = (done: number, total: number): void => {
    if (!io.err.isTTY || total < 50) return;
    io.err.write(done < total ? `\r${Math.floor((100 * done) / total)} % of ${total} posts` : '\r\u001b[K');
  };
  const onImages = (done: number, total: number): void => {
    if (io.err.isTTY) io.err.write(done < total ? `\r${done} of ${total} images\u001b[K` : '\r\u001b[K');
  };
  const options = { inputs: positionals, out, site, title, pageSize, language, cwd: io.cwd, onProgress, onImages };
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

async function check(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, {
    format: { type: 'string', default: 'text' },
    site: { type: 'string' },
    fix: { type: 'boolean', default: false },
    external: { type: 'boolean', default: false },
  });
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new UsageError(`--format must be one of ${FORMATS.join(', ')}, not "${values.format}"`);
  const { site, fix } = values;
  const messages = await checkPosts(positionals, { cwd: io.cwd, site, fix, external: values.external ? {} : undefined });
  io.out.write(formatMessages(messages, format));
  return hasErrors(messages) ? 1 : 0;
}

async function preview(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, {
    port: { type: 'string', default: '0' },
    host: { type: 'string', multiple: true, default: [] },
  });
  const [folder, ...others] = positionals;
  if (!folder || others.length > 0) throw new UsageError('name one folder to preview');
  const onBuild = ({ messages }: BuildResult): void => {
    // A preview is for its author alone, whom relative addresses serve.
    for (const line of condense(messages.filter(({ code }) => code !== 'no-site'))) io.err.write(`${line}\n`);
  };
  const { url, close } = await startPreview({
    folder,
    port: wholeNumber(values.port, '--port', 0, 65_535),
    hosts: values.host,
    cwd: io.cwd,
    onBuild,
  });
  io.out.write(`${url}\n`);
  await ended(io.signal);
  await close();
  return 0;
}

const COMMANDS: Readonly<Record<string, (args: string[], io: Io) => Promise<number>>> = {
  build,
  check,
  preview,
  render: renderCommand,
};

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** Runs one command line. Returns the exit status: 0 fine, 1 errors in the content, 2 wrong usage. */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = args;
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  try {
    if (options.some((arg) => arg === '--help' || arg === '-h')) io.out.write(HELP);
    else if (options.includes('--version')) io.out.write(`${version()}\n`);
    else if (Object.hasOwn(COMMANDS, name)) return (await COMMANDS[name]?.(rest, io)) ?? 0;
    else
      throw new UsageError(
        name
          ? `Unknown command "${name}". Commands: build, check, preview, render.`
          : 'No command given. Commands: build, check, preview, render.',
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
