import { applyEdits, type Edit, type EditedText } from './edits.js';

/** What begins a text in which spaces count, or a line with spaces that do not. */
const OPEN = /<(pre|textarea|script|style)\b|\{%-?[ \t]*(highlight|codeblock|raw)\b|^[ \t]+/gim;

/** Where a text that an element or a tag begins has its end; -1 if it has none. */
function endOf(text: string, element: string | undefined, tag: string, from: number): number {
  const close = element === undefined ? new RegExp(`\\{%-?[ \\t]*end${tag}\\b`, 'gi') : new RegExp(`</${element}\\b`, 'gi');
  close.lastIndex = from;
  return close.exec(text)?.index ?? -1;
}

/**
 * HTML as Markdown reads it as a whole: lines begin without spaces, which are those of code in Markdown, but in code; and code
 * with blank lines stands apart.
 */
export function htmlForMarkdown(text: string): EditedText {
  const edits: Edit[] = [];
  const unclosed = new Set<string>();
  for (let match = OPEN.exec(text); match; match = OPEN.exec(text)) {
    const [all, element, tag = ''] = match;
    const name = (element ?? tag).toLowerCase();
    if (name === '') edits.push({ start: match.index, end: match.index + all.length, replacement: '' });
    else if (!unclosed.has(name)) {
      const { index } = match;
      const end = endOf(text, element, tag, OPEN.lastIndex);
      if (end < 0) unclosed.add(name);
      else OPEN.lastIndex = end;
      // In HTML that began above it, Markdown would end at its first blank line.
      if (element !== undefined && /\n[ \t]*\n/.test(text.slice(index, end)))
        edits.push({ start: index, end: index, replacement: '\n\n' });
    }
  }
  return applyEdits(text, edits);
}
