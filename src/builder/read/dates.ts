import { readDate, type WrittenDate } from '../../core/dates.js';

/** Git and C write the year after the time of day, and Git the zone after the year. */
const LATE_YEAR = /( \d\d?:\d\d(?::\d\d)?)( \d{4})(?= [+-]\d\d:?\d\d$)/;
/** The digits of Arabic, and those of Persian and Urdu, each from 0 to 9. */
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** In such digits, years are often those of another calendar, in which it is about 1400 or 1450. */
const isOtherCalendar = ({ day }: WrittenDate): boolean => day < '1900';

/**
 * Reads a date as people write them in front matter, as {@link readDate} does for feeds.
 *
 * @returns `undefined` if it is not a date, such as 30 February or only a year, or has an impossible zone
 */
export function parseDate(text: string): WrittenDate | undefined {
  const plain = text.trim().replace(OTHER_DIGIT, (digit) => String(digit.charCodeAt(0) % 16));
  const date = readDate(plain.replace(LATE_YEAR, '$2$1'));
  return date && plain !== text.trim() && isOtherCalendar(date) ? undefined : date;
}
