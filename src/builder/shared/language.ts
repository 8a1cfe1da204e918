/**
 * A BCP 47 tag in its canonical form.
 *
 * @throws RangeError for what is none. Names of languages ("English") are none, though they look like languages yet to be
 *   registered.
 */
export function parseLanguageTag(language: string): string {
  const [tag = ''] = Intl.getCanonicalLocales(language);
  if (!/^[a-z]{2,3}(?:-|$)/.test(tag)) throw new RangeError(language);
  return tag;
}
