import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';

/** Whether a text may have what Pandoc passes on to one format only. */
export const RAW_ATTRIBUTE = /\{=[a-z]/i;

const BLOCK = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(?:`{3,}|~{3,})[ \t]*\{=([a-z]\w*)\}[ \t]*\n([^]*)$/i;
const CLOSE = /(?:^|\n)[ \t>]*(?:`{3,}|~{3,})[ \t]*$/;
const SPAN = /^(`+)([^]*)\1$/;
const FORMAT = /\{=([a-z]\w*)\}/iy;
/** What is shown here. Everything else is meant for paper. */
const SHOWN = /^(?:html\d?|markdown|gfm|commonmark)$/i;

/** Reads code that Pandoc passes on as it is: HTML and Markdown take its place, and what is for other formats is left out. */
export function withoutRawAttributes(text: string, { list }: CodeRegions): EditedText {
  const edits: Edit[] = [];
  for (const [start, end] of list) {
    const code = text.slice(start, end);
    const [, before = '', format, content = ''] = BLOCK.exec(code) ?? [];
    if (format !== undefined) {
      edits.push({ start, end, replacement: SHOWN.test(format) ? `${before}${content.replace(CLOSE, '')}\n` : '' });
      continue;
    }
    FORMAT.lastIndex = end;
    const [attribute, name = ''] = FORMAT.exec(text) ?? [];
    const inside = attribute === undefined ? undefined : SPAN.exec(code)?.[2];
    if (attribute === undefined || inside === undefined) continue;
    edits.push({ start, end: end + attribute.length, replacement: SHOWN.test(name) ? inside : '' });
  }
  return applyEdits(text, edits);
}
