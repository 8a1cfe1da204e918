import { PLAYER } from './parse-cost.js';

/**
 * What the body of one article may cost whoever shows it, see SECURITY.md: many times what articles have. Of the 1,656 that this
 * was tried on, the longest has 1,000 elements, 14 levels and 50,000 characters.
 */
export const MAX_ELEMENTS = 20_000;
const MAX_DEPTH = 100;
/** Tables and rubies inside each other: each is laid out several times for the one around it. */
const MAX_NESTED = 8;
const NESTED = /^(table|ruby|mtable)$/;
export const MAX_TEXT = 500_000;

/** What elements cost a browser, in ordinary ones, where its time grows faster than their number. */
const COSTS: Readonly<Record<string, number>> = {
  audio: PLAYER,
  bdi: 2,
  bdo: 2,
  br: 2,
  details: 20,
  hr: 10,
  img: 5,
  pre: 2,
  q: 40,
  table: 2,
  video: PLAYER,
};
/** So many places of a table cost what one ordinary element does. */
const SLOTS = 20;
/** So many cells make one row take as much as all of its cells do by themselves. */
const MANY_CELLS = 50;
/** The greatest values of attributes that take room. */
const MAX_VALUES = Object.entries({ colspan: 100, height: 10_000, rowspan: 1000, span: 100, width: 10_000 });

// Browsers take a time for these that grows with the square of their number: letters without a place to break the line, accents
// on one letter, of which no writing has as many, and signs that turn the direction of text.
const WORD = /\S{2000}/gu;
const MARKS = /(\p{M}{20})\p{M}+/gu;
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;
const MAX_DIRECTIONS = 500;

/** Holds the sizes and spans of an element to what is usual, and tells what it costs. */
function costOf(element: Element): number {
  let slots = 1;
  for (const [name, max] of MAX_VALUES) {
    const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
    if (value > max) element.setAttribute(name, String(max));
    if (name.endsWith('span') && value > 1) slots *= Math.min(value, max);
  }
  if (element.localName === 'tr') slots += element.childElementCount ** 2 / MANY_CELLS;
  const numbered = element.localName === 'li' && element.hasAttribute('value') ? 10 : 0;
  return (COSTS[element.localName] ?? 1) + numbered + (element.hasAttribute('dir') ? 1 : 0) + (slots - 1) / SLOTS;
}

/** Counts what is in a tree from its beginning, and tells what is too much. */
class Meter {
  #cost = 0;
  #depth = 0;
  #nested = 0;
  #text = 0;
  #directions = 0;

  enter(node: ChildNode): string | undefined {
    const { localName } = node as Element;
    if (localName) {
      this.#cost += costOf(node as Element);
      this.#depth += 1;
      if (NESTED.test(localName)) this.#nested += 1;
    } else this.#read(node as Text);
    if (this.#cost > MAX_ELEMENTS) return `${MAX_ELEMENTS} elements, counted by cost`;
    if (this.#depth > MAX_DEPTH) return `${MAX_DEPTH} levels of elements`;
    if (this.#nested > MAX_NESTED) return `${MAX_NESTED} levels of tables or rubies`;
    return this.#text > MAX_TEXT ? `${MAX_TEXT} characters of text` : undefined;
  }

  leave(node: Node): void {
    const { localName } = node as Element;
    if (localName) this.#depth -= 1;
    if (localName && NESTED.test(localName)) this.#nested -= 1;
  }

  #read(text: Text): void {
    const { data } = text;
    const held = data
      .slice(0, Math.max(0, MAX_TEXT - this.#text))
      .replace(WORD, '$&\u200b')
      .replace(MARKS, '$1')
      .replace(DIRECTIONS, (sign) => ((this.#directions += 1) > MAX_DIRECTIONS ? '' : sign));
    this.#text += data.length;
    if (held !== data) text.data = held;
  }
}

/** Removes all that comes after a node, and an element itself. */
function cut(node: ChildNode, root: Node): void {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) while (at.nextSibling) at.nextSibling.remove();
  if ((node as Element).localName) node.remove();
}

/**
 * Shortens the tree of a body to what browsers show at once, in time that grows with what it keeps.
 *
 * @returns what there was too much of
 */
export function limitTree(root: HTMLElement): string | undefined {
  const meter = new Meter();
  for (let node = root.firstChild; node;) {
    const reason = meter.enter(node);
    if (reason) {
      cut(node, root);
      return reason;
    }
    let next = node.firstChild;
    for (let at: ChildNode | null = node; at && !next;) {
      meter.leave(at);
      next = at.nextSibling;
      at = at.parentNode === root ? null : (at.parentNode as ChildNode | null);
    }
    node = next;
  }
  return undefined;
}
