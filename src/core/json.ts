/** Readers of untidy JSON: each takes anything and gives a value of one type, never an exception. */

export type Json = Readonly<Record<PropertyKey, unknown>>;

/** The object itself (an array counts as one), else an empty one. */
export const toObject = (value: unknown): Json => (typeof value === 'object' && value ? (value as Json) : {});

/** The array itself, or the one value that stands for it as an array. */
export const toList = (value: unknown): readonly unknown[] => [value].flat();

/** As {@link toList}, each as an object. */
export const toObjects = (value: unknown): readonly Json[] => toList(value).map(toObject);

/** The string itself, else ''. */
export const toText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads a value as one line of text. */
export type TextReader = (value: unknown) => string;

/** What `plainText` would change, and a little more: signs that turn the direction, even in pairs. */
const UNTIDY = /^ | $|[\s\p{Cc}\p{Cs}]{2}|\p{M}{20}|[^\S ]|[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/**
 * As `plainText`, for what is a tidy line of text already, or absent.
 *
 * @throws {TypeError} for all else
 */
export const tidyText: TextReader = (value = '') => {
  if (typeof value !== 'string' || value[5000] || UNTIDY.test(value)) throw new TypeError();
  return value;
};

/** A finite number above zero. */
export const positive = (value: unknown): number | undefined =>
  typeof value === 'number' && value > 0 && value < Infinity ? value : undefined;

/** A language tag (RFC 5646; `_` is taken for `-`). The grammar is checked loosely, the registry not at all. */
export const languageTag = (value: unknown): string | undefined => {
  const tag = toText(value).trim().replaceAll('_', '-');
  return /^[a-z]{2,8}(-[a-z\d]+)*$/i.test(tag) ? tag : undefined;
};
