import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { htmlLines } from '../text/html-lines.js';
import { OpenNames } from '../text/open-names.js';

/** Whether a line of text, or of code, may be right below HTML. */
export const BELOW_HTML = />[ \t]*\n {0,3}[^\s<]/;

const TAG = /<(\/?)([a-z][\w-]*)(?:\s[^<>]*)?>/gi;
/** Elements without an end. */
const VOID = /^(?:img|br|hr|wbr|input|source|track|col|embed|meta|link)$/i;
const BLOCK = String.raw` {0,3}(?:#{1,6}[ \t]|>[ \t]|[-*+][ \t]+\S|\d{1,9}[.)][ \t]|\|.*\|[ \t]*$)`;
const SPAN = String.raw`\*\*[^\s*]|(?<![\w*])\*[^\s*][^*\n]*\*(?![\w*])|(?<!\w)_[^\s_][^_\n]*_(?!\w)|${'`'}[^${'`'}\n]+${'`'}|\[[^[\]]+\]\(`;
const MARKS = new RegExp(`^(?:${BLOCK})|${SPAN}`, 'm');

/** How much of the text below HTML is looked through for marks, in characters. */
const MAX_TEXT = 2_000;

function readTags(line: string, open: OpenNames): void {
  for (const [tag, slash, written = ''] of line.matchAll(TAG)) {
    const name = written.toLowerCase();
    if (slash) open.end(name);
    // HTML has no such ends, but what is written with one is meant to be empty.
    else if (!tag.endsWith('/>') && !VOID.test(name)) open.begin(name);
  }
}

/**
 * Sets text with marks of Markdown, and fences, apart from HTML above them, where Markdown would take them for HTML: nobody wants
 * readers to see the asterisks of a caption below an image, or the hashes of a heading below the end of a table. HTML that is
 * still open is only interrupted by fences.
 */
export function withMarkdownBelowHtml(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  const starts = new Set(regions.list.map(([start]) => start));
  const open = new OpenNames();
  let [end, isEnd] = [-1, false];
  for (const { text: line, start, end: lineEnd } of htmlLines(text)) {
    if (start !== end + 1) {
      open.clear();
      isEnd = false;
    }
    end = lineEnd;
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const isFence = indent < 4 && /^ *(?:`{3}|~{3})/.test(line) && starts.has(start);
    if (!isFence && regions.endAt(start + indent) !== undefined) continue;
    const isText = isEnd && open.depth === 0 && !/^\s*</.test(line);
    if (isFence || (isText && MARKS.test(/^(?:.*\S.*\n?)*/.exec(text.slice(start, start + MAX_TEXT))?.[0] ?? '')))
      edits.push({ start, end: start, replacement: '\n' });
    readTags(line, open);
    isEnd = />[ \t]*$/.test(line);
  }
  return applyEdits(text, edits);
}
