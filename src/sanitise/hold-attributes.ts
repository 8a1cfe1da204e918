import { IMAGE_SCHEMES, LINK_SCHEMES, resolveUrl } from '../core/urls.js';
import { ATTRIBUTES, CHECKBOX, CODE_CLASS, URL_ATTRIBUTES } from './policy.js';

/** The candidates of a `srcset` that an image may be loaded from (HTML Standard, "srcset attributes"), if there are any. */
const holdCandidates = (value: string | null, base: string | undefined): string | undefined =>
  [...(value ?? '').matchAll(/([^\s,]\S*[^\s,]|[^\s,])(\s+[\d.]+[wx])?[^,]*/g)]
    .flatMap(([, url, size = '']) => resolveUrl(url, base, IMAGE_SCHEMES)?.concat(size) ?? [])
    .join(', ') || undefined;

function holdElement(element: Element, base: string | undefined, url: string | undefined): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name);
    const schemes = name === 'href' ? LINK_SCHEMES : IMAGE_SCHEMES;
    const allowed = URL_ATTRIBUTES.has(name)
      ? resolveUrl(value, value?.trim()[0] === '#' ? url : base, schemes)
      : name === 'srcset'
        ? holdCandidates(value, base)
        : name === 'class' && !CODE_CLASS.test(value ?? '')
          ? undefined
          : value;
    if (ATTRIBUTES.has(name) && allowed !== undefined) element.setAttribute(name, allowed ?? '');
    else element.removeAttribute(name);
  }
}

/** What replaces the checkbox of a task list; nothing for other controls. */
export const boxOf = (input: Element): string =>
  input.getAttribute('type')?.toLowerCase() === 'checkbox' ? (input.hasAttribute('checked') ? '☑' : '☐') : '';

/**
 * Checks the attributes of a tree of allowed elements against the policy.
 *
 * @param base - what its URLs are relative to
 * @param url - the article's own, for links to a part of it
 */
export function holdAttributes(root: HTMLElement, base: string | undefined, url: string | undefined): void {
  for (const element of root.querySelectorAll('*')) {
    // Formulas: see `formulas.ts`.
    if (element.namespaceURI !== root.namespaceURI) continue;
    // The state in a task list stays visible, without a control that could be mistaken for the page's.
    if (element.localName === CHECKBOX) element.replaceWith(boxOf(element));
    else holdElement(element, base, url);
  }
}
