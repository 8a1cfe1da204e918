import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { linesOf } from '../text/text-lines.js';

/** What may begin a div of Franklin. */
export const AT_DIV = /^[ \t]*@@[a-z]/im;
/** The mark at the beginning of a line, with the classes. */
const OPENING = /^[ \t]*@@[a-z][\w-]*(?:,[a-z][\w-]*)*(?=\s|$)/i;
const CLOSING = '@@';

/**
 * Takes the marks of Franklin's divs out of a text: a line that begins with `@@class` or `@@one,two`, and the next line that ends
 * in `@@`, which may be the same one. Classes only say how a part looks. Marks without their counterpart are text.
 */
export function withoutAtDivs(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  const open: Edit[] = [];
  for (const { text: line, start } of linesOf(text)) {
    if (!line.includes(CLOSING) || regions.endAt(start) !== undefined) continue;
    const mark = OPENING.exec(line)?.[0];
    if (mark !== undefined) open.push({ start, end: start + mark.length, replacement: '\n' });
    const words = line.trimEnd();
    const end = start + words.length;
    const isClosed = words.endsWith(CLOSING) && end - CLOSING.length >= start + (mark?.length ?? 0);
    const opening = isClosed ? open.pop() : undefined;
    if (opening) edits.push(opening, { start: end - CLOSING.length, end, replacement: '\n' });
  }
  return applyEdits(
    text,
    edits.sort((a, b) => a.start - b.start),
  );
}
