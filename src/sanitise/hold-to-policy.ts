import { withChildren } from './children.js';
import { holdFormulas, isMath } from './formulas.js';
import { holdAttributes } from './hold-attributes.js';
import { beHonest } from './honest-links.js';
import { CHECKBOX, DROPPED, ELEMENTS } from './policy.js';

function holdNames(root: HTMLElement): void {
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    if (isMath(element)) continue;
    if (DROPPED.has(name) || element.namespaceURI !== root.namespaceURI) element.remove();
    else if (!ELEMENTS.has(name) && name !== CHECKBOX)
      element.replaceWith(withChildren(root.ownerDocument.createDocumentFragment(), element));
  }
}

/** Removes the elements that the policy does not allow, and anything that makes links dishonest; attributes stay as they are. */
export function holdElements(root: HTMLElement): void {
  holdNames(root);
  holdFormulas(root);
  beHonest(root);
}

/**
 * The first of two passes over a sanitised tree: removes all that the policy does not allow. The second is `adapt-body.ts`.
 *
 * Both sanitisers leave more than the policy allows (the browser's keeps unknown elements and `data:` links), so this pass, which
 * both share, has the last word.
 *
 * @param base - what its URLs are relative to
 * @param url - the article's own, for links to a part of it
 */
export function holdToPolicy(root: HTMLElement, base: string | undefined, url: string | undefined): void {
  holdElements(root);
  holdAttributes(root, base, url);
}
