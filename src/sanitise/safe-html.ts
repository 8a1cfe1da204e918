import type { Body } from '../core/model.js';
import { dress, type DressOptions, type StandIn } from './dress.js';
import { hasNativeSanitiser, sanitiseNatively } from './native.js';
import { quiet } from './quiet.js';

declare const safe: unique symbol;

/** An element whose content went through the sanitiser. Nothing else that stems from a feed's HTML may be put into a page. */
export type SafeHtml = HTMLElement & { readonly [safe]: true };

let inert: Document | undefined;

/** Parses HTML with the browser's own sanitiser, apart from the page. */
export const fromHtml = (html: string): HTMLElement =>
  sanitiseNatively(quiet(html), (inert ??= document.implementation.createHTMLDocument('')));

/** The last pass over what a sanitiser gave, and the way into the page's document. */
export function seal(root: HTMLElement, base: string | undefined, options: DressOptions, standIn?: StandIn): SafeHtml {
  dress(root, base, options, standIn);
  return document.adoptNode(root) as SafeHtml;
}

/**
 * The only way of a feed's markup into a page: parses it with the browser's own sanitiser, or with DOMPurify where there is none,
 * holds it to the policy and dresses links, images and headings for their place.
 *
 * Answers at once for HTML whose images may load, in browsers with a sanitiser; else with a promise.
 */
export function renderBody(body: Body, options: DressOptions): SafeHtml | Promise<SafeHtml> {
  if (body.format === 'html' && options.images === 'auto' && hasNativeSanitiser())
    return seal(fromHtml(body.value), body.base, options);
  return import('./help.js').then(({ renderWithHelp }) => renderWithHelp(body, options));
}
