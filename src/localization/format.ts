const formatters = new Map<string, Intl.DateTimeFormat>();

/** Whether dates in a language are formatted at once; the first time takes longer than all the rest of a card. */
export const isFormatReady = (locale: string): boolean => formatters.has(locale);

/** Days as they were written before, by locale and day: a feed's posts share days, and its widgets share posts. */
const days = new Map<string, string>();
const MOST_DAYS = 1000;

/**
 * A day in the reader's language, in English where a browser does not know that. It is taken in UTC, so that all readers, and a
 * static page, see the same one.
 */
export function formatDate(iso: string, locale: string): string {
  let formatter = formatters.get(locale);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat([locale, 'en'], { dateStyle: 'medium', timeZone: 'UTC' });
    formatters.set(locale, formatter);
  }
  const day = locale + iso.slice(0, 10);
  let text = days.get(day);
  if (!text) {
    if (days.size === MOST_DAYS) days.clear();
    days.set(day, (text = formatter.format(new Date(iso))));
  }
  return text;
}

/** Languages, and tags that say so, with digits of their own; for others `Intl` need not be set up for a small number. */
const OWN_DIGITS = /^(ar|as|bn|ckb|dz|fa|ks|mr|my|ne|ps|sat|sd)\b|-(u|Arab)\b/;

export function formatNumber(value: number, locale: string): string {
  return value < 1000 && !OWN_DIGITS.test(locale) ? String(value) : value.toLocaleString([locale, 'en']);
}
