import { LITERAL, opaqueOf } from '../tags/opaque.js';
import { widthOf, type CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { OpenNames } from '../text/open-names.js';
import { linesOf } from '../text/text-lines.js';

/** Whether a text may have a line below a blank one that is indented like code. */
export const INDENTED_TEXT = /\n[ \t]*\n(?: {4}| {0,3}\t)[ \t]*\S/;

/** Elements that always have an end, and whose content people indent. */
const NAMES = 'article|aside|blockquote|center|details|div|dl|figure|footer|form|header|main|nav|ol|section|table|ul';
const START = new RegExp(String.raw`^ {0,3}<(?:${NAMES})(?:[\s>]|$)`, 'i');
const TAG = new RegExp(String.raw`<(/?)(${NAMES}|pre|script|style|textarea)(?:\s[^<>]*)?>`, 'gi');
const RAW = /^(?:pre|script|style|textarea)$/;
const TAG_FIRST = /^[ \t]*<\/?[a-z]/i;

/** How many elements inside each other are followed. */
const MAX_DEPTH = 100;
const TEMPLATE_TAG = /\{(?:%-?|\{[<%])\s*([\w-]+)/;

/** The pair of template tags around what is no Markdown, if a line begins one that ends below, or is in one that ends below. */
function opaqueBelow(line: string, name: string | undefined): string | undefined {
  const [, begun = ''] = TEMPLATE_TAG.exec(line) ?? [];
  const pair = name ?? (LITERAL.has(begun) || opaqueOf(begun) ? begun : undefined);
  return pair && !line.includes(`end${pair}`) && !line.includes(`/${pair}`) ? pair : undefined;
}

/** Whether the innermost element contains code, in which what looks like a tag is text. */
const isRaw = (open: OpenNames): boolean => RAW.test(open.innermost ?? '');

function readTags(line: string, open: OpenNames): void {
  for (const [, slash, written = ''] of line.matchAll(TAG)) {
    const name = written.toLowerCase();
    if (isRaw(open) && !(slash && open.innermost === name)) continue;
    if (slash) open.end(name);
    else if (open.depth < MAX_DEPTH) open.begin(name);
  }
}

/**
 * Moves HTML in an open element to where that begins, if it is below a blank line, or below a template tag that was removed:
 * CommonMark takes it for code, because it is indented, and readers would see its tags. kramdown reads an element up to its end.
 */
export function withHtmlInElements(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  const open = new OpenNames();
  let [isHtml, wasBlank, base, above] = [false, true, 0, 0];
  let opaque: string | undefined;
  for (const { text: line, start, end } of linesOf(text)) {
    const width = widthOf(line);
    const regionEnd = regions.endAt(start);
    // A line of indented code is a region of its own.
    const isCode = regionEnd !== undefined && !(regionEnd === end && width > 0);
    opaque = opaqueBelow(line, opaque);
    if (opaque || line.trim() === '' || (isCode && !isRaw(open))) {
      [isHtml, wasBlank] = [false, !isCode && !opaque];
      continue;
    }
    const isIn = open.depth > 0 && !isRaw(open) && wasBlank && width > 3 && (above > 3 || TAG_FIRST.test(line));
    if (isIn) edits.push({ start, end: start + line.search(/\S/), replacement: ' '.repeat(base) });
    else if (open.depth === 0 && START.test(line)) base = width;
    isHtml ||= isIn || isRaw(open) || START.test(line) || (open.depth > 0 && TAG_FIRST.test(line));
    if (isHtml) readTags(line, open);
    else if (wasBlank && width < 4) open.clear();
    [wasBlank, above] = [false, width];
  }
  return applyEdits(text, edits);
}
