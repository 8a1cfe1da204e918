/** Languages, and tags that say so, with digits of their own; for others `Intl` need not be set up for a small number. */
const OWN_DIGITS = /^(ar|as|bn|ckb|dz|fa|ks|mr|my|ne|ps|sat|sd)\b|-(u|Arab)\b/;

export function formatNumber(value: number, locale: string): string {
  return value < 1000 && !OWN_DIGITS.test(locale) ? String(value) : value.toLocaleString([locale, 'en']);
}
