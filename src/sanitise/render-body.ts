import { notLoaded } from '../core/errors.js';
import type { Body } from '../core/model.js';
import { dressCommon, isCommon, type DressOptions } from './dress-common.js';
import { hasNativeSanitiser, sanitiseNatively } from './native.js';

declare const safe: unique symbol;

/** An element whose content went through the sanitiser. Nothing else that stems from a feed's HTML may be put into a page. */
export type SafeHtml = HTMLElement & { readonly [safe]: true };

let inert: Document | undefined;

/** Parses HTML with the browser's own sanitiser, apart from the page. */
export const parseApart = (html: string): HTMLElement =>
  sanitiseNatively(html, (inert ??= document.implementation.createHTMLDocument('')));

/** The way into the page's document, for what went through a sanitiser and the last pass. */
export const seal = (root: HTMLElement): SafeHtml => document.adoptNode(root) as SafeHtml;

/** What a strict Content-Security-Policy might report, see `quiet.ts`; in doubt more than that. */
const LOUD = /<\/?style|[\s/](style|on[a-z]+)\s*=/i;

/**
 * The only way of a feed's markup into a page: parses it with the browser's own sanitiser, or with DOMPurify where there is none,
 * holds it to the policy and dresses links, images and headings for their place.
 *
 * Answers at once for HTML as most articles have it and whose images may load, in browsers with a sanitiser; else with a promise.
 */
export function renderBody(body: Body, options: DressOptions): SafeHtml | Promise<SafeHtml> {
  if (body.format === 'html' && options.images === 'auto' && hasNativeSanitiser() && !LOUD.test(body.value)) {
    const root = parseApart(body.value);
    if (isCommon(root)) {
      dressCommon(root, body.base, options);
      return seal(root);
    }
  }
  return import('./help.js').catch(notLoaded).then(({ renderWithHelp }) => renderWithHelp(body, options));
}
