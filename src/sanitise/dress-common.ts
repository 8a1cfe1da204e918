import { IMAGE_SCHEMES, LINK_SCHEMES, resolveUrl } from '../core/urls.js';
import { withChildren } from './children.js';
import { linkRel } from './link-rel.js';
import { ATTRIBUTES, COMMON, URL_ATTRIBUTES } from './common.js';

/** When remote images are loaded. */
export type ImageMode = 'auto' | 'click' | 'none';

export interface BodyOptions {
  /** Level of the heading above the body; the body's headings follow below it without a gap. */
  readonly headingLevel: number;
  /** Title shown above the body: a first heading that repeats it goes. */
  readonly title: string;
  /** Which way the text runs; `auto`, the default: as its first letter does. */
  readonly direction?: 'ltr' | 'rtl' | 'auto' | undefined;
  /** The article's own address: ids go, so links to a part of it lead there. */
  readonly url?: string | undefined;
  readonly images: ImageMode;
  readonly linkTarget?: string | undefined;
  readonly linkRel?: string | undefined;
  /** Words on the button that stands for an image when `images` is `click`. */
  readonly showImage: string;
  /** Words of the link to the whole article, where it is shortened; default English. */
  readonly readOn?: string | undefined;
}

/** What takes the place of media that are not to be loaded (yet). */
export type Placeholder = (media: Element) => Node | string;

const words = (text: string | null): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function holdAttributes(element: Element, base: string | undefined, url: string | undefined): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name);
    const schemes = name === 'href' ? LINK_SCHEMES : IMAGE_SCHEMES;
    const allowed = URL_ATTRIBUTES.has(name) ? resolveUrl(value, value?.trim()[0] === '#' ? url : base, schemes) : value;
    if (ATTRIBUTES.has(name) && allowed !== undefined) element.setAttribute(name, allowed ?? '');
    else element.removeAttribute(name);
  }
}

const checkbox = (input: Element): string =>
  input.getAttribute('type')?.toLowerCase() === 'checkbox' ? (input.hasAttribute('checked') ? '☑' : '☐') : '';

/**
 * Whether a tree has but HTML elements that most articles have, none deep in others: what is in another namespace has a root that
 * is none of them.
 */
export const isCommon = (root: Element): boolean =>
  !root.querySelector(`:not(${COMMON.replaceAll(' ', ',')}),${'* '.repeat(60)}*`);

/** Holds the attributes of a tree of allowed elements to the policy and dresses it for its place. */
export function dressCommon(root: HTMLElement, base: string | undefined, options: BodyOptions, standIn?: Placeholder): void {
  const create = (name: string): HTMLElement => root.ownerDocument.createElement(name);
  const levels: number[] = [];
  let title = words(options.title);
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    // What a task list says remains, without a control that could be mistaken for the page's.
    if (name === 'input') element.replaceWith(checkbox(element));
    else {
      holdAttributes(element, base, options.url);
      const set = (attribute: string, value: string): void => element.setAttribute(attribute, value);
      if (/^h\d$/.test(name)) {
        const level = Number(name[1]);
        while (levels.length > 0 && Number(levels.at(-1)) >= level) levels.pop();
        if (title && words(element.textContent) === title) element.remove();
        else {
          levels.push(level);
          element.replaceWith(withChildren(create(`h${Math.min(6, options.headingLevel + levels.length)}`), element));
        }
        title = '';
      } else if (name === 'a' && element.hasAttribute('href')) {
        if (options.linkTarget) set('target', options.linkTarget);
        set('rel', linkRel(options.linkRel));
      } else if (name === 'img') {
        set('loading', 'lazy');
        set('decoding', 'async');
        set('referrerpolicy', 'no-referrer');
        set('alt', element.getAttribute('alt') ?? '');
        if (!element.hasAttribute('src')) element.replaceWith(element.getAttribute('alt') ?? '');
        else if (standIn) element.replaceWith(standIn(element));
      } else if (name === 'pre' || name === 'table') {
        const box = create('div');
        box.setAttribute('class', 'scroll');
        // What scrolls must be reachable by keyboard (WCAG 2.1.1).
        box.setAttribute('tabindex', '0');
        element.replaceWith(box);
        box.appendChild(element);
      }
    }
  }
}
