/** What a link may point to. Tested against the parsed, normalised URL. */
export const LINK_SCHEMES = /^(?:https?|mailto|tel):/;
/** What may be fetched. */
export const WEB_SCHEMES = /^https?:/;
/** What an image may be loaded from. SVG data is left out: it is a document, with scripts and links of its own. */
export const IMAGE_SCHEMES = /^(?:https?:|data:image\/(?:png|gif|jpe?g|webp|avif)[;,])/i;

/**
 * Makes a URL absolute and lets it pass only if its scheme is allowed.
 *
 * @param value anything; what is not a string holding a URL gives `undefined`
 * @param base absolute URL for relative ones; one that is not a URL counts as none
 * @param schemes allow-list, matched against the start of the normalised URL
 * @returns the normalised URL, or `undefined` when it cannot be resolved or is not allowed. Never throws.
 */
export const resolveUrl = (value: unknown, base?: string, schemes: RegExp = LINK_SCHEMES): string | undefined => {
  // An empty reference would resolve to the base itself.
  if (typeof value !== 'string' || !value.trim()) return undefined;
  try {
    const { href } = new URL(value.trim(), base || undefined);
    return schemes.test(href) ? href : undefined;
  } catch {
    return base ? resolveUrl(value, undefined, schemes) : undefined;
  }
};

/** As {@link resolveUrl}, for a URL template: its `{name}` placeholders survive the URL parser's percent-encoding. */
export const resolveTemplate = (value: unknown, base?: string, schemes: RegExp = WEB_SCHEMES): string | undefined =>
  resolveUrl(value, base, schemes)?.replace(/%7B(\w+)%7D/gi, '{$1}');

/** Puts a value, percent-encoded, in place of every `{name}` of a URL template. */
export const expandTemplate = (template: string, name: string, value: string): string =>
  template.replaceAll(`{${name}}`, encodeURIComponent(value));
