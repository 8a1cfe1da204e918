import { stringsFor, type Strings } from '../localization/strings.js';
import { provideTranslations } from './translations.js';

/** The strings for a BCP 47 tag, at once: on a server all translations are here. */
export function wordsFor(locale: string): Strings {
  provideTranslations();
  return stringsFor(locale) as Strings;
}

/** “Read on”, for pages around widgets. @param locale - BCP 47 */
export const readOn = (locale: string): string => wordsFor(locale).msg('Read on', { id: 'read-on' });
