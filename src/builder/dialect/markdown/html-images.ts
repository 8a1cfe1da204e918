import { escapeHtml } from '../../../sanitise/escape-html.js';
import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { htmlLines } from '../text/html-lines.js';

/** Whether a text may have images of Markdown among HTML. */
export const HTML_IMAGE = /!\[[^[\]\n]{0,1000}\]\(/;

const URL_AND_TITLE = String.raw`\([ \t]*<?((?:[^\s()<>]|\([^\s()<>]*\)){1,2000})>?(?:[ \t]+"([^"\n]{0,300})")?[ \t]*\)`;
const IMAGE = String.raw`!\[([^[\]\n]{0,1000})\]${URL_AND_TITLE}`;
/** An image, which may be a link, between tags or alone on its line. */
const PLACED = new RegExp(String.raw`(?<=^[ \t]*|>[ \t]*)(?:\[${IMAGE}\]${URL_AND_TITLE}|${IMAGE})(?=[ \t]*(?:<|$))`, 'g');

const tag = (alt = '', src = '', title = ''): string =>
  `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${title && ` title="${escapeHtml(title)}"`}>`;

/** Writes images among HTML as HTML: Markdown is text there, which nobody wants of an image. */
export function withHtmlImages(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  for (const { text: line, start } of htmlLines(text))
    if (line.includes('![') && line.length < 5_000)
      for (const { 0: whole, 1: alt, 2: src, 3: title, 4: href, 6: ownAlt, 7: ownSrc, 8: ownTitle, index } of line.matchAll(
        PLACED,
      )) {
        if (regions.endAt(start + index) !== undefined) continue;
        const image = href ? `<a href="${escapeHtml(href)}">${tag(alt, src, title)}</a>` : tag(ownAlt, ownSrc, ownTitle);
        edits.push({ start: start + index, end: start + index + whole.length, replacement: image });
      }
  return applyEdits(text, edits);
}
