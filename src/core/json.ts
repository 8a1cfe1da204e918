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

/** Signs that turn the direction of text (UAX #9, section 2), or mark it; tells at once that there are none. */
const SIGNS = /\p{Bidi_C}/u;
/** Pairs that embed or isolate a part, and all other signs but marks, which turn nothing but what is beside them. */
const PAIRS =
  /([\u202a\u202b][^\u202a-\u202e\u2066-\u2069]*\u202c|[\u2066-\u2068][^\u202a-\u202e\u2066-\u2069]*\u2069)|[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text that is read as it is spelt, whatever comes before and after it: of the signs that turn its direction, none but pairs that
 * embed or isolate a part stay.
 */
export const upright = (text: string): string => (SIGNS.test(text) ? text.replace(PAIRS, '$1') : text);

/**
 * One line of text, {@link upright}: runs of white space, control characters and lone surrogates become one space, as do more
 * accents on a letter than any writing has. Numbers are coerced, the rest is ''. After 5000 characters it ends in "…".
 */
export const plainText = (value: unknown): string => {
  const line = upright(toText(typeof value === 'number' ? String(value) : value))
    // Nothing of a tidy text is replaced, not even its spaces by themselves.
    .replace(/[\s\p{Cc}\p{Cs}]{2,}|\p{M}{20,}|[^\S ]|[\p{Cc}\p{Cs}]/gu, ' ')
    .trim();
  return line[5000] ? line.replace(/^(.{5000}).+/u, '$1…') : line;
};

/** A finite number above zero. */
export const positive = (value: unknown): number | undefined =>
  typeof value === 'number' && value > 0 && value < Infinity ? value : undefined;

/** A language tag (RFC 5646; `_` is taken for `-`). The grammar is checked loosely, the registry not at all. */
export const languageTag = (value: unknown): string | undefined => {
  const tag = plainText(value).replaceAll('_', '-');
  return /^[a-z]{2,8}(-[a-z\d]+)*$/i.test(tag) ? tag : undefined;
};
