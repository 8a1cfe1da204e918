import { withChildren } from './children.js';
import { MATH_ATTRIBUTES, MATH_ELEMENTS, MATH_LENGTHS } from './math-policy.js';
import { DROPPED } from './policy.js';

const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** MathML elements that contain text. */
const TOKENS = /^(?:mi|mn|mo|ms|mtext)$/;
/** What repeats a formula that comes before it in MathML: KaTeX's layout, Wikipedia's image. */
const REPEATS = /(?:^|\s)(?:katex-html|mwe-math-fallback-image-\w+)(?:\s|$)/;
/** What MathJax adds for screen readers next to its own layout of a formula. */
const ASSISTIVE = /(?:^|\s)MJX_Assistive_MathML(?:\s|$)/;
/** At most two digits before the point, and no negative value, which would cover what is before it. */
const LENGTH = /^\+?\d{0,2}(?:\.\d{0,9})?(?:em|ex|px|pt|cm|mm|in|%)?$|^(?:very){0,2}(?:thin|medium|thick)(?:mathspace)?$/;
/** What repeats a formula for machines: its source, or HTML. */
const ANNOTATION = /^annotation(?:-xml)?$/;

/** Whether an element is in the MathML namespace. */
export const isMath = ({ namespaceURI }: Pick<Element, 'namespaceURI'>): boolean => namespaceURI === MATHML;

const isFormula = (node: Node | null | undefined): boolean => (node as Element | null | undefined)?.localName === 'math';

/** Keeps only MathML if a tool wrote a formula in two forms: browsers render it, and screen readers read it. */
export function reduceFormulas(root: HTMLElement): void {
  for (const element of root.querySelectorAll('*')) {
    const { previousSibling: before, parentNode: around, firstChild } = element;
    const name = element.getAttribute('class') ?? '';
    if (REPEATS.test(name) && (isFormula(before) || isFormula(before?.firstChild))) element.remove();
    else if ((element.localName === 'mjx-assistive-mml' || ASSISTIVE.test(name)) && isFormula(firstChild) && around !== root)
      (around as Element | null)?.replaceWith(firstChild as Node);
  }
}

function holdMathAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) {
    const isShort = !MATH_LENGTHS.has(name) || LENGTH.test((element.getAttribute(name) ?? '').trim());
    if (!MATH_ATTRIBUTES.has(name) || !isShort) element.removeAttribute(name);
  }
}

/** Whether a parser would put a MathML element in the same place again: inside a formula, or the formula itself in HTML. */
const isInPlace = ({ localName }: Element, parent: Element): boolean =>
  isMath(parent) ? localName !== 'math' && !TOKENS.test(parent.localName) : localName === 'math';

function holdFormula(element: Element, parent: Element): void {
  const { localName, ownerDocument } = element;
  if ((DROPPED.has(localName) && localName !== 'math') || ANNOTATION.test(localName)) return element.remove();
  if (!MATH_ELEMENTS.has(localName) || !isInPlace(element, parent))
    return element.replaceWith(withChildren(ownerDocument.createDocumentFragment(), element));
  holdMathAttributes(element);
  if (!TOKENS.test(localName)) return;
  const { textContent } = element;
  while (element.firstChild) element.firstChild.remove();
  element.appendChild(ownerDocument.createTextNode(textContent));
}

/**
 * Checks the formulas of a tree against the policy: only MathML elements, and nothing but text where there is text. So none
 * contains HTML, which a parser could read differently when it reads a page that was written from the tree.
 */
export function holdFormulas(root: HTMLElement): void {
  // The content comes first, so that removed elements leave no text behind.
  for (const element of [...root.querySelectorAll('*')].reverse()) {
    const parent = element.parentNode as Element;
    if (isMath(element)) holdFormula(element, parent);
    else if (isMath(parent) && !TOKENS.test(parent.localName)) element.remove();
  }
}
