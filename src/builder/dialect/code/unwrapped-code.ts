import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type EditedText } from '../text/edits.js';

/** Whether a text may have code that Docusaurus takes for MDX, so that services for translation leave it alone. */
export const UNWRAPPED_CODE = /^[ \t]*`{3,}mdx-code-block/m;
const BLOCK = /^[ \t]*`{3,}mdx-code-block[ \t]*(?=\n)/;
const END = /\n[ \t]*`{3,}[ \t]*$/;

/** Takes the fences away that are only around MDX. */
export function withoutMdxFences(text: string, regions: CodeRegions): EditedText {
  const edits = regions.list.flatMap(([start, end]) => {
    const code = text.slice(start, end).trimEnd();
    const [open, close] = [BLOCK.exec(code)?.[0], END.exec(code)];
    if (open === undefined || !close) return [];
    const last = start + close.index;
    return [
      { start, end: start + open.length, replacement: '' },
      { start: last + 1, end: last + close[0].length, replacement: '' },
    ];
  });
  return applyEdits(text, edits);
}
