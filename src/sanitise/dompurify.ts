import createDOMPurify from 'dompurify';
import { ATTRIBUTES, DROPPED, ELEMENTS } from './policy.js';

const purify = createDOMPurify(window);

/** The same as the browser's own sanitiser, for browsers without one. */
export function sanitiseWithDOMPurify(html: string): HTMLElement {
  return purify.sanitize(html, {
    ALLOWED_TAGS: [...ELEMENTS],
    ALLOWED_ATTR: [...ATTRIBUTES],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    FORBID_CONTENTS: [...DROPPED],
    RETURN_DOM: true,
  }) as HTMLElement;
}
