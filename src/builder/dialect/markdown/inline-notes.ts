import type { CodeRegions } from '../text/code-regions.js';

/** A note at the place that refers to it, as in Pandoc, Obsidian and Gatsby: `^[words]`. */
interface InlineNote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Brackets, signs that are escaped, and the ends of paragraphs, which close what is open. */
const TOKEN = /\\[^\n]|\^?\[|\]|\n(?=[ \t]*(?:\n|[-*+>#|]|\d+[.)]))/g;
/** Longest note that is read, in characters. */
const MAX_LENGTH = 5_000;

/**
 * Whether a text is surely a sentence, or a formula: after a word, `^[` may also be a power, or part of an expression.
 */
const isProse = (text: string): boolean =>
  /[^\0-\x7f]{4}|^\s*\$[^$]+\$\s*$/.test(text) || text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length > 1;

/**
 * Notes in the order of the text; those within others belong to them. A note may have links, and so brackets, in it.
 *
 * @param isPandoc For Pandoc, what has a letter in it is a note also after a word
 */
export function inlineNotes(text: string, regions: CodeRegions, isPandoc: boolean): InlineNote[] {
  const notes: InlineNote[] = [];
  let open: { readonly index: number; readonly isNote: boolean }[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (regions.endAt(index) !== undefined) continue;
    if (token === '\n') open = [];
    else if (token.endsWith('[') && !token.startsWith('\\')) open.push({ index, isNote: token.startsWith('^') });
    if (token !== ']') continue;
    const start = open.pop();
    if (!start?.isNote || index - start.index > MAX_LENGTH) continue;
    const words = text.slice(start.index + 2, index);
    const before = text.charAt(start.index - 1);
    // What is between two carets is above the line: `^[1]^`.
    if (/^\^(?!\[)/.test(text.slice(index + 1, index + 3))) continue;
    const isSure = isProse(words) || (isPandoc && /\p{L}{2}/u.test(words));
    if (words.trim() === '' || before === '[' || (/[\w\]!]/.test(before) && !isSure)) continue;
    while ((notes.at(-1)?.start ?? -1) > start.index) notes.pop();
    notes.push({ start: start.index, end: index + 1, text: words.replace(/\s*\n\s*/g, ' ') });
  }
  return notes;
}
