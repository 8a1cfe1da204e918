/** Readers of untidy JSON: each takes anything and gives a value of one type, never an exception. */

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object itself, else an empty one (arrays are no objects here). */
export const toObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** The array itself, nothing for a missing value, else the one value as an array. */
export const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

/** One line of text: no control characters, no lone surrogates, white space collapsed. Numbers are coerced, the rest is ''. */
export const plainText = (value: unknown): string =>
  typeof value === 'string' || Number.isFinite(value)
    ? String(value)
        .replace(/(?!\s)[\p{Cc}\p{Cs}]/gu, '')
        .replace(/\s+/g, ' ')
        .trim()
    : '';

/** A finite number above zero and up to `max`. */
export const positive = (value: unknown, max = Number.MAX_VALUE): number | undefined =>
  typeof value === 'number' && value > 0 && value <= max ? value : undefined;

/** As {@link positive}, whole numbers only. */
export const positiveInteger = (value: unknown, max?: number): number | undefined =>
  Number.isInteger(value) ? positive(value, max) : undefined;

/** A language tag (RFC 5646; `_` is taken for `-`). The grammar is checked loosely, the registry not at all. */
export const languageTag = (value: unknown): string | undefined => {
  const tag = plainText(value).replaceAll('_', '-');
  return /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(tag) ? tag : undefined;
};

/** The same members without those that are `undefined`. */
export const defined = <T extends object>(members: T): Defined<T> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Defined<T>;
