import { toText } from './json.js';

/** Characters that change the text direction (UAX #9, section 2), or mark it; quickly shows that there are none. */
const SIGNS = /\p{Bidi_C}/u;
/** Pairs that embed or isolate a part, and all other such characters except marks, which only affect what is next to them. */
const PAIRS =
  /([\u202a\u202b][^\u202a-\u202e\u2066-\u2069]*\u202c|[\u2066-\u2068][^\u202a-\u202e\u2066-\u2069]*\u2069)|[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text that reads in the order it is written, whatever comes before and after it: of the characters that change its direction,
 * only pairs that embed or isolate a part stay.
 */
export const upright = (text: string): string => (SIGNS.test(text) ? text.replace(PAIRS, '$1') : text);

/**
 * One line of text, {@link upright}: runs of white space, control characters and lone surrogates become one space, as do more
 * accents on a letter than any writing system uses. Numbers are converted, the rest is ''. After 5000 characters it ends in "…".
 */
export const plainText = (value: unknown): string => {
  const line = upright(toText(typeof value === 'number' ? String(value) : value))
    // Tidy text is not changed at all, not even by replacing spaces with spaces.
    .replace(/[\s\p{Cc}\p{Cs}]{2,}|\p{M}{20,}|[^\S ]|[\p{Cc}\p{Cs}]/gu, ' ')
    .trim();
  return line[5000] ? line.replace(/^(.{5000}).+/u, '$1…') : line;
};
