import { toText } from './json.js';

/** What a link may point to. Tested against the parsed, normalised URL. */
export const LINK_SCHEMES = /^(https?|mailto|tel):/;
/** What may be fetched. */
export const WEB_SCHEMES = /^https?:/;
/** What an image may be loaded from. SVG data is left out: it is a document, with its own scripts and links. */
export const IMAGE_SCHEMES = /^(https?:|data:image\/(png|gif|jpe?g|webp|avif)[;,])/i;

/**
 * Makes a URL absolute and returns it only if its scheme is allowed, without user name and password, which may look like a
 * host.
 *
 * @param value anything; returns `undefined` if it is not a string with a URL
 * @param base absolute URL for relative ones
 * @param schemes allow-list, matched against the start of the normalised URL
 * @returns the normalised URL, or `undefined` if it cannot be resolved or is not allowed. Never throws.
 */
export const resolveUrl = (value: unknown, base?: string, schemes: RegExp = LINK_SCHEMES): string | undefined => {
  // An empty reference would resolve to the base itself.
  if (!toText(value).trim()) return undefined;
  try {
    const url = new URL(value as string, base);
    url.username = url.password = '';
    const { href } = url;
    return schemes.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
};

/** Puts a value, percent-encoded, in place of every `{name}` of a URL template. */
export const expandTemplate = (template: string, name: string, value: string): string =>
  template.replaceAll(`{${name}}`, encodeURIComponent(value));

/** Part of a path without its percent-encoding. */
export const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray per cent sign is kept as it is.
    return part;
  }
};

/** The last non-empty segment of a path, decoded; empty if there is none. */
export const lastSegment = (path: string): string => decoded(path.split('/').findLast(Boolean) ?? '');
