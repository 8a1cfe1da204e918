/** Reads a date, given as plain text: ISO 8601 in UTC with milliseconds, or `undefined`. */
export type DateReader = (text: string) => string | undefined;

const DATE_TIME = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/;

/**
 * Reads a date as a feed should write it (JSON Feed 1.1, "Items": RFC 3339, in capitals), or a day alone, which is its midnight
 * in UTC.
 */
export const rfc3339Date: DateReader = (text) => {
  const day = text.slice(0, 10);
  // A day that its month does not have ends up in another one.
  const exists = DATE_TIME.test(text) && (new Date(day).toJSON() as string | null)?.startsWith(day);
  return (exists && new Date(text).toJSON()) || undefined;
};
