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

/** What a name must look like to be that of a language, maybe with a script and a region. */
const NAME = /^[a-z]{2,3}(?:[-_](?:[a-z]{4}|[a-z]{2}|\d{3})){0,2}$/i;
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * The BCP 47 tag that a part of a path represents, if it is the name of a language.
 *
 * @param languages The tags that count; if empty, those of all languages that have two letters.
 */
export function languageOfName(part: string, languages: readonly string[] = []): string | undefined {
  if (!NAME.test(part)) return undefined;
  try {
    const tag = parseLanguageTag(part.replaceAll('_', '-'));
    if (languages.length > 0) return languages.includes(tag) ? tag : undefined;
    // Three letters are far more often an abbreviation of something else: `src` is also a name of Sardinian, whose tag is `sc`.
    // Far more often than Yi, `ii` is the second part of something.
    return /^(?!ii$)[a-z]{2}(?:[-_]|$)/i.test(part) && names.of(tag.slice(0, 2)) !== undefined ? tag : undefined;
  } catch {
    return undefined;
  }
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
