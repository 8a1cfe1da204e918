export type Severity = 'error' | 'warning' | 'info';

/** One finding about the content. An `error` keeps a build from writing anything; the others do not. */
export interface Message {
  /** Path relative to the working directory, with forward slashes, or the URL of a feed. */
  readonly file: string;
  /** 1-based; 1 when the finding is about the file as a whole. */
  readonly line: number;
  /** 1-based, in UTF-16 code units as editors count. */
  readonly column: number;
  readonly severity: Severity;
  /** Stable kebab-case name of the kind of finding. */
  readonly code: string;
  /** What is wrong and what to do, in plain words, on one line. */
  readonly text: string;
}

/** Receives a finding at an offset of the file that is being read. */
export type Report = (severity: Severity, code: string, text: string, offset?: number) => void;

/** Ignores what is found. */
export const silent: Report = () => undefined;

/** The command or the options are wrong; nothing was read or written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

// File names may hold line breaks and terminal escapes.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
const visible = (text: string): string =>
  text.replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** `file:line:column severity code text`, always a single line. */
export function formatMessage(message: Message): string {
  const { file, line, column, severity, code, text } = message;
  return visible(`${file}:${line}:${column} ${severity} ${code} ${text.replace(/\s+/g, ' ').trim()}`);
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A sorted copy: by file, place, code, text; the same on every machine. */
export function sortMessages(messages: readonly Message[]): Message[] {
  return [...messages].sort(
    (a, b) =>
      byCodeUnits(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      byCodeUnits(a.code, b.code) ||
      byCodeUnits(a.text, b.text),
  );
}

export const hasErrors = (messages: readonly Message[]): boolean => messages.some(({ severity }) => severity === 'error');
