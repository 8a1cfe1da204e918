import { UsageError } from './messages.js';

/** Codes of countries that are written for those of languages, and are no language's own. */
const COUNTRIES: Readonly<Record<string, string>> = { cn: 'zh', cz: 'cs', dk: 'da', gr: 'el', jp: 'ja', ua: 'uk' };

/**
 * A BCP 47 tag in its canonical form.
 *
 * @throws RangeError for anything else. Names of languages ("English") are not tags, though they look like languages yet to be
 *   registered.
 */
export function parseLanguageTag(language: string): string {
  const [tag = ''] = Intl.getCanonicalLocales(COUNTRIES[language.toLowerCase()] ?? language);
  if (!/^[a-z]{2,3}(?:-|$)/.test(tag)) throw new RangeError(language);
  return tag;
}

/** The tag that an option has. @throws UsageError for anything else */
export function readLanguageOption(language: string, option: string): string {
  try {
    return parseLanguageTag(language);
  } catch {
    throw new UsageError(`"${language}" is not a language tag; use one such as ${option} en or ${option} zh-Hans`);
  }
}

/** What a table of languages has for a BCP 47 tag. Regions imply the script of Chinese. */
export function wordsFor<T>(table: Readonly<Record<string, T>>, language: string): T | undefined {
  const { language: name, script = '' } = new Intl.Locale(language).maximize();
  const tag = /^(?:zh|yue|cmn)$/.test(name) ? `zh-${script === 'Hant' ? 'Hant' : 'Hans'}` : name === 'pt' ? 'pt-BR' : name;
  return Object.hasOwn(table, tag) ? table[tag] : undefined;
}
