/** A value of the front matter as plain data, and its position in the file. */
export interface Field {
  readonly value: FieldValue;
  readonly offset: number;
}

/** Scalars other than booleans and null are kept as the author typed them: `1.10` and `2025-01-14` remain text. */
export type FieldValue = string | boolean | null | FieldValue[] | { [key: string]: FieldValue };

/** Fields by name in lower case. Offsets are relative to the front matter. */
export type Fields = Map<string, Field>;

/** Levels of mappings and lists whose values are kept. */
export const MAX_DEPTH = 8;

/** A parser's data as plain values. Anything else is dropped. */
export function toFieldValue(value: unknown, depth = 0): FieldValue {
  if (depth > MAX_DEPTH || value === null) return null;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (Array.isArray(value)) return value.map((each) => toFieldValue(each, depth + 1));
  if (typeof value !== 'object') return null;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toFieldValue(each, depth + 1)]));
}

/** The fields of a mapping; `placeOf` returns their offsets in the text. */
export const toFields = (mapping: object, placeOf: (name: string) => number): Fields =>
  new Map(
    Object.entries(mapping).map(([name, value]) => [name.toLowerCase(), { value: toFieldValue(value), offset: placeOf(name) }]),
  );
