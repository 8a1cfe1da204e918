import { LINK_SCHEMES, resolveUrl } from '../../core/urls.js';

export const SVG = 'http://www.w3.org/2000/svg';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that change others. */
export const ANIMATIONS = set('animate animateColor animateMotion animateTransform discard set');

/**
 * Elements of SVG 1.1 and 2 that draw, group, describe or animate. What is not listed goes with what it holds: scripts, pages in
 * `foreignObject`, audio and video, and whatever may be added to the standard.
 */
export const SVG_ELEMENTS = set(
  'a altGlyph altGlyphDef altGlyphItem animate animateColor animateMotion animateTransform circle clipPath ' +
    'color-profile cursor defs desc discard ellipse feBlend feColorMatrix feComponentTransfer feComposite ' +
    'feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB ' +
    'feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight ' +
    'feSpecularLighting feSpotLight feTile feTurbulence filter flowPara flowRegion flowRoot flowSpan font font-face ' +
    'font-face-format font-face-name font-face-src g glyph glyphRef hatch hatchpath hkern image line linearGradient ' +
    'marker mask mesh meshgradient meshpatch meshrow metadata missing-glyph mpath path pattern polygon polyline ' +
    'radialGradient rect set solidcolor stop style svg switch symbol text textPath title tref tspan use view vkern',
);

/** Namespaces that browsers process, in addition to SVG. Elements of all others are metadata of drawing programs. */
const ACTIVE = set(
  'http://www.w3.org/1999/xhtml http://www.w3.org/1998/Math/MathML http://www.w3.org/1999/XSL/Transform ' +
    'http://www.w3.org/2001/xml-events http://www.mozilla.org/xbl http://www.w3.org/ns/xbl ' +
    'http://www.mozilla.org/keymaster/gatekeeper/there.is.only.xul http://www.w3.org/2001/XInclude',
);

export const isInert = (namespace: string): boolean => !ACTIVE.has(namespace);

const SCRIPT = /^(?:javascript|vbscript|livescript|data:(?:text|application)\/)/i;

/** Whether an attribute could run something, or changes what all URLs are relative to. */
export const isRunnable = (name: string, local: string, value: string): boolean =>
  /^on/i.test(local) ||
  name === 'xml:base' ||
  local === 'ping' ||
  // Browsers ignore white space and control characters in URLs.
  SCRIPT.test(value.slice(0, 1000).replace(/[\0- ]+/g, ''));

/** Whether an element may use a URL: links what links may, images what images may, the others only parts of the file. */
export function isAllowedAddress(element: string, value: string): boolean {
  const address = value.trim();
  if (address === '' || address.startsWith('#')) return true;
  if (element === 'a') return resolveUrl(address, 'https://x.invalid/', LINK_SCHEMES) !== undefined;
  const isPicture = element === 'image' || element === 'feImage';
  return isPicture && resolveUrl(address, 'https://x.invalid/', /^(?:https?:|data:image\/)/i) !== undefined;
}

const INNER = /^\s*(?:#|data:(?:image\/(?:png|gif|jpe?g|webp|avif)|font\/|application\/(?:x-)?font-)|http:\/\/www\.w3\.org\/)/i;
const URL_FUNCTION = /\burl\(\s*(?:"([^"]*)"?|'([^']*)'?|([^)]*))/gi;
const LOADING = /\b(?:(?:-webkit-)?image-set|image|src|expression)\((?=\s*["'\w])/gi;

function withoutLoading(css: string, removed: Set<string>): string {
  return css
    .replace(/@import\b[^;]*(?:;|$)/gi, () => {
      removed.add('@import');
      return '';
    })
    .replace(URL_FUNCTION, (whole: string, double?: string, single?: string, bare?: string) => {
      if (INNER.test(double ?? single ?? bare ?? '')) return whole;
      removed.add('url()');
      // The bracket that ends it follows.
      return 'url(#removed';
    })
    .replace(LOADING, (whole) => {
      removed.add(whole.toLowerCase().replace('(', '()'));
      return 'none(';
    });
}

const unescape = (css: string): string =>
  css.replace(/\\(?:([\da-f]{1,6})\s?|([^\n]))/gi, (_, hex?: string, character?: string) => {
    const code = hex === undefined ? undefined : Number.parseInt(hex, 16);
    return code === undefined ? (character ?? '') : code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  });

/** A style sheet, or the value of an attribute, without what it would load from elsewhere (CSS Values 4, section 4.5). */
export function heldCss(css: string, removed: Set<string>): string {
  if (!/[(@\\]/.test(css)) return css;
  if (!css.includes('\\')) return withoutLoading(css, removed);
  // With its escapes the text cannot be cut up safely; whatever hides something behind them goes as a whole.
  const plain = unescape(css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ''));
  return withoutLoading(plain, removed) === plain ? css : '';
}
