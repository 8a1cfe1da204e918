const NUMERIC =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:(?:\s*T\s*|\s+)(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?\s*(Z|UTC|GMT|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?$/i;
const NAMED =
  /^(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})|([a-z]{3,9})\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+(\d{4})(.*)$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function zoneMinutes(zone: string | undefined): number {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone ?? '');
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}

/**
 * Reads a date as people write them in front matter: `2025-01-14`, `2025-1-14 9:30`, `2025-01-14T11:00:00+08:00`, `2025/01/14`,
 * `2025年1月14日`, `14 January 2025`, `Jan 14, 2025 10:00`, RFC 822. Without a zone it is UTC, whatever the machine's zone.
 *
 * @returns ISO 8601 in UTC; `undefined` for what is no date, such as 30 February, or in a zone that cannot be.
 */
export function parseDate(text: string): string | undefined {
  const trimmed = text.trim();
  const named = NAMED.exec(trimmed);
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? named[3] ?? '').slice(0, 3).toLowerCase()) + 1;
    return month === 0
      ? undefined
      : parseDate(`${named[5]}-${month}-${named[1] ?? named[4]}${named[6]?.replace(/^,?\s*(?:at\s+)?/, ' ') ?? ''}`);
  }
  const match = NUMERIC.exec(trimmed);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map((part) => Number(part || 0));
  const milliseconds = Number((match[7] ?? '').slice(0, 3).padEnd(3, '0'));
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second, milliseconds));
  const exact = local.getUTCFullYear() === year && local.getUTCMonth() === month - 1 && local.getUTCDate() === day;
  if (!exact || hour > 23 || minute > 59 || second > 59) return undefined;
  const iso = new Date(local.getTime() - zoneMinutes(match[8]) * 60_000).toISOString();
  // The zone may lead out of the years that have four digits; others would have six and a sign.
  return /^\d{4}-/.test(iso) ? iso : undefined;
}
