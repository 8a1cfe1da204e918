import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';

const QUOTE = String.raw`^(?: {0,3}>)* {0,3}`;
/** No-break spaces and wide ones, which are no spaces in Markdown. */
const WIDE = String.raw`[\u00a0\u2002-\u200b\u3000]`;
const WORD = String.raw`[\p{L}\p{N}\p{Ps}\p{Pi}\p{Extended_Pictographic}"'*_<&\\${'`'}]`;
/** Headings without a space after their signs; of the first level, only those that end with signs, too, or have a wide space. */
const HEADING = new RegExp(
  String.raw`(?<=${QUOTE})(?:(#{2,6})${WIDE}*(?=${WORD})|(#)(?:${WIDE}+(?=${WORD})|(?=\p{L}[^#\n]*#[ \t]*$)))`,
  'gmu',
);
/** The same of the first level, as a paragraph of its own; a second sign would tell that these are hashtags. */
const FIRST_LEVEL = /(?<=(?:^|\n[ \t]*\n)#)(?=\p{L}[^#\n]*(?:\n[ \t]*\n|$))/gu;
/** Longest line whose end is examined. */
const MAX_LINE = 2_000;
/** Quickly shows that a text has none. */
export const TIGHT_HEADING = /^[ >]{0,9}(?:#{1,6}(?:[^\s#!\d]|[\u00a0\u2002-\u200b\u3000])|##{1,5}\d)/m;

/**
 * Writes a space after the signs of headings, which the parsers of Octopress, Pelican and early Jekyll do without. Where they are
 * needed, readers would see the signs, which nobody wants either.
 */
export function withSpacedHeadings(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  for (const { 0: signs, 1: lower = '', 2: first = '', index } of text.matchAll(HEADING)) {
    if (regions.endAt(index) !== undefined) continue;
    const own = lower || first;
    edits.push({ start: index + own.length, end: index + signs.length, replacement: ' ' });
    const [line = ''] = text.slice(index, index + MAX_LINE).split('\n', 1);
    // As many signs at the end belong to them, unless they are a part of a word such as "C#".
    const [closing = ''] = /(?<=[^\s#])#+(?=\s*$)/.exec(line) ?? [];
    const at = index + line.lastIndexOf(closing);
    if (closing === own) edits.push({ start: at, end: at + closing.length, replacement: '' });
  }
  // Whoever writes the other levels so writes the first one so as well.
  if (edits.length > 0)
    for (const { index } of text.matchAll(FIRST_LEVEL))
      if (regions.endAt(index - 1) === undefined) edits.push({ start: index, end: index, replacement: ' ' });
  return applyEdits(
    text,
    edits.sort((a, b) => a.start - b.start),
  );
}
