import { escapeHtml } from '../../sanitise/escape-html.js';
import type { CodeRegions } from './code-regions.js';
import { applyEdits, type Edit, type EditedText } from './edits.js';

/** A line that begins with a tag or a comment: in most of them, Markdown is text. */
const LINE = /^ {0,3}<(?:!--|\/?[a-z]).*\]\(<.*$/gim;
const LINK = /(?<![!\\])\[((?:\\.|[^[\]\\])*)\]\(<([^<>\n]*)>\)/g;

/** Writes links in lines of HTML as HTML, such as those that stand for a video: `<div>[Video](<https://…>)</div>`. */
export function withHtmlLinks(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  for (const { 0: line, index: start } of text.matchAll(LINE))
    for (const { 0: link, 1: words = '', 2: url = '', index } of line.matchAll(LINK)) {
      if (regions.endAt(start + index) !== undefined) continue;
      const replacement = `<a href="${escapeHtml(url)}">${escapeHtml(words.replace(/\\(.)/g, '$1'))}</a>`;
      edits.push({ start: start + index, end: start + index + link.length, replacement });
    }
  return applyEdits(text, edits);
}
