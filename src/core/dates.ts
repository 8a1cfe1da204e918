import type { DateReader } from './rfc3339.js';

// The days of RFC 3339 and RFC 822, and what may follow them. The engines' own parser alone would not do: it takes nonsense for
// a date, and reads one without a zone in the machine's zone.
const DAY = /^(?:([1-9]\d{3})[-/](0?[1-9]|1[0-2])[-/](\d\d?)|(?:[^\d ]+ )?(\d\d?) ([a-z]{3})[a-z]* (\d{4}|\d\d))/i;
const CLOCK = /^(?:[t ](\d\d?:[0-5]\d)(?::([0-5]\d(?:\.\d+)?|60))?)? ?(?:z|utc?|gmt|([ecmp][sd]t|[+-][01]\d(?::?[0-5]\d)?))?$/i;

const parseTime = (text: string): number => {
  // Seconds up to the year 5138, milliseconds from 1973: as plain numbers these two ranges do not meet.
  const epoch = Number(text);
  if (epoch >= 1e8 && epoch < 1e13) return epoch < 1e11 ? epoch * 1000 : epoch;

  const [start = '', year, month, day, rfcDay, rfcMonth, rfcYear] = DAY.exec(text) ?? [];
  const midnight = year ? Date.UTC(+year, Number(month) - 1, Number(day)) : Date.parse(`${rfcDay} ${rfcMonth} ${rfcYear} GMT`);
  const rest = CLOCK.exec(text.slice(start.length));
  // A day that its month does not have ends up in another one.
  if (!rest || new Date(midnight).getUTCDate() !== Number(day ?? rfcDay)) return NaN;
  const [, clock = '0:00', seconds = '0', zone = 'GMT'] = rest;
  return midnight + Date.parse(`1 Jan 1970 ${clock} ${zone.replace(':', '')}`) + Math.round(Number(seconds) * 1000);
};

/**
 * Reads a date of any usual kind: RFC 3339 (JSON Feed 1.1, "Items"), RFC 822, a date alone (midnight), with spaces, or an epoch
 * in seconds or milliseconds (from 1973). Without a zone it is UTC, whatever the machine's zone.
 *
 * @param text one line, without white space around it
 * @returns ISO 8601 in UTC with milliseconds, or `undefined` for what is no date or not within the years 1000 to 9999
 */
export const isoDate: DateReader = (text) => {
  const time = parseTime(text);
  const iso = Number.isNaN(time) ? '' : new Date(time).toISOString();
  return iso.length === 24 ? iso : undefined;
};
