import { escapeHtml } from '../../../sanitise/escape-html.js';
import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { htmlLines } from '../text/html-lines.js';
import { linesOf } from '../text/text-lines.js';

/** Other lines that begin with a tag or a comment: in most of them, Markdown is text. */
const TAGGED = /^ {0,3}<(?:!--|\/?[a-z])/i;
const LINK = /(?<![!\\])\[((?:\\.|[^[\]\\])*)\]\(<([^<>\n]*)>\)/g;

/** Writes links among HTML as HTML, such as those that stand for a video: `<div>[Video](<https://…>)</div>`. */
export function withHtmlLinks(text: string, regions: CodeRegions): EditedText {
  const html = new Set(Array.from(htmlLines(text), ({ start }) => start));
  const edits: Edit[] = [];
  for (const { text: line, start } of linesOf(text)) {
    if (!line.includes('](<') || !(html.has(start) || TAGGED.test(line))) continue;
    for (const { 0: link, 1: words = '', 2: url = '', index } of line.matchAll(LINK)) {
      if (regions.endAt(start + index) !== undefined) continue;
      const replacement = `<a href="${escapeHtml(url)}">${escapeHtml(words.replace(/\\(.)/g, '$1'))}</a>`;
      edits.push({ start: start + index, end: start + index + link.length, replacement });
    }
  }
  return applyEdits(text, edits);
}
