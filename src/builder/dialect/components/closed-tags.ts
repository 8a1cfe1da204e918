import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';

/** Elements that hide everything after them if they are not closed. HTML ignores the slash with which JSX and XML close them. */
const SELF_CLOSED = /<(iframe|video|audio|object|canvas|textarea|script|title)\b((?:\s[^<>]{0,5000}?)?)\s?\/>/gi;

/** Closes elements as their author meant it: `<iframe src="a"/>` is a whole element. */
export function withClosedTags(text: string, regions: CodeRegions): EditedText {
  const edits = Array.from(text.matchAll(SELF_CLOSED), ({ 0: tag, 1: name = '', 2: attributes = '', index }): Edit[] =>
    regions.endAt(index) === undefined
      ? [{ start: index, end: index + tag.length, replacement: `<${name.toLowerCase()}${attributes}></${name.toLowerCase()}>` }]
      : [],
  );
  return applyEdits(text, edits.flat());
}
