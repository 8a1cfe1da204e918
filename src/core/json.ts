/** Readers of untidy JSON: each one takes anything, returns a value of one type, and never throws. */

export type Json = Readonly<Record<PropertyKey, unknown>>;

/** The object itself (an array counts as one), otherwise an empty one. */
export const toObject = (value: unknown): Json => (typeof value === 'object' && value ? (value as Json) : {});

/** The array itself, or a single value as an array. */
export const toList = (value: unknown): readonly unknown[] => [value].flat();

/** Like {@link toList}, with each entry as an object. */
export const toObjects = (value: unknown): readonly Json[] => toList(value).map(toObject);

/** The string itself, otherwise ''. */
export const toText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads a value as one line of text. */
export type TextReader = (value: unknown) => string;

/** What `plainText` would change, and a little more: characters that change the text direction, even in pairs. */
const UNTIDY = /^ | $|[\s\p{Cc}\p{Cs}]{2}|\p{M}{20}|[^\S ]|[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/**
 * Like `plainText`, for text that is already a tidy line, or absent.
 *
 * @throws {TypeError} for everything else
 */
export const tidyText: TextReader = (value = '') => {
  if (typeof value !== 'string' || value[5000] || UNTIDY.test(value)) throw new TypeError();
  return value;
};

/** A finite number above zero. */
export const positive = (value: unknown): number | undefined =>
  typeof value === 'number' && value > 0 && value < Infinity ? value : undefined;

/**
 * A language tag (RFC 5646; `_` counts as `-`). The grammar is checked loosely, the registry not at all, but that no language has
 * more than three letters: `English` is none.
 */
export const languageTag = (value: unknown): string | undefined => {
  const tag = toText(value).trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(-[a-z\d]+)*$/i.test(tag) ? tag : undefined;
};
