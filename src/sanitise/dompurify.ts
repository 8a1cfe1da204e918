import createDOMPurify from 'dompurify';
import { ATTRIBUTES, DROPPED, ELEMENTS } from './policy.js';

const purify = createDOMPurify(window);

/** The same as the browser's own sanitiser, for browsers without one. */
export function sanitiseWithDOMPurify(html: string): HTMLElement {
  // The tag keeps a leading `<frameset>` from taking the body's place.
  const body = purify.sanitize(`<body>${html}`, {
    ALLOWED_TAGS: [...ELEMENTS],
    ALLOWED_ATTR: [...ATTRIBUTES],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    FORBID_CONTENTS: [...DROPPED],
    RETURN_DOM: true,
  }) as HTMLElement;
  // As the browser's own gives it: in the document that loads nothing, without a body's margins and attributes.
  const root = body.ownerDocument.createElement('div');
  root.append(...body.childNodes);
  return root;
}
