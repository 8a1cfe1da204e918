/** Reads a date, given as plain text: ISO 8601 in UTC with milliseconds, or `undefined`. */
export type DateReader = (text: string) => string | undefined;

/** Earlier ones are mistakes, such as Go's zero date, `0001-01-01T00:00:00Z`. */
export const FIRST_YEAR = 1000;

const DATE_TIME = /^[1-9]\d{3}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;

/**
 * Reads a date as a feed should write it (JSON Feed 1.1, "Items": RFC 3339, in capitals), or only a day, which means its midnight
 * in UTC.
 */
export const rfc3339Date: DateReader = (text) => {
  const day = text.slice(0, 10);
  // A day that its month does not have ends up in another month.
  const exists = DATE_TIME.test(text) && (new Date(day).toJSON() as string | null)?.startsWith(day);
  const iso = (exists && new Date(text).toJSON()) || undefined;
  // The zone may lead out of the four-digit years.
  return iso?.length === 24 ? iso : undefined;
};
