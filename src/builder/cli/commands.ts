import { readFileSync } from 'node:fs';
import { ELEMENTS } from '../../ssr/elements.js';
import type { BuildResult } from '../write/build-feed.js';
import { checkPosts } from '../check/check.js';
import { buildCommand } from './build.js';
import { findConfig, loadConfig } from './config.js';
import { initCommand } from './init.js';
import { ended, givenOf, parse, READING_OPTIONS, wholeNumber, type Io } from './command-line.js';
import { FORMATS, formatMessages } from '../check/format-messages.js';
import { translatorFor } from '../check/translate-messages.js';
import { parseLanguageTag } from '../shared/language.js';
import { hasErrors, UsageError } from '../shared/messages.js';
import { startPreview } from './preview.js';
import { renderCommand } from './render.js';
import { condense } from './summary.js';

const HELP = `tiktok-refugee: Markdown with YAML front matter → a JSON Feed with widgets, for any static host

  tiktok-refugee build <folder|file|feed file|feed url>... --out <dir> [--site <url>] [--title <text>] [--page-size 20] [--language en] [--watch]
                       [--exclude <glob>]... [--drafts] [--future] [--keep-going] [--fetch-images] [--all-cards]
                       [--permalink <template>] [--config <file>]
  tiktok-refugee check <folder|file|feed file|feed url>... [--format text|json|github|sarif] [--language en] [--fix] [--external]
                       [--site <url>] [--exclude <glob>]... [--drafts] [--future] [--permalink <template>] [--config <file>]
  tiktok-refugee init [<folder>] [--title <text>] [--site <url>] [--language en] [--yes]
  tiktok-refugee preview [<folder>] [--port 0] [--host <name>]... [--config <file>]
  tiktok-refugee render <feed.json> --element ${Object.keys(ELEMENTS).join('|')} [--post X] [--layout L] [--locale xx] [--plain]   → HTML on stdout

  --out        folder to write; files in it that no build wrote stay as they are
  --site       URL where that folder will be served, such as https://example.org/articles/
  --fix        correct the case of tags, and spaces around them, in the articles that are checked
  --external   check links to other servers; results are cached for up to a week
  --exclude    files and folders to leave out, such as "notes/**"; may be repeated
  --drafts     also build or check drafts; --no-drafts and similar flags turn off what is on in the settings
  --future     also build or check posts whose date is in the future
  --keep-going leave out posts with errors, and build the rest
  --fetch-images  copy images of other servers into the output; they are cached, and confirmed once a week
  --all-cards  draw a card as PNG for all articles, not only for the newest 100; they are cached
  --permalink  where the articles are in your blog, such as /:year/:month/:slug/; or date, pretty or none
  --config     settings for build, check and preview; by default tiktok-refugee.config.yaml, here or in the folder
  --yes        ask nothing: title, URL and language come from the flags, or are the defaults
  --host       another host name for the preview, such as that of a proxy; may be repeated
  --element    the widget to print, as HTML that needs no script
  --plain      print only links, headings, paragraphs and images, for e-mail and editors: a post as card or full, or posts
  --feed       URL of the feed for the page; by default, the URL in the feed
  --stylesheet URL of the widget's style sheet, widgets/tiktok-refugee-<element>.css; by default, inline styles
  --url        URL of the page, needed if other URLs are relative to it
  --attribute  another attribute of the element, such as --attribute heading-level=3; may be repeated
  --help       print this text
  --version    print the version

Messages are "file:line:column severity code text". Exit status: 0 success, 1 errors in the content or while
writing (an earlier output stays as it is), 2 wrong usage.
`;

function languageOf(language: string | undefined): string | undefined {
  try {
    return language === undefined ? undefined : parseLanguageTag(language);
  } catch {
    throw new UsageError(`"${language ?? ''}" is not a language tag; use one such as "en" or "zh-Hans"`);
  }
}

async function check(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, {
    ...READING_OPTIONS,
    format: { type: 'string', default: 'text' },
    fix: { type: 'boolean', default: false },
    external: { type: 'boolean', default: false },
  });
  const { format: named, fix, external, config, ...flags } = values;
  const format = FORMATS.find((name) => name === named);
  if (!format) throw new UsageError(`--format must be one of ${FORMATS.join(', ')}, not "${named}"`);
  const settings = { ...loadConfig(config, positionals, io.cwd), ...givenOf(flags) };
  const language = languageOf(settings.language);
  let spoken = language;
  const messages = await checkPosts(settings.inputs, {
    ...settings,
    ...{ cwd: io.cwd, language, fix },
    external: external ? {} : undefined,
    onLanguage: (own) => (spoken ??= own),
  });
  io.out.write(formatMessages(messages, format, await translatorFor(spoken)));
  return hasErrors(messages) ? 1 : 0;
}

async function preview(args: string[], io: Io): Promise<number> {
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

const COMMANDS: Readonly<Record<string, (args: string[], io: Io) => Promise<number>>> = {
  build: buildCommand,
  init: initCommand,
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
