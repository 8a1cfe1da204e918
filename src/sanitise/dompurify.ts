import createDOMPurify from 'dompurify';
import { withChildren } from './children.js';
import { isMath } from './formulas.js';
import { ATTRIBUTES, CHECKBOX, DROPPED, ELEMENTS, SOURCE_ATTRIBUTES, SOURCE_ELEMENTS } from './policy.js';
import { MATH_ATTRIBUTES, MATH_ELEMENTS } from './math-policy.js';

const ANNOTATIONS = ['annotation', 'annotation-xml'];
const ALLOWED_TAGS = [...ELEMENTS, CHECKBOX, ...MATH_ELEMENTS, ...SOURCE_ELEMENTS];
const ALLOWED_ATTR = [...ATTRIBUTES, ...MATH_ATTRIBUTES, ...SOURCE_ATTRIBUTES];

const purify = createDOMPurify(window);

// By default, it copies the content of an element that is replaced by its children, once for each such element around it. What
// comes after the element is checked after it.
purify.addHook('uponSanitizeElement', (node, { tagName, allowedTags }) => {
  // In a formula, it would remove other elements with their content, including those that HTML has under the same name.
  const isAllowed = isMath(node as Element)
    ? MATH_ELEMENTS.has(tagName) || ANNOTATIONS.includes(tagName)
    : allowedTags[tagName] && !MATH_ELEMENTS.has(tagName);
  if (isAllowed || DROPPED.has(tagName) || tagName === 'body') return;
  const next = node.nextSibling;
  while (node.firstChild) node.parentNode?.insertBefore(node.firstChild, next);
});

/** Does the same as the browser's own sanitiser, for browsers without one. */
export function sanitiseWithDOMPurify(html: string): HTMLElement {
  // Without a doctype, a table would stay in the paragraph that it ends; the tag keeps a leading `<frameset>` from replacing the
  // body.
  const body = purify.sanitize(`<!doctype html><body>${html}`, {
    ALLOWED_TAGS,
    ALLOWED_ATTR,
    // Only what can run is removed here: a time may look like an unknown scheme, and a poster may be data. What may be shown is
    // decided by `hold-attributes.ts`.
    ADD_URI_SAFE_ATTR: ALLOWED_ATTR.filter((name) => name !== 'href'),
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    FORBID_CONTENTS: [...[...DROPPED].filter((name) => name !== 'math'), ...ANNOTATIONS],
    // Ids that are kept get new names, see `parts.ts`.
    SANITIZE_DOM: false,
    RETURN_DOM: true,
  }) as HTMLElement;
  // Like the result of the browser's own: in a document that loads nothing, without a body's margins and attributes.
  return withChildren(body.ownerDocument.createElement('div'), body);
}
