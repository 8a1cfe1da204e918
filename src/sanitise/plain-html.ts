import { CHECKBOX, COMMON_BLOCKS, COMMON_PHRASING, COMMON_VOID } from './policy.js';

const VOID = [...COMMON_VOID, CHECKBOX];

/** An attribute that is not reported, opens no shadow root, takes no unusual space, and contains no deceptive text. */
const ATTRIBUTE =
  '\\s+(?!on|style|shadow|dir|value|data-|href="#|...span|(?:alt|title)="[^"]*@)[a-z-]+' +
  '(?:="(?![\\s+]*\\d{5})(?:(?!&#)[^"\u202a-\u202e\u2066-\u2069])*")?';
const NAME = `(?:(${COMMON_PHRASING.join('|')})|${VOID.join('|')}|(${COMMON_BLOCKS.join('|')}))`;
const TAG = new RegExp(`<!--[^>]*-->|<(/?)${NAME}(?:${ATTRIBUTE}){0,20} ?/?>|<`, 'g');

/**
 * Whether HTML is so plain that a parser makes no more of it than its tags say: it has only common elements; no block begins or
 * ends inside phrasing content, which a parser might repeat in each block that follows (HTML Standard, "reconstruct the active
 * formatting elements"), or is deeply nested. Otherwise, or if it is long, it must be checked against the budget of `budget.ts`.
 */
export function isPlain(html: string): boolean {
  const open: string[] = [];
  let depth = 0;
  for (const [tag, slash, phrasing, block] of html.length > 6e4 ? '<' : html.matchAll(TAG)) {
    if (tag === '<' || (block && (open[0] || (depth += slash ? -1 : 1) > 60))) return false;
    if (phrasing && !slash) open.push(phrasing);
    else if (phrasing && open.pop() !== phrasing) return false;
  }
  return !open[0];
}

const UNCOMMON = `:not(${[...COMMON_PHRASING, ...VOID, ...COMMON_BLOCKS].join()}),${'* '.repeat(60)}*`;

/**
 * Whether a tree has only HTML elements that most articles have, none of them deeply nested: content in another namespace has a
 * root that is not one of them.
 */
export const isCommon = (root: Element): boolean => !root.querySelector(UNCOMMON);
