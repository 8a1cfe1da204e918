import type { BodyOptions } from './body-options.js';
import { withChildren } from './children.js';
import { linkRel } from './link-rel.js';
import type { Placeholder } from './placeholder.js';

const words = (text: string | null): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The second of two passes over a sanitised tree, which adapts what the policy allows to its place in the widget: levels of
 * headings, where links open, how images load, boxes that scroll. The first is `hold-to-policy.ts`.
 */
export function adaptBody(root: HTMLElement, options: BodyOptions, placeholder?: Placeholder): void {
  const create = (name: string): HTMLElement => root.ownerDocument.createElement(name);
  const levels: number[] = [];
  let title = words(options.title);
  const { strings } = options;
  // Without an optional chain, where the words would not be found for translation.
  const scrollLabel = strings ? strings.msg('Scrollable area', { id: 'scroll-area' }) : '';
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    const set = (attribute: string, value: string): void => element.setAttribute(attribute, value);
    if (/^h\d$/.test(name)) {
      const level = Number(name[1]);
      while (levels.length > 0 && Number(levels.at(-1)) >= level) levels.pop();
      if (title && words(element.textContent) === title) element.remove();
      else {
        levels.push(level);
        const heading = create(`h${Math.min(6, options.headingLevel + levels.length)}`);
        for (const key of element.getAttributeNames()) heading.setAttribute(key, element.getAttribute(key) ?? '');
        element.replaceWith(withChildren(heading, element));
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
      // Browsers also take the image from `srcset`, or from a source of its picture.
      if (
        !element.hasAttribute('src') &&
        !element.hasAttribute('srcset') &&
        (element.parentNode as Element).localName !== 'picture'
      )
        element.replaceWith(element.getAttribute('alt') ?? '');
      else if (placeholder) element.replaceWith(placeholder(element));
    } else if (name === 'pre' || name === 'table') {
      const box = create('div');
      box.setAttribute('class', 'scroll');
      // Anything that scrolls must be reachable by keyboard (WCAG 2.1.1).
      box.setAttribute('tabindex', '0');
      if (scrollLabel) {
        box.setAttribute('role', 'group');
        box.setAttribute('aria-label', scrollLabel);
      }
      element.replaceWith(box);
      box.appendChild(element);
    }
  }
}
