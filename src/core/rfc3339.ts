/** Reads a date of a feed: ISO 8601 in UTC with milliseconds, or `undefined`. */
export type DateReader = (value: unknown) => string | undefined;

/** Reads a date as a feed should write it (JSON Feed 1.1, "Items": RFC 3339), or a day alone, which is its midnight in UTC. */
export const rfc3339Date: DateReader = (value) => {
  const text = String(value).toUpperCase();
  const date = new Date(/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(text) ? text : NaN);
  // A day that its month does not have ends up in another one.
  return Number.isNaN(+date) || !new Date(text.slice(0, 10)).toISOString().startsWith(text.slice(0, 10)) ? undefined : date.toISOString();
};
