import { formatNumber } from './format-number.js';
import type { Strings } from './strings.js';

const rules = new Map<string, Intl.PluralRules>();

function categoryOf(count: number, language: string): string {
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules([language, 'en'])));
  return rule.select(count);
}

/**
 * A count in words, such as `one:# article|# articles`: the forms of a text, each behind its category of `Intl.PluralRules` and a
 * colon, and last the one for all other counts. A language gives as many as it tells apart, often only the last.
 *
 * @param forms - of `msg`
 * @param shown - what takes the place of `#`; the count unless given
 */
export function plural({ locale, language }: Strings, count: number, forms: string, shown = formatNumber(count, locale)): string {
  const named = forms.split('|');
  const other = named.pop() ?? '';
  const prefix = named.length > 0 ? `${categoryOf(count, language)}:` : '';
  const form = prefix && named.find((each) => each.startsWith(prefix));
  return (form ? form.slice(prefix.length) : other).replace('#', () => shown);
}
