import { directionOf } from '../localization/locale.js';
import { plural } from '../localization/plural.js';
import { stringsFor, type Strings } from '../localization/strings.js';
import { provideTranslations } from './translations.js';

// Once, not for each widget. Bundlers keep it together with the exports of this module.
provideTranslations();

/** Languages whose strings are kept; what is asked for beyond that is made each time. */
const MAX_KNOWN = 100;
const known = new Map<string, Strings>();

/** The strings for a BCP 47 tag, synchronously: on a server, all translations are imported. */
export function wordsFor(locale: string): Strings {
  const words = known.get(locale) ?? (stringsFor(locale) as Strings);
  if (known.size < MAX_KNOWN) known.set(locale, words);
  return words;
}

/** “Read on”, for pages around widgets. @param locale - BCP 47 */
export const readOn = (locale: string): string => wordsFor(locale).msg('Read on', { id: 'read-on' });

/** A count in a language, of its forms (see `plural`). @param locale - BCP 47 */
export const countOf = (locale: string, count: number, forms: string): string => plural(wordsFor(locale), count, forms);

/** `dir` of a page in a language. @param locale - BCP 47 */
export const pageDirection = (locale: string): 'ltr' | 'rtl' | 'auto' => directionOf({ language: locale });
