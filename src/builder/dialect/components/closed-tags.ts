import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';

/** Elements that hide everything after them if they are not closed. HTML ignores the slash with which JSX and XML close them. */
const TAG = /<(iframe|video|audio|object|canvas|textarea|script|style|title)((?:\s[^<>]{0,5000}?)?)\s?\/>/gi;
/** Whether a text has such a tag. */
export const SELF_CLOSED = new RegExp(TAG, 'i');

/** Closes elements as their author meant it: `<iframe src="a"/>` is a whole element. An empty title is a component. */
export function withClosedTags(text: string, regions: CodeRegions): EditedText {
  const edits = Array.from(text.matchAll(TAG), ({ 0: tag, 1: name = '', 2: attributes = '', index }): Edit[] => {
    const element = name.toLowerCase();
    const replacement = element === 'title' ? '' : `<${element}${attributes}></${element}>`;
    return regions.endAt(index) === undefined ? [{ start: index, end: index + tag.length, replacement }] : [];
  });
  return applyEdits(text, edits.flat());
}
