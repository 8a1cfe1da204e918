import { randomUUID } from 'node:crypto';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { UsageError } from './messages.js';

/** Random, and the same in the threads that a build starts. */
function token(): string {
  const name = 'tiktok-refugee-output';
  const known = getEnvironmentData(name);
  if (typeof known === 'string') return known;
  const made = randomUUID();
  setEnvironmentData(name, made);
  return made;
}

const TOKEN = token();

/**
 * Represents the URL of the output folder in every URL of the output until {@link atRoot} replaces it, because without a site
 * URL it differs from file to file. Random, so that no author's text can contain it; it never reaches the output.
 */
export const OUTPUT_ROOT = `output-${TOKEN}:/`;

/** As {@link OUTPUT_ROOT}, in a page: for what is meant for other sites. All else works wherever the folder is opened. */
export const PUBLIC_ROOT = `public-${TOKEN}:/`;

/** Writes the URL of the output folder, relative to one of its files, into that file's text. */
export const atRoot = (text: string, root: string): string => text.replaceAll(OUTPUT_ROOT, root);

/** A path as part of a URL, whatever characters its names have. */
export const encodedPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** The URL of a file or a folder of the output, by its path there. */
export const outputUrl = (path: string, root = OUTPUT_ROOT): string => root + encodedPath(path);

/** The output folder as seen from a file in it (`feed/2.json` → `../`), unless it has an absolute URL. */
export const rootFor = (file: string, site: string | undefined): string =>
  site ?? ('../'.repeat(file.split('/').length - 1) || './');

/** {@link atRoot} for a page: relative, except for what is public. */
export const pageAtRoot = (text: string, file: string, site: string | undefined): string =>
  atRoot(text, rootFor(file, undefined)).replaceAll(PUBLIC_ROOT, rootFor(file, site));

/** A URL with the scheme of secure pages, where it leaves that to the page. */
export const withScheme = (url: string): string => url.trim().replace(/^\/\/(?=[^/])/, 'https://');

/** Whether a URL names a scheme or a server, and so leads to no file of the site. */
export const isAbsoluteUrl = (href: string): boolean => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href);

/** The path of a relative reference as files are named. What is not percent-encoded in full stands as it is. */
export function decodePath(href: string): string {
  const path = href.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Pelican's names for places of files: `{static}/images/a.png` is in the input folder, `{attach}a.png` next to the article. */
export const pelicanPath = (href: string): string => href.replace(/^(?:\{|%7B|\|)(?:filename|static|attach)(?:\}|%7D|\|)/i, '');

export const articleUrl = (slug: string, root = OUTPUT_ROOT): string => `${root}posts/${encodeURIComponent(slug)}/`;

/**
 * The URL at which the output will be served, ending in a slash.
 *
 * @throws UsageError when it is not an absolute http(s) URL.
 */
export function parseSite(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`--site needs an absolute URL, such as https://example.org/blog/, not "${site}"`);
  }
  url.search = url.hash = url.username = url.password = '';
  return url.href.replace(/\/*$/, '/');
}
