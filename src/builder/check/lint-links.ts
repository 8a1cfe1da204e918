import { LINK_SCHEMES } from '../../core/urls.js';
import { isScript } from '../compile/start-tags.js';
import { MARKDOWN } from '../read/page-files.js';
import { decodePath, isAbsoluteUrl, OUTPUT_ROOT, pelicanPath } from '../shared/urls.js';
import { warning, type Finding } from './finding.js';

/** A link in a post. */
export interface FoundLink {
  readonly href: string;
  /** In the source's text. */
  readonly offset: number;
  /** What readers see of it. */
  readonly words?: string;
}

/** What a message is about, as those about feeds name their members. */
const LINK = 'link';
/** A URL of the web without a host, or in quotation marks that only text has. */
const NO_URL = /^https?:(?!\/\/[^\s/%])|^[“”„«‘’]https?:/i;
/** Files that a link may lead to; what has another ending may be a page. */
const FILE = /\.(?!html?$|php$|aspx?$)[a-z\d]{2,5}$/i;
/** The name of a host, without what makes it a URL. */
const HOST = /^www\.|^[\w-]+\.(?:com|org|net|io|dev)$/i;
/** A server or a file on the computer of whoever opens it. */
const LOCAL = new RegExp(
  [
    String.raw`^(?:https?:)?//(localhost|[\w-]{1,63}\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])(?=[:/?#]|$)`,
    String.raw`^(file:)|^(localhost):|^([a-z]:)[\\/]`,
  ].join('|'),
  'i',
);

/**
 * What is wrong with the URL of something on the author's own computer, such as one of a preview. Where readers see that it is
 * one, they are told what to open on theirs.
 */
export function lintLocal(url: string, words = ''): string | undefined {
  const mark = LOCAL.exec(url)?.slice(1).find(Boolean);
  if (mark === undefined || words.toLowerCase().includes(mark.toLowerCase())) return undefined;
  return `readers cannot open "${url}", which is on your own computer; use a URL on the web`;
}

/** Whether neither a page nor a feed reader opens a link. Those that run something are named elsewhere. */
const hasOtherScheme = (href: string): boolean =>
  /^[a-z][a-z\d+.-]*:/i.test(href) && !href.startsWith(OUTPUT_ROOT) && !LINK_SCHEMES.test(href.toLowerCase()) && !isScript(href);

/**
 * What is wrong with the URL of a link by itself.
 *
 * @param hasFile Whether a file with this path exists, next to the post or in its folder.
 */
export function lintUrl({ href, words }: FoundLink, hasFile: (path: string) => boolean): Finding | undefined {
  const local = lintLocal(href, words);
  if (local) return warning('unresolvable-link', local);
  if (hasOtherScheme(href))
    return warning('unresolvable-link', `"${LINK}" has a scheme that feed readers do not open: "${href}"`);
  if (NO_URL.test(href)) return warning('unresolvable-link', `the link is not an absolute URL: "${href}"`);
  const path = decodePath(pelicanPath(href));
  if (isAbsoluteUrl(href) || !FILE.test(path) || MARKDOWN.test(path) || hasFile(path)) return undefined;
  if (!HOST.test(path)) return warning('missing-file', `the file "${href}" was not found; check the path`);
  const text = `the link "${href}" leads to a page that is not in the feed; use its full URL, with https://`;
  return warning('unresolvable-link', text);
}

/** The path of a link, empty for the post itself, and the part that it leads to, without the words that browsers mark there. */
export function targetOf({ href }: FoundLink): { readonly path: string; readonly part: string } {
  const [, path = '', part = ''] = /^([^?#]*)(?:\?[^#]*)?#?(.*)$/s.exec(href) ?? [];
  return { path, part: part.split(':~:', 1)[0] ?? '' };
}
