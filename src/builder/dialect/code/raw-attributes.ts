import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { bracedFence } from './braced-fence.js';

/** Whether a text may have what Pandoc passes on to one format only. */
export const RAW_ATTRIBUTE = /\{=[a-z]/i;

const SPAN = /^(`+)([^]*)\1$/;
const FORMAT = /^=([a-z]\w*)$/i;
const ATTRIBUTE = /\{=([a-z]\w*)\}/iy;
/** What is shown here. Everything else is meant for paper. */
const SHOWN = /^(?:html\d?|markdown|gfm|commonmark)$/i;

/** Reads code that Pandoc passes on as it is: HTML and Markdown take its place, and what is for other formats is left out. */
export function withoutRawAttributes(text: string, { list }: CodeRegions): EditedText {
  const edits: Edit[] = [];
  for (const [start, end] of list) {
    const code = text.slice(start, end);
    const block = bracedFence(code);
    const format = FORMAT.exec(block?.braces ?? '')?.[1];
    if (block && format !== undefined) {
      edits.push({ start, end, replacement: SHOWN.test(format) ? `${block.before}${block.content}\n` : '' });
      continue;
    }
    ATTRIBUTE.lastIndex = end;
    const [attribute, name = ''] = ATTRIBUTE.exec(text) ?? [];
    const inside = attribute === undefined ? undefined : SPAN.exec(code)?.[2];
    if (attribute === undefined || inside === undefined) continue;
    edits.push({ start, end: end + attribute.length, replacement: SHOWN.test(name) ? inside : '' });
  }
  return applyEdits(text, edits);
}
