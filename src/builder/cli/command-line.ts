import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from '../shared/messages.js';

/** What a command has of the world. */
export interface Io {
  readonly cwd: string;
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown; readonly isTTY?: boolean | undefined };
  /** Ends what would go on for ever. */
  readonly signal: AbortSignal;
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>>;

/** Reads a command's arguments. @throws UsageError for an unknown option, or one without its value */
export function parse<T extends Options>(args: string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/\. To specify a positional.*$/s, '.'));
  }
}
