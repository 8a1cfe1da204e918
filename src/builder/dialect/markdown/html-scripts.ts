import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type EditedText } from '../text/edits.js';

/** Whether a script or a style begins right below another line. */
export const HTML_SCRIPT = /\S[ \t]*\n {0,3}<(?:script|style)[\s>]/i;

const SCRIPT = /(?<=\S[ \t]*\n) {0,3}<(script|style)(?=[\s>])/gi;

/** Sets scripts with blank lines apart from HTML above them: Markdown ends that at the first one, and shows the rest as text. */
export function withScriptsApart(text: string, { list, endAt }: CodeRegions): EditedText {
  const starts = new Set(list.map(([start]) => start));
  const edits = Array.from(text.matchAll(SCRIPT), ({ 0: { length }, 1: name = '', index }) => {
    const tag = index + length - name.length - 1;
    const inside = text.slice(tag, endAt(tag) ?? tag);
    return { start: index, end: index, replacement: starts.has(tag) && /\n[ \t]*\n/.test(inside) ? '\n' : '' };
  }).filter(({ replacement }) => replacement !== '');
  return applyEdits(text, edits);
}
