import { toText } from './json.js';
import { decoded, resolveUrl, WEB_SCHEMES } from './urls.js';

/** Pages of Google Alerts and Bing News that only lead on to an article, and count who goes there. */
const COUNTER = /^https?:\/\/www\.(?:google\.[a-z.]{2,6}\/url|bing\.com\/news\/apiclick\.aspx)\?(?:[^#]*?&)?url=([^&#]*)/;

/** The URL of the article that a page only leads on to, otherwise the URL itself. */
export const directUrl = (url = ''): string | undefined =>
  resolveUrl(decoded(COUNTER.exec(url)?.[1] ?? ''), undefined, WEB_SCHEMES) ?? (url || undefined);

/** A URL with its scheme, which some programs write twice, without its colon, or not at all: `http:https://`, `https//`, `www.`. */
export const withScheme = (url: unknown): string =>
  toText(url)
    .replace(/^\s*(?:https?:(?:\/\/)?)?(https?):?(?=\/\/)/i, '$1:')
    .replace(/^\s*(?=www\.[^/\s]{1,90}\.)/i, 'https://');
