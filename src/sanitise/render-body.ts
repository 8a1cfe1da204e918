import { notLoaded } from '../core/errors.js';
import type { Body } from '../core/model.js';
import { dressCommon, isCommon, type BodyOptions } from './dress-common.js';
import { hasNativeSanitiser, sanitiseNatively } from './native.js';
import { isPlain } from './plain-html.js';

declare const safe: unique symbol;

/** An element whose content went through the sanitiser. Nothing else that stems from a feed's HTML may be put into a page. */
export type SafeHtml = HTMLElement & { readonly [safe]: true };

let inert: Document | undefined;

/** Parses HTML with the browser's own sanitiser, apart from the page. */
export const parseApart = (html: string): HTMLElement =>
  sanitiseNatively(html, (inert ??= document.implementation.createHTMLDocument('')));

/** The way into the page's document, for what went through a sanitiser and the last pass. */
export const seal = (root: HTMLElement): SafeHtml => document.adoptNode(root) as SafeHtml;

/**
 * Signs that turn the direction of text, and more accents on a letter than any writing has: see `budget.ts`. What passes for the
 * host of an address: see `honest-links.ts`.
 */
const ODD = /\p{M}{21}|[\u202a-\u202e\u2066-\u2069]|(?<=(:[\\/]+|www\.)[^\\/?#@]*)@/iu;

/**
 * The only way of a feed's markup into a page: parses it with the browser's own sanitiser, or with DOMPurify where there is none,
 * holds it to the policy and dresses links, images and headings for their place.
 *
 * Answers at once for HTML as most articles have it and whose images may load, in browsers with a sanitiser; else with a promise.
 * What would take browsers too long is shortened.
 */
export function renderBody(body: Body, options: BodyOptions): SafeHtml | Promise<SafeHtml> {
  if (body.format === 'html' && options.images === 'auto' && hasNativeSanitiser() && isPlain(body.value)) {
    const root = parseApart(body.value);
    if (isCommon(root) && !ODD.test(root.textContent)) {
      dressCommon(root, body.base, options);
      return seal(root);
    }
  }
  return import('./render-body-full.js').catch(notLoaded).then(({ renderBodyFull }) => renderBodyFull(body, options));
}
