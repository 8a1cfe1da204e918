import { MATH_ATTRIBUTES } from './math-policy.js';
import { parseApart } from './native.js';
import { ATTRIBUTES, SOURCE_ATTRIBUTES } from './policy.js';
import { stripInlineHandlers } from './strip-inline-handlers.js';

/**
 * HTML without declarative shadow roots, which the passes after the sanitiser could not reach, at least if closed. In text
 * and values, a character reference represents its character; in the name of an attribute, it does not.
 */
const withoutShadows = (html: string): string =>
  html.replace(/(shadowrootmod)(e)/gi, (_, start: string, end: string) => `${start}&#${end.charCodeAt(0)};`);

/** Parses any HTML with the browser's own sanitiser, outside the page, without reports. */
export const parseAnyHtml = (html: string): HTMLElement =>
  parseApart(withoutShadows(stripInlineHandlers(html)), new Set([...ATTRIBUTES, ...MATH_ATTRIBUTES, ...SOURCE_ATTRIBUTES]));
