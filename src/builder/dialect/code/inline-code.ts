import { nameToEmoji } from 'gemoji';
import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import type { Findings } from '../text/findings.js';

/** Code in a line whose result stands in its place: knitr's `r x`, and Quarto's `{python} x`. */
const INLINE = /^`(?:(r)[ #]|\{(r|python|julia|ojs)\}[ \t]*)([^`]+)`$/;
const STRING = /^(?:"([^"\\]*)"|'([^'\\]*)')$/;
const EMOJI = /^(?:emo::ji|emoji::emoji)\(["'](\w+)["']\)$/;

/** The result of code that is only a text or the name of an emoji. */
function resultOf(code: string): string | undefined {
  const [, double, single] = STRING.exec(code) ?? [];
  const [, emoji] = EMOJI.exec(code) ?? [];
  return double ?? single ?? (emoji && nameToEmoji[emoji]);
}

/** Replaces code in a line of Quarto and R Markdown, which is not run: an ellipsis stands for its result. */
export function withoutInlineCode(text: string, { list }: CodeRegions, findings: Pick<Findings, 'add'>): EditedText {
  const edits: Edit[] = [];
  for (const [start, end] of list) {
    const [inline, knitr, engine = knitr, code = ''] = INLINE.exec(text.slice(start, end)) ?? [];
    if (inline === undefined) continue;
    const result = resultOf(code.trim());
    if (result === undefined) findings.add(`\`{${engine}} …\``, start);
    edits.push({ start, end, replacement: result ?? '…' });
  }
  return applyEdits(text, edits);
}
