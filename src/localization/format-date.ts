type WriteDay = (year: number, month: number, day: number) => string;

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const inEnglish: WriteDay = (year, month, day) => `${MONTHS.slice(3 * month - 3, 3 * month)} ${day}, ${year}`;
const inChinese: WriteDay = (year, month, day) => `${year}年${month}月${day}日`;

/** For the languages of most pages, what `Intl` writes: setting that up takes longer than showing a whole article. */
const writerFor = (locale: string): WriteDay | undefined =>
  /^en(-US)?$/.test(locale) ? inEnglish : /^zh(-Han[st])?(-(CN|TW|HK|MO|SG))?$/.test(locale) ? inChinese : undefined;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Whether dates in a language are formatted at once. */
export const isFormatReady = (locale: string): boolean => formatters.has(locale) || !!writerFor(locale);

/** Days as they were written before, by locale and day: a feed's posts share days, and its widgets share posts. */
const days = new Map<string, string>();
const MOST_DAYS = 1000;

/**
 * A day in the reader's language, in English where a browser does not know that. It is taken in UTC, so that all readers, and a
 * static page, see the same one.
 */
export function formatDate(iso: string, locale: string): string {
  const write = writerFor(locale);
  // Only years after Christ, with four digits.
  const [, year, month, day] = (write && /^(?!0000)(\d{4})-(\d\d)-(\d\d)/.exec(iso)) ?? [];
  if (write && day) return write(Number(year), Number(month), Number(day));
  const key = locale + iso.slice(0, 10);
  const known = days.get(key);
  if (known) return known;
  let formatter = formatters.get(locale);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat([locale, 'en'], { dateStyle: 'medium', timeZone: 'UTC' });
    formatters.set(locale, formatter);
  }
  if (days.size === MOST_DAYS) days.clear();
  const text = formatter.format(new Date(iso));
  days.set(key, text);
  return text;
}
