import { dropWords } from './follow-language.js';
import { keyOf, parseTag, useOwnWords } from './strings.js';
import type { Templates } from './translation.js';
import { str } from './str.js';
import type { templates } from './locales/zh-Hans.js';

/** The names of the widgets' words; their English is in the sources of the translations. */
export type StringId = keyof typeof templates;

/**
 * Words of the user interface by name; those left out stay as they are. `{0}` and `{1}` stand for values that a text contains,
 * `#` for the count in texts such as `one:# article|# articles` (see docs/elements.md).
 */
export type OwnStrings = Readonly<Partial<Record<StringId, string>>>;

/** By lower-case tag. */
const own = new Map<string, Templates>();

/** What own words for a tag are kept by: `zh-TW` for readers in Taiwan alone, `zh` for all that read what `zh` stands for. */
const ownKey = (locale: Intl.Locale): string =>
  locale.baseName === locale.language ? keyOf(locale) : locale.baseName.toLowerCase();

function findOwnWords({ baseName }: Intl.Locale, key: string): Templates {
  let range = baseName.toLowerCase();
  let words: Templates = { ...own.get(range) };
  while ((range = range.replace(/-?[^-]*$/, '')).includes('-')) words = { ...own.get(range), ...words };
  return { ...own.get(key), ...words };
}

const template = (text: string): ReturnType<typeof str> | string => {
  const parts = text.split(/\{(\d)\}/);
  if (parts.length === 1) return text;
  const isText = (_: string, i: number): boolean => i % 2 === 0;
  const strings = parts.filter(isText);
  return str(Object.assign(strings, { raw: strings }), ...parts.filter((part, i) => !isText(part, i)).map(Number));
};

/**
 * Gives the widgets words of one's own: for a language that has none, or instead of theirs. Widgets that are in the page already
 * follow at once. What was provided before for the same language stays where it is not replaced.
 *
 * @param locale - BCP 47 tag: `sv` is for all readers of Swedish, `zh-TW` for those of Taiwan alone
 * @param strings - the words
 * @throws {RangeError} if it is not a language tag
 */
export function provideStrings(locale: string, strings: OwnStrings): void {
  const key = ownKey(parseTag(locale));
  own.set(key, { ...own.get(key), ...Object.fromEntries(Object.entries(strings).map(([id, text]) => [id, template(text)])) });
  useOwnWords(findOwnWords);
  dropWords();
}
