import type { Token, Tokens } from 'marked';
import { linesOf } from '../dialect/text/text-lines.js';

const REFERENCES: ReadonlySet<string> = new Set(['link', 'image', 'html', 'math', 'mathBlock']);
/** Tokens that may contain the text of a reference, but are none. */
const TEXTS: ReadonlySet<string> = new Set(['code', 'codespan', 'escape', 'text']);
/** How far a text may be from what comes before it: marks, indents and the lines of a table's columns. */
const MAX_GAP = 300;

const descendants = ({ tokens = [] }: Tokens.Generic): Token[] =>
  tokens.flatMap((token) => [token, ...descendants(token as Tokens.Generic)]);

/**
 * Tells where in the text of a block its references and formulas are, if it is asked for every token of the block in turn: a
 * function from offsets in the token, or `undefined` for other tokens. Lines are looked for one by one, because lists and
 * quotations take indents and marks off them.
 */
export function tokenOffsets(block: string): (token: Token) => ((inToken: number) => number) | undefined {
  let cursor = 0;
  /** The tokens in the last reference, and where it ends. */
  let inside: ReadonlySet<Token> = new Set();
  let end = 0;
  return (token) => {
    const isReference = REFERENCES.has(token.type);
    if (!isReference && (!TEXTS.has(token.type) || (token as Tokens.Generic).tokens)) return undefined;
    if (!inside.has(token)) cursor = Math.max(cursor, end);
    let at = cursor;
    const lines: { readonly start: number; readonly place: number }[] = [];
    for (const { text, start } of linesOf(token.raw)) {
      const words = text.trim();
      // A text may be written otherwise, and its words may come again.
      const region = isReference ? block : block.slice(0, at + MAX_GAP + words.length);
      // In cells of a table, a backslash before a bar is taken off.
      const written = words.includes('|') ? [words, words.replaceAll('|', '\\|')] : [words];
      const forms = written.map((form) => ({ form, found: region.indexOf(form, at) }));
      const [match] = forms.filter(({ found }) => found >= 0).sort((a, b) => a.found - b.found);
      if (words === '' || !match) continue;
      lines.push({ start, place: match.found - text.indexOf(words) });
      at = match.found + match.form.length;
    }
    const [first = { start: 0, place: cursor }] = lines;
    const within = isReference ? descendants(token) : [];
    if (within.length === 0) cursor = at;
    else {
      cursor = first.place + 1;
      if (!inside.has(token)) [inside, end] = [new Set(within), at];
    }
    if (!isReference) return undefined;
    return (inToken) => {
      const { start, place } = lines.findLast((line) => line.start <= inToken) ?? first;
      return Math.max(0, place + inToken - start);
    };
  };
}
