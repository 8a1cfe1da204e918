import { toText } from './json.js';

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
