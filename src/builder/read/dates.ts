import { readDate, type WrittenDate } from '../../core/dates.js';

/**
 * Reads a date as people write them in front matter, as {@link readDate} does for feeds.
 *
 * @returns `undefined` for what is no date, such as 30 February or a year alone, or in a zone that cannot be
 */
export const parseDate = (text: string): WrittenDate | undefined => readDate(text.trim());
