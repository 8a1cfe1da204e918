import { PLAYER } from './parse-cost.js';

/**
 * What the body of one article may cost its reader's browser, see SECURITY.md: many times what articles need. Of the 1,656 that
 * this was tested with, the longest has 1,000 elements, 14 levels and 50,000 characters.
 */
export const MAX_ELEMENTS = 20_000;
const MAX_DEPTH = 100;
/** Nested tables and rubies: each one is laid out several times for the one around it. */
const MAX_NESTED = 8;
const NESTED = /^(table|ruby|mtable)$/;
export const MAX_TEXT = 500_000;

/** What elements cost a browser, in ordinary elements, if its time grows faster than their number. */
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
/** This many places in a table cost as much as one ordinary element. */
const SLOTS = 20;
/** With this many cells, a row takes as much time again as its cells alone. */
const MANY_CELLS = 50;
/** The greatest values of attributes that take up space. */
const MAX_VALUES = Object.entries({ colspan: 100, height: 10_000, rowspan: 1000, span: 100, width: 10_000 });

// Browsers take quadratic time for these: letters without a line break opportunity, accents on one letter (more than any writing
// system uses), and characters that change the text direction.
const MAX_WORD = 2000;
const WORD = new RegExp(`\\S{${MAX_WORD}}`, 'gu');
const MARKS = /(\p{M}{20})\p{M}+/gu;
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;
const MAX_DIRECTIONS = 500;

/** Limits the sizes and spans of an element to usual values, and returns what it costs. */
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

/** Counts the content of a tree from its beginning, and says which limit is exceeded. */
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
    const kept = data.slice(0, Math.max(0, MAX_TEXT - this.#text));
    const held = (kept.length < MAX_WORD ? kept : kept.replace(WORD, '$&\u200b'))
      .replace(MARKS, '$1')
      .replace(DIRECTIONS, (sign) => ((this.#directions += 1) > MAX_DIRECTIONS ? '' : sign));
    this.#text += data.length;
    if (held !== data) text.data = held;
  }
}

/** Removes everything after a node, and the node itself if it is an element. */
function cut(node: ChildNode, root: Node): void {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) while (at.nextSibling) at.nextSibling.remove();
  if ((node as Element).localName) node.remove();
}

/**
 * Shortens the tree of a body to what browsers can show at once, in time proportional to what it keeps.
 *
 * @returns which limit was exceeded
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
