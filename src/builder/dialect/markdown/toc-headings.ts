import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';

const NAMES = [
  'toc|table[ -]of[ -]contents?|contents|目录|目錄|目次|목차|차례|содержание|оглавление|índice|indice|tabla de contenidos?',
  'table des matières|sommaire|sumário|inhalt|inhaltsverzeichnis|inhoud(?:sopgave)?|spis treści|içindekiler|mục lục',
  'daftar isi|فهرست|المحتويات',
].join('|');
/** A heading for a list of headings. */
const HEADING = new RegExp(`^ {0,3}(#{1,6})[ \\t]+(${NAMES})[ \\t]*:?[ \\t]*#*[ \\t]*$`, 'gimu');
/** Whether a text may have one. */
export const TOC_HEADING = new RegExp(HEADING.source, 'imu');
/** What is between a heading and the next one if there is nothing to read. */
const NOTHING = /(?:\s|<!--(?:(?!-->)[^]){0,200}-->)*(?:(#{1,6})[ \t]|(?![^]))/y;
const LIST = /\s*(?:[-*+]|\d{1,9}[.)])[ \t]/y;

/** Leaves out headings below which a generator lists the headings of an article, as remark-toc does below `## TOC`. */
export function withoutTocHeadings(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  for (const { 0: line, 1: marks = '', 2: name = '', index } of text.matchAll(HEADING)) {
    if (regions.endAt(index) !== undefined) continue;
    const end = index + line.length;
    NOTHING.lastIndex = LIST.lastIndex = end;
    const next = NOTHING.exec(text);
    const isEmpty = next !== null && (next[1]?.length ?? 0) <= marks.length;
    if (isEmpty || (/^toc$/i.test(name) && !LIST.test(text))) edits.push({ start: index, end, replacement: '' });
  }
  return applyEdits(text, edits);
}
