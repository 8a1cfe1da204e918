import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { isHtmlName } from '../text/html-names.js';
import { endOfFormula } from '../math/math.js';

/** A tag without values; not the target of a link in angle brackets, nor a formula. */
const TAG = /(?<!\\)\$|(?<!\]\([ \t]*|\]:[ \t]*|\\)<([A-Za-z][\w.-]*)(?:[ \t]+[A-Za-z_][\w.-]*)*[ \t]*>/g;
const END = /<\/([A-Za-z][\w.-]*)/g;
/** What generators replace with something, without an end tag. */
const MARKERS: ReadonlySet<string> = new Set(['excerpt', 'more', 'toc']);

/**
 * Shows words in angle brackets as they are written: `<vector>`, `List<T>`, `<your name>`. To Markdown they are tags, which would
 * vanish; but no element of HTML has such a name, and nothing closes it.
 */
export function withPlaceholders(text: string, regions: CodeRegions): EditedText {
  const isCode = (offset: number): boolean => regions.endAt(offset) !== undefined;
  const closed = new Set(
    Array.from(text.matchAll(END)).flatMap(({ 1: name = '', index }) => (isCode(index) ? [] : [name.toLowerCase()])),
  );
  const edits: Edit[] = [];
  let from = 0;
  for (const { 0: tag, 1: name, index } of text.matchAll(TAG)) {
    if (index < from || isCode(index)) continue;
    if (name === undefined) from = endOfFormula(text, index) ?? from;
    else if (!isHtmlName(name) && !MARKERS.has(name.toLowerCase()) && !closed.has(name.toLowerCase()))
      edits.push({ start: index, end: index + tag.length, replacement: `&lt;${tag.slice(1)}` });
  }
  return applyEdits(text, edits);
}
