import { monthNamed } from './month-names.js';
import { FIRST_YEAR, type DateReader } from './rfc3339.js';
import { zoneMinutes } from './zones.js';

/** A date as its author wrote it. */
export interface WrittenDate {
  /** The moment: ISO 8601 in UTC with milliseconds. */
  readonly iso: string;
  /** The day that the author's calendar showed, `YYYY-MM-DD`. */
  readonly day: string;
  /** The same moment on that day, with the author's offset from UTC: RFC 3339 with milliseconds. */
  readonly text: string;
}

/** Longer than any date with its weekday, zone and remarks. */
const MAX_LENGTH = 100;

// By their first letters, in English, German, French, Spanish, Italian, Portuguese and Dutch. Finnish has a November among them.
const MONTHS = [
  /^(jan|ene|gen)/,
  /^f[eé][bv]/,
  /^(m[aä]r(?!ras)|mrt|maa)/,
  /^a[pbv]r/,
  /^(ma[yiggj]|mei)/,
  /^(jun|juin|giu)/,
  /^(jul|juil|lug)/,
  /^(aug|ago|ao[uû])/,
  /^se[pt]/,
  /^(o[ck]t|ott|out)/,
  /^nov/,
  /^d[eéi][cz]/,
];

function monthOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  return MONTHS.findIndex((month) => month.test(text)) + 1 || monthNamed(text);
}

/** RFC 5322, section 4.3: two digits are in the years 1950 to 2049. */
const yearOf = (text: string): number => (text.length > 2 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900));

// A time that is not an offset: not directly after a sign. Some programs write "22:0:0".
const MINUTES = String.raw`:(\d\d?)(?::(\d\d?)(?:\.(\d{1,9}))?)?`;
const CLOCK = new RegExp(String.raw`(?<![\d:+-])(?:(\d\d?)(?:${MINUTES})? ?([ap])\.?m\b\.?|(\d\d?)${MINUTES})`);
const BASIC_CLOCK = /(^|\D)(\d{4})(\d\d)(\d\d)[t ](\d\d)(\d\d)(\d\d)?(?=\D|$)/;

const SEPARATOR = String.raw`(?: ?[-/.] ?| )`;
const pattern = (...parts: string[]): RegExp => new RegExp(`^(?:[^\\d ]+ )?${parts.join(SEPARATOR)}\\.?$`);
const [YEAR, MONTH, DAY] = [String.raw`(\d{4})`, String.raw`(\d\d?)`, String.raw`(\d\d?)`];
const NAME = String.raw`([\p{L}\p{M}]{3,12})\.?`;
const NAMED_DAY = String.raw`(\d\d?)(?:st|nd|rd|th|er|º|\.)?`;
const named = (...parts: string[]): RegExp => new RegExp(pattern(...parts).source, 'u');

/** Each way to write a day, and the positions of year, month and day in it. */
const DAYS: readonly (readonly [form: RegExp, year: number, month: number, day: number])[] = [
  [pattern(YEAR, MONTH, DAY), 1, 2, 3],
  [/^(\d{4})(\d\d)(\d\d)$/, 1, 2, 3],
  [named(NAMED_DAY, NAME, String.raw`'?(\d{4}|\d\d)`), 3, 2, 1],
  [named(NAME, NAMED_DAY, YEAR), 3, 1, 2],
  [named(YEAR, NAME, NAMED_DAY), 1, 2, 3],
  // Dots are used in countries that put the day first.
  [/^(?:[^\d ]+ )?(\d\d?)\. ?(\d\d?)\. ?(\d{4})$/, 3, 2, 1],
];
const EITHER_FIRST = /^(\d\d?)[-/](\d\d?)[-/](\d{4})$/;
const ISO_WEEK = /^(\d{4})-?w(\d\d)-?([1-7])$/;

type Day = readonly [year: number, month: number, day: number];

function readDay(text: string): Day | undefined {
  for (const [form, year, month, day] of DAYS) {
    const parts = form.exec(text);
    if (parts) return [yearOf(parts[year] ?? ''), monthOf(parts[month] ?? ''), Number(parts[day])];
  }
  const [a, b, year] = (EITHER_FIRST.exec(text) ?? []).slice(1).map(Number);
  // It is only known which of the two is the month if the other cannot be one.
  if (a && b && year && (a > 12 || a === b)) return [year, b, a];
  if (a && b && year && b > 12) return [year, a, b];
  const [, weekYear = '', week = '', weekday = ''] = ISO_WEEK.exec(text) ?? [];
  if (!weekYear || week === '00' || week > '53') return undefined;
  // 4 January is always in the first week, and weeks begin on Monday (ISO 8601, section 4.1.4).
  const monday = 4 - (new Date(Date.UTC(Number(weekYear), 0, 4)).getUTCDay() || 7) + 1;
  const date = new Date(Date.UTC(Number(weekYear), 0, monday + 7 * (Number(week) - 1) + Number(weekday) - 1));
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** Milliseconds since midnight; NaN for an impossible time. */
function readClock(hours: string, minutes = '0', seconds = '0', fraction = '', half = ''): number {
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
  // A second of 60 is a leap second (RFC 3339, section 5.7), 24:00 the end of a day.
  if (hour > 24 || (hour === 24 && minute + second > 0) || minute > 59 || second > 60) return NaN;
  const shifted = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  return ((shifted * 60 + minute) * 60 + second) * 1000 + Math.round(Number(`0.${fraction || 0}`) * 1000);
}

/** Converts words in other scripts, remarks and other noise to the forms that are read below. */
const unify = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    // Remarks such as "(China Standard Time)" and "[Europe/Berlin]", Go's reading of its monotonic clock, and words for "year".
    .replace(/\([^()]*\)|\[[^[\]]*\]| m=[+-][\d.]+$|(?<=\d\d) [rгр]\.(?= |,|$)/g, ' ')
    .replace(/(\d)\s*[年년]\s*(\d)/, '$1-$2')
    .replace(/(\d)\s*[月월]\s*(\d)/, '$1-$2')
    .replace(/(\d)\s*[日号號일]/, '$1 ')
    .replace(/(上午|午前|오전)\s*(\d[\d:]*)/, '$2 am')
    .replace(/(下午|午後|晚上|오후)\s*(\d[\d:]*)/, '$2 pm')
    .replace(
      /(\d)\s*[时時点點시]\s*(\d+)\s*[分분]?(?:\s*(\d+)\s*[秒초])?/,
      (_, hour: string, minute: string, second?: string) => `${hour}:${minute}${second ? `:${second}` : ''}`,
    )
    .replace(/(?:星期|周|週)[一二三四五六日天]/, ' ')
    // Vietnamese numbers the months; Hebrew writes "in" before their names.
    .replace(/(\d\d?) (?:tháng|thg) (\d\d?),? (?:năm )?(\d{4})/, '$3-$2-$1')
    .replace(/(\d) ב(?=\p{L})/u, '$1 ')
    .replace(/−/g, '-')
    .replace(/(:\d\d),(?=\d)/, '$1.')
    .replace(/(\d)\s*t\s*(?=\d\d?:)/, '$1 ')
    .replace(/ (at|of|de|del|um|à|kl\.?) |,/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Milliseconds since 1970 of a number of seconds (up to the year 5138) or milliseconds (from 1973): the two do not meet. */
const epoch = (text: string): number => {
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
  return number >= 1e8 && number < 1e13 ? Math.round(number < 1e11 ? number * 1000 : number) : NaN;
};

/** A moment in RFC 3339 with milliseconds, at an offset in minutes. */
function withOffset(time: number, offset: number): string {
  const local = new Date(time + offset * 60_000).toISOString();
  const size = Math.abs(offset);
  const zone = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return offset ? `${local.slice(0, -1)}${offset < 0 ? '-' : '+'}${zone}` : local;
}

const HOUR = 3_600_000;

/**
 * A moment with its author's day, as a feed gives both: at an offset at which the moment is on that day.
 *
 * @param iso ISO 8601 in UTC with milliseconds
 * @param day `YYYY-MM-DD`, less than a day away
 */
export function dateOnDay(iso: string, day: string): string {
  const time = Date.parse(iso);
  // Whole hours, and no more than are needed.
  const toStart = Math.ceil((Date.parse(day) - time) / HOUR);
  const toEnd = Math.ceil((Date.parse(day) - time) / HOUR + 24) - 1;
  return Math.abs(toStart) <= 48 ? withOffset(time, Math.max(0, toStart) * 60 || Math.min(0, toEnd) * 60) : iso;
}

function written(time: number, offset: number, day: string): WrittenDate | undefined {
  const iso = Number.isNaN(time) ? '' : new Date(time).toISOString();
  if (iso.length !== 24) return undefined;
  const text = withOffset(time, offset);
  // 24:00 and leap seconds belong to the day before.
  return { iso, day, text: text.startsWith(day) ? text : dateOnDay(iso, day) };
}

/**
 * Reads a date of any usual kind: RFC 3339 (JSON Feed 1.1, "Items"), RFC 822 with its usual mistakes, other unambiguous days, or
 * an epoch in seconds or milliseconds (from 1973). Without a zone, it is UTC, whatever the machine's zone.
 *
 * @param text one line
 * @returns `undefined` if it is not a date, may be one of two days, or is not within the years 1000 to 9999
 */
export function readDate(text: string): WrittenDate | undefined {
  // Tags and the first words of texts are tried too, and few have a digit.
  if (text.length > MAX_LENGTH || !/\p{N}/u.test(text)) return undefined;
  const moment = epoch(text.trim());
  if (!Number.isNaN(moment)) return written(moment, 0, new Date(moment).toISOString().slice(0, 10));

  const plain = unify(text).replace(BASIC_CLOCK, (_, before: string, ...parts: string[]) => {
    const [year, month, day, hour, minute, second = '00'] = parts;
    return `${before}${year}-${month}-${day} ${hour}:${minute}:${second}`;
  });
  const clock = CLOCK.exec(plain);
  const at = clock ? clock.index + clock[0].length : 0;
  const [hours = '0', minutes, seconds, fraction, half] = clock?.[1] ? clock.slice(1) : (clock?.slice(6) ?? []);
  const time = readClock(hours, minutes, seconds, fraction, half);
  // Without a time, the day may still be followed by a zone (XML Schema, `date`).
  const start = clock ? at : plain.search(/ ?(z|utc?|gmt|[+-]\d\d:\d\d)$/);
  const { offset, rest } = zoneMinutes(start < 0 ? '' : plain.slice(start));
  const before = plain.slice(0, clock ? clock.index : start < 0 ? undefined : start);
  const day = readDay(`${before} ${rest}`.replace(/ +/g, ' ').trim());
  if (!day || offset === undefined) return undefined;
  const [year, month, date] = day;
  if (year < FIRST_YEAR) return undefined;
  const midnight = new Date(Date.UTC(year, month - 1, date));
  // A day that its month does not have ends up in another month.
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== date) return undefined;
  return written(midnight.getTime() + time - offset * 60_000, offset, midnight.toISOString().slice(0, 10));
}

/** Like {@link readDate}, but returns only the moment. */
export const isoDate: DateReader = (text) => readDate(text)?.iso;
