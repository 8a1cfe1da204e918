import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type EditedText } from '../text/edits.js';

/** Whether a text may have an element whose attributes nothing divides. */
export const TIGHT_ATTRIBUTES = /<[a-z][^<>\n]{0,2000}=(?:"[^"<>\n]*"|'[^'<>\n]*')[a-z][\w-]*=/i;
const TAG = /<[a-z][\w-]*\s(?:[^<>"']|"[^"<>]*"|'[^'<>]*')*>/gi;

/** Writes a space between attributes of HTML that lack it: browsers do without, but Markdown then takes the element for text. */
export function withSpacedAttributes(text: string, regions: CodeRegions): EditedText {
  const edits = Array.from(text.matchAll(TAG)).flatMap(({ 0: tag, index }) => {
    if (regions.endAt(index) !== undefined) return [];
    const ends = Array.from(tag.matchAll(/"[^"]*"|'[^']*'/g), ({ 0: value, index: at }) => at + value.length);
    return ends.flatMap((end) =>
      /[a-z]/i.test(tag.charAt(end)) ? { start: index + end, end: index + end, replacement: ' ' } : [],
    );
  });
  return applyEdits(text, edits);
}
