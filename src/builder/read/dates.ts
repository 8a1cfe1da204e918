import { readDate, type WrittenDate } from '../../core/dates.js';

/**
 * Reads a date as people write them in front matter, as {@link readDate} does for feeds.
 *
 * @returns `undefined` if it is not a date, such as 30 February or only a year, or has an impossible zone
 */
export const parseDate = (text: string): WrittenDate | undefined => readDate(text.trim());
