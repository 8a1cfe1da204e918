import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from '../shared/messages.js';
import { nearest } from '../shared/near-names.js';

/** What a command has of the world. */
export interface Io {
  readonly cwd: string;
  /** Where answers come from; if absent, no questions are asked. */
  readonly in?: (NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined }) | undefined;
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown; readonly isTTY?: boolean | undefined };
  /** Ends what would go on for ever. */
  readonly signal: AbortSignal;
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>>;

/** Whether a word has all letters of another one, in their order, as `output` and `ouput` have those of `out`. */
const hasLetters = (word: string, letters: string): boolean =>
  Array.from(word).reduce((rest, letter) => (rest.startsWith(letter) ? rest.slice(1) : rest), letters) === '';

/** The option that was meant: one whose name is near, or part of what was written, such as `--out` for `--output`. */
const meantOption = (name: string, known: readonly string[]): string | undefined =>
  nearest(name, known) ?? known.find((each) => hasLetters(name, each));

/** Says what is wrong with an option, and what to write instead; Node's own words are for programmers. */
function optionProblem({ code, message }: NodeJS.ErrnoException, options: Options): string {
  const [, written = ''] = /'(-[^' ,]*)/.exec(message) ?? [];
  const name = written.replace(/^--?/, '');
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const meant = meantOption(name, Object.keys(options));
    return `there is no option ${written} here; ${meant ? `did you mean --${meant}?` : 'leave it out'}`;
  }
  return options[name]?.type === 'string'
    ? `${written} needs a value; if that begins with "-", write ${written}=-…`
    : `${written} takes no value; write --${name}, or --no-${name} to turn it off`;
}

/** Reads a command's arguments. @throws UsageError for an unknown option, or one without its value */
export function parse<T extends Options>(args: string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args, options, allowPositionals: true, allowNegative: true, strict: true });
  } catch (error) {
    throw new UsageError(optionProblem(error as Error, options));
  }
}

/** Options of the commands that read articles: which these are, and where they are in the blog. */
export const READING_OPTIONS = {
  site: { type: 'string' },
  language: { type: 'string' },
  exclude: { type: 'string', multiple: true },
  drafts: { type: 'boolean' },
  future: { type: 'boolean' },
  permalink: { type: 'string' },
  config: { type: 'string' },
} as const;

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The options that the user gave, which replace the settings of their names. */
export const givenOf = <T extends object>(values: T): Given<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;

/**
 * Reads a file that the user has named.
 *
 * @param inFolder What to name in its place if it is a folder.
 * @throws UsageError if there is no such file, and an error with advice if it cannot be read.
 */
export function readNamed(path: string, name: string, inFolder: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(`"${name}" does not exist; check the path`);
    if (code === 'EISDIR') throw new UsageError(`"${name}" is a folder; name ${inFolder}`);
    throw new Error(`"${name}" cannot be read (${code}); check its permissions`, { cause: error });
  }
}

/** Reads a number from an option. @throws UsageError if it is not a number, or out of bounds */
export function wholeNumber(text: string, name: string, min: number, max: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= min && value <= max))
    throw new UsageError(`${name} must be a whole number from ${min} to ${max}, not "${text}"`);
  return value;
}

/** Resolves when the command is to end. */
export const ended = (signal: AbortSignal): Promise<void> =>
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
