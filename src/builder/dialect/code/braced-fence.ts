import { CONTAINERS } from '../text/code-regions.js';

const OPEN = new RegExp(`^(${CONTAINERS})(\`{3,}|~{3,})[ \\t]*\\{([^\\n]*)\\}[ \\t]*\\n`);
const CLOSE = /\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/;

/** A block of code with braces behind its fence, as Quarto and Pandoc have it. */
interface BracedFence {
  /** What contains it: the beginnings of quotations and list items. */
  readonly before: string;
  /** The marks of the fence. */
  readonly marks: string;
  readonly braces: string;
  readonly content: string;
}

/** Reads a region of code; `undefined` if it is another kind of code. */
export function bracedFence(code: string): BracedFence | undefined {
  const [open, before = '', marks = '', braces = ''] = OPEN.exec(code) ?? [];
  if (open === undefined) return undefined;
  // From the line break on, which an empty block shares with its end.
  const lines = code.slice(open.length - 1);
  return { before, marks, braces, content: lines.replace(CLOSE, '').slice(1) };
}
