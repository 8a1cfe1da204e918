import type { DirectiveResult } from 'lit/directive.js';
import { getDirectiveClass } from 'lit/directive-helpers.js';
import { unsafeHTML, UnsafeHTMLDirective } from 'lit/directives/unsafe-html.js';
import type { Body } from '../../core/model.js';
import { markdownToHtml } from '../../markdown/markdown.js';
import { sourceOf } from '../body-source.js';
import type { BodyOptions } from '../body-options.js';
import { shorten } from '../shorten.js';
import { placeholderFor } from '../placeholder.js';
import { prepareBody } from '../prepare-body.js';
import { parseTree, treeToHtml } from './html-tree.js';

/** Like `renderBody`, for environments without a DOM: returns its result as HTML. */
export function bodyToHtml(body: Body, options: BodyOptions): string {
  const { html, reason } = sourceOf(body, markdownToHtml);
  // The tree implements all of the DOM that this needs.
  const { root } = parseTree(html);
  const element = root as unknown as HTMLElement;
  shorten(element, options, reason);
  prepareBody(element, body.base, options, { placeholder: placeholderFor(options) });
  return `<div>${treeToHtml(root)}</div>`;
}

/** Like `renderBody`, for a template that is rendered in Node. */
export const renderStaticBody = (body: Body, options: BodyOptions): DirectiveResult => unsafeHTML(bodyToHtml(body, options));

/** The HTML in what {@link renderStaticBody} returned; `undefined` for all other values of a template. */
export function staticHtmlOf(value: unknown): string | undefined {
  if (getDirectiveClass(value) !== UnsafeHTMLDirective) return undefined;
  return String((value as DirectiveResult & { readonly values: readonly unknown[] }).values[0]);
}
