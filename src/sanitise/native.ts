import { ATTRIBUTES } from './common.js';

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

/** Whether the browser has a sanitiser of its own (HTML Standard, "Safe HTML parsing methods"). */
export const hasNativeSanitiser = (): boolean => 'setHTML' in Element.prototype;

/** Parses with the browser's sanitiser, which takes away all that could run, in a document that loads nothing. */
export function sanitiseNatively(html: string, inert: Document): HTMLElement {
  const root = inert.createElement('div') as unknown as SetHtmlElement;
  // Without a list of attributes, Chromium 156 crashes on some event handlers (`ontransitionrun`, `onloadend`). A form's named
  // controls would stand before its own members.
  root.setHTML(html, { sanitizer: { attributes: [...ATTRIBUTES], comments: false, replaceWithChildrenElements: ['form'] } });
  return root;
}
