const MIDNIGHT = 'T00:00:00.000Z';

/**
 * Tells whether a date is after a moment. A date without a time, which is midnight in UTC, is a day in the author's calendar, so
 * it is compared with the current day in the machine's calendar.
 *
 * @returns A test of dates in ISO 8601 in UTC.
 */
export function futureTest(now: Date): (date: string) => boolean {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  const today = local.toISOString().slice(0, 10) + MIDNIGHT;
  const moment = now.toISOString();
  return (date) => date > (date.endsWith(MIDNIGHT) ? today : moment);
}
