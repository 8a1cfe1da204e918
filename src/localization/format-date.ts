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
