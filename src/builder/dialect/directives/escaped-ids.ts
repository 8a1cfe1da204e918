import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';

/** The id of a heading whose brace is escaped, as Rspress has it, so that MDX takes it for no expression. */
export const ESCAPED_ID = /^ {0,3}#{1,6}[ \t][^\n]{0,1000}?(\\)\{#[\w-]{1,200}\}[ \t]{0,9}$/m;
const EACH = new RegExp(ESCAPED_ID.source, 'dgm');

/** Takes the escape off, which leaves the id as others write it. */
export function withPlainIds(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  for (const { index, indices } of text.matchAll(EACH)) {
    const [start, end] = indices?.[1] ?? [0, 0];
    if (regions.endAt(index) === undefined && end > start) edits.push({ start, end, replacement: '' });
  }
  return applyEdits(text, edits);
}
