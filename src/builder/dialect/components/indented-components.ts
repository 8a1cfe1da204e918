import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { linesOf } from '../text/text-lines.js';

const OPEN = /^[ \t]*<([A-Z][\w.]*)(?:\s[^<>]*)?(?<!\/)>[ \t]*$/;
const END = /^[ \t]*<\/([A-Z][\w.]*)>[ \t]*$/;
/** A box whose text is in the same line as its tags. */
const WHOLE =
  /^([ \t]*)<(note|tip|info|warning|danger|caution|important|callout|alert|admonition|aside|details|accordion|card|tab|tabitem)((?:\s[^<>]*)?)(?<!\/)>[ \t]*(\S.*?)[ \t]*<\/\2>[ \t]*$/i;
/** Whether a text may have components around text that is indented, or in a line with it. */
export const INDENTED_COMPONENT = /^[ \t]*<[A-Z][\w.]*(?:\s[^<>]*)?>(?:[ \t]*\n\s*^[ \t]+\S|.*<\/[A-Z][\w.]*>[ \t]*$)/m;
const MAX_LINE = 2_000;
const MAX_DEPTH = 50;

/**
 * Takes the indents out of components: in MDX, text in them is Markdown however far it is indented, and nothing indented is code.
 * They keep that of the outermost component, which may be in a list. Boxes in one line get lines of their own.
 */
export function withoutComponentIndents(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  const open: { readonly name: string; readonly own: number; inner?: number }[] = [];
  for (const { text: line, start, end } of linesOf(text)) {
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (indent === line.length) continue;
    const isCode = line.length > MAX_LINE || regions.endAt(start + indent) !== undefined;
    if (!isCode && END.exec(line)?.[1] === open.at(-1)?.name) open.pop();
    const top = open.at(-1);
    if (top) top.inner ??= indent;
    const base = open[0]?.own ?? indent;
    const cut = top ? Math.max(0, Math.min(indent, top.inner ?? 0) - base) : 0;
    const whole = isCode ? null : WHOLE.exec(line);
    if (whole) {
      const [, spaces = '', name = '', attributes = '', words = ''] = whole;
      const lines = [`<${name}${attributes}>`, '', words, '', `</${name}>`].map((each) => each && spaces.slice(cut) + each);
      edits.push({ start, end, replacement: lines.join('\n') });
    } else if (cut > 0) edits.push({ start, end: start + cut, replacement: '' });
    const name = isCode ? undefined : OPEN.exec(line)?.[1];
    if (name !== undefined && open.length < MAX_DEPTH) open.push({ name, own: indent });
  }
  return applyEdits(text, edits);
}
