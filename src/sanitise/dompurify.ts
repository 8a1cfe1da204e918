import createDOMPurify from 'dompurify';
import { withChildren } from './children.js';
import { ATTRIBUTES, DROPPED, ELEMENTS } from './policy.js';

const purify = createDOMPurify(window);

/** The same as the browser's own sanitiser, for browsers without one. */
export function sanitiseWithDOMPurify(html: string): HTMLElement {
  // Without a doctype, a table would stay in the paragraph that it ends; the tag keeps a leading `<frameset>` from taking the
  // body's place.
  const body = purify.sanitize(`<!doctype html><body>${html}`, {
    ALLOWED_TAGS: [...ELEMENTS, 'input'],
    ALLOWED_ATTR: [...ATTRIBUTES],
    // Only what can run is judged here: a time may well look like an unknown scheme, and a poster be data. See `dress.ts`.
    ADD_URI_SAFE_ATTR: [...ATTRIBUTES].filter((name) => name !== 'href'),
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    FORBID_CONTENTS: [...DROPPED],
    RETURN_DOM: true,
  }) as HTMLElement;
  // As the browser's own gives it: in the document that loads nothing, without a body's margins and attributes.
  return withChildren(body.ownerDocument.createElement('div'), body);
}
