const formatters = new Map<string, Intl.DateTimeFormat>();

/** Whether dates in a language are formatted at once; the first time takes longer than all the rest of a card. */
export const isFormatReady = (locale: string): boolean => formatters.has(locale);

/** A date in the reader's language. The day is that of UTC, so that all readers, and a static page, see the same one. */
export function formatDate(iso: string, locale: string): string {
  let formatter = formatters.get(locale);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    formatters.set(locale, formatter);
  }
  return formatter.format(new Date(iso));
}

export function formatNumber(value: number, locale: string): string {
  return value < 1000 ? String(value) : value.toLocaleString(locale);
}
