import type { Token, Tokens } from 'marked';

const REFERENCES: ReadonlySet<string> = new Set(['link', 'image', 'html']);
/** Tokens that may contain the text of a reference, but are none. */
const TEXTS: ReadonlySet<string> = new Set(['code', 'codespan', 'escape', 'text']);

/**
 * Tells where in the text of a block its references begin, if it is asked for every token of the block in turn; `undefined` for
 * tokens that are none. Lines are looked for one by one, because lists and quotations take indents and marks off them.
 */
export function tokenOffsets(block: string): (token: Token) => number | undefined {
  let cursor = 0;
  return (token) => {
    const isReference = REFERENCES.has(token.type);
    if (!isReference && (!TEXTS.has(token.type) || (token as Tokens.Generic).tokens)) return undefined;
    let offset: number | undefined;
    for (const line of token.raw.split('\n')) {
      const words = line.trim();
      const found = block.indexOf(words, cursor);
      if (words === '' || found < 0) continue;
      offset ??= found - line.indexOf(words);
      cursor = found + (token.type === 'link' ? 1 : words.length);
      // The tokens in a link are asked for next.
      if (token.type === 'link') break;
    }
    return isReference ? (offset ?? cursor) : undefined;
  };
}
