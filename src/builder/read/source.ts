import { isAscii, isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { FeedItem } from './feed-item.js';
import { metaBeside } from './meta-file.js';
import { applyRepairs, findMojibake, type Repair } from '../../core/mojibake.js';
import type { Message, Report } from '../shared/messages.js';
import { codeOf, isWrongName, RENAME, RIGHTS } from '../shared/file-errors.js';
import { countBelow, placesIn, type Place } from '../shared/text-position.js';

/** Maximum size of a Markdown file, in bytes. */
const MAX_BYTES = 5_000_000;

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** An input file that was found. */
export interface InputFile {
  /** Absolute path. */
  readonly path: string;
  /** Absolute path of the input folder, outside which nothing is read. */
  readonly root: string;
  /** The folders from `root` to the top of its site, where images are searched for. If absent, only `root`. */
  readonly folders?: readonly string[] | undefined;
  /** It was named on the command line, not found in a folder, so it is meant to be a post. */
  readonly isNamed?: boolean;
  /** There is a folder `_posts` in the input folder. */
  readonly hasPostsFolder?: boolean;
  /** There may be front matter in a file next to it. */
  readonly hasMeta?: boolean;
  /** The post is this item of a feed, and there is no file at `path`. */
  readonly item?: FeedItem | undefined;
}

/** The repaired text of a file, which can tell where in the original file an offset is. */
export interface SourceFile extends InputFile {
  /** Path relative to the working directory, with forward slashes. */
  readonly file: string;
  /** Line feeds only, no byte order mark, no control characters, no separators of lines or paragraphs, no mojibake. */
  readonly text: string;
  readonly report: Report;
  /** Where in the file an offset of the text is. */
  readonly placeOf: (offset: number) => Place;
}

/** A path as messages show it: relative to the working directory, with forward slashes. */
export const displayPath = (path: string, cwd: string): string => relative(cwd, path).split(sep).join('/') || '.';

/** Maps an offset in repaired text to the original. There may be as many findings as characters. */
function placesBeforeRepairs(original: string, repairs: readonly Repair[]): (offset: number) => Place {
  // For each repair: where it begins in the repaired text, and how much shorter that is after it.
  const starts: number[] = [];
  const shifts = [0];
  for (const { start, end, replacement } of repairs) {
    const shift = shifts.at(-1) ?? 0;
    starts.push(start - shift);
    shifts.push(shift + end - start - replacement.length);
  }
  const placeOf = placesIn(original);
  return (offset) => placeOf(offset + (shifts[countBelow(starts, offset)] ?? 0));
}

/** The HTML of an item of a feed, instead of a file. Messages name the feed and the item. */
function itemSource(input: InputFile, { feed, title, html }: FeedItem, messages: Message[]): SourceFile {
  const report: Report = (severity, code, text) => {
    messages.push({ file: feed, line: 1, column: 1, severity, code, text: `${text} (item "${title}")` });
  };
  const placeOf = (): Place => ({ line: 1, column: 1 });
  return { ...input, file: feed, text: html.replace(/\r\n?/g, '\n').replace(CONTROL, ''), report, placeOf };
}

/**
 * Reads a file as UTF-8. Findings go to `messages`; `undefined` if there is no usable text.
 *
 * @param again The file was read before, and its repairs have already been reported.
 */
export function readSource(input: InputFile, cwd: string, messages: Message[], again = false): SourceFile | undefined {
  if (input.item) return itemSource(input, input.item, messages);
  const file = displayPath(input.path, cwd);
  const fail = (code: string, text: string): undefined => {
    messages.push({ file, line: 1, column: 1, severity: 'error', code, text });
  };
  let bytes: Buffer;
  try {
    const { size } = statSync(input.path);
    if (size > MAX_BYTES) return fail('too-large', `the file has ${size} bytes, more than the ${MAX_BYTES} allowed; split it`);
    bytes = readFileSync(input.path);
  } catch (error) {
    return fail('unreadable', isWrongName(input.path, error) ? RENAME : `the file cannot be read (${codeOf(error)}); ${RIGHTS}`);
  }
  if (!isUtf8(bytes)) {
    return fail('not-utf-8', 'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8');
  }
  const original = bytes
    .toString()
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  const controls = Array.from(original.matchAll(CONTROL), ({ index }) => ({ start: index, end: index + 1, replacement: '' }));
  const mojibake = isAscii(bytes) ? [] : findMojibake(original);
  const meta = { start: 0, end: 0, replacement: metaBeside(input.path, original) };
  const repairs = [meta, ...[...mojibake, ...controls].sort((a, b) => a.start - b.start)];
  const placeIn = placesIn(original);
  const warn = (offset: number, code: string, text: string): void => {
    if (!again) messages.push({ file, ...placeIn(offset), severity: 'warning', code, text });
  };
  for (const { start, end, replacement } of mojibake) {
    const found = `"${original.slice(start, end)}" is UTF-8 read as Windows-1252`;
    warn(start, 'mojibake', `${found} and was repaired to "${replacement}"; correct the file`);
  }
  if (controls[0]) {
    const text =
      controls.length === 1
        ? 'a control character was removed; delete it from the file'
        : `${controls.length} control characters were removed; delete them from the file`;
    warn(controls[0].start, 'control-character', text);
  }
  const placeOf = placesBeforeRepairs(original, repairs);
  const report: Report = (severity, code, text, offset = 0) => {
    messages.push({ file, ...placeOf(offset), severity, code, text });
  };
  // Regular expressions treat them as line ends; authors do not see them.
  const text = applyRepairs(original, repairs).replace(/[\u2028\u2029]/g, ' ');
  return { ...input, file, text, report, placeOf };
}
