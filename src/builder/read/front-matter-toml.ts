import { parse, TomlError } from 'smol-toml';
import type { Report } from '../shared/messages.js';
import { toFields, type Fields } from './front-matter-values.js';

const MAX_LEVELS = 100;

/** Where the values of a TOML document's top-level names begin, each found by its line. */
function placesOf(toml: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const match of toml.matchAll(/^[ \t]*(?:\[+[ \t]*)?["']?([\w-]+)["']?[ \t]*(?:=[ \t]*)?/gm)) {
    const [whole, name = ''] = match;
    if (!places.has(name)) places.set(name, match.index + whole.length);
  }
  return places;
}

/** The offset of a line and a column that both count from 1. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let i = 1; i < line; i += 1) start = text.indexOf('\n', start) + 1 || text.length;
  return Math.min(text.length, start + column - 1);
}

/** A date as Julia computes it, as in Franklin. */
const JULIA_DATE = /^([ \t]*[\w-]+[ \t]*=[ \t]*)Date\([ \t]*(\d{4})[ \t]*,[ \t]*(\d{1,2})[ \t]*,[ \t]*(\d{1,2})[ \t]*\)/gm;

/** The same text with dates of TOML; all that follows stays where it is. */
const withDates = (toml: string): string =>
  toml.replace(JULIA_DATE, (whole, name: string, year: string, month: string, day: string) =>
    `${name}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`.padEnd(whole.length),
  );

const NO_REPORT: Report = () => undefined;

/**
 * Reads Franklin's lines of `@def name = value`, whose values are mostly written as in TOML. One that is code of Julia is left
 * out, and the others count.
 */
export function parseDefinitions(block: string): Fields {
  const fields: Fields = new Map();
  let start = 0;
  for (const definition of block.split(/^(?=@def )/m)) {
    for (const [name, { value, offset }] of parseToml(definition.replace('@def', '    '), NO_REPORT) ?? [])
      fields.set(name, { value, offset: start + offset });
    start += definition.length;
  }
  return fields;
}

/** Reads TOML. If it is unusable, reports an error and returns `undefined`. */
export function parseToml(toml: string, report: Report): Fields | undefined {
  try {
    const table = parse(withDates(toml), { maxDepth: MAX_LEVELS, unsafeKeyBehaviour: 'drop' });
    const places = placesOf(toml);
    return toFields(table, (name) => places.get(name) ?? 0);
  } catch (error) {
    const [line, column] = error instanceof TomlError ? [error.line, error.column] : [1, 1];
    const [reason = ''] = (error as Error).message.replace(/^Invalid TOML document: /, '').split('\n');
    report(
      'error',
      'invalid-toml',
      `the front matter cannot be read: ${reason}; correct this line`,
      offsetOf(toml, line, column),
    );
    return undefined;
  }
}
