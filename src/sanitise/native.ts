import { ATTRIBUTES } from './policy.js';

/** The HTML Sanitizer API, which TypeScript's DOM library does not know yet. */
interface SetHtmlElement extends HTMLElement {
  setHTML(
    html: string,
    options: {
      readonly sanitizer: {
        readonly attributes: readonly string[];
        readonly comments: boolean;
        readonly replaceWithChildrenElements: readonly string[];
      };
    },
  ): void;
}

/** Whether the browser has its own sanitiser (HTML Standard, "Safe HTML parsing methods"). */
export const hasNativeSanitiser = (): boolean => 'setHTML' in Element.prototype;

let inert: Document | undefined;

/**
 * Parses with the browser's sanitiser, which removes everything that could run, in a separate document that loads nothing.
 *
 * @param attributes - those that are kept
 */
export function parseApart(html: string, attributes: Iterable<string> = ATTRIBUTES): HTMLElement {
  inert ??= document.implementation.createHTMLDocument('');
  const root = inert.createElement('div') as unknown as SetHtmlElement;
  // Without a list of attributes, Chromium 156 crashes on some event handlers (`ontransitionrun`, `onloadend`). A form's named
  // controls would shadow its own members.
  root.setHTML(html, { sanitizer: { attributes: [...attributes], comments: false, replaceWithChildrenElements: ['form'] } });
  return root;
}
