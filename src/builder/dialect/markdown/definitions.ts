import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';

const DETAIL = /^ {0,3}:[ \t]+(\S.*)$/;
const ABBREVIATION = /^\*\[([^\]\n]{1,100})\]:[ \t]*(\S.*)$/;
const NO_TERM = /^(?:\s|[-*+>|#:<]|\d+[.)]\s|```|~~~|$)/;
/** A heading, a rule or the end of code, which a term may follow directly. */
const BEFORE = /^ {0,3}(?:#{1,6}[ \t]|[-=*_][-=*_ \t]*$|`{3}|~{3})/;
/** How many terms may have the same meaning. */
const MAX_TERMS = 8;

const openings = ['<dl>', '<dt>', '</dt>', '<dd>', '</dd>', '</dl>'] as const;
const [DL, DT, END_DT, DD, END_DD, END_DL] = openings;

/** Terms on a line, followed by their meanings after a colon, as in kramdown, PHP Markdown Extra and goldmark. */
export function withDefinitionLists(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  const lines = text.split('\n');
  const offsets: number[] = [];
  let offset = 0;
  for (const line of lines) {
    offsets.push(offset);
    offset += line.length + 1;
  }
  /** It is not in a block of code; code may begin it. */
  const isPlain = (index: number): boolean => {
    const start = offsets[index] ?? 0;
    return (regions.endAt(start) ?? 0) <= start + (lines[index]?.length ?? 0);
  };
  const isDetail = (index: number): boolean => isPlain(index) && DETAIL.test(lines[index] ?? '');
  /** How many terms may begin at `index`: below a meaning, all lines but the last continue that. */
  const mostTerms = (index: number): number => {
    const before = lines[index - 1] ?? '';
    if (inList.has(index - 1)) return 1;
    return before.trim() === '' || BEFORE.test(before) ? MAX_TERMS : 0;
  };
  /** Where the details of the terms that begin at `index` begin: directly below them, or below one and a blank line. */
  const detailsOf = (index: number): number | undefined => {
    const most = mostTerms(index);
    let at = index;
    const isTerm = (line = ''): boolean => !NO_TERM.test(line) && !BEFORE.test(line);
    while (at - index < most && isPlain(at) && isTerm(lines[at])) at += 1;
    if (at === index) return undefined;
    if (isDetail(at)) return at;
    return at === index + 1 && lines[at]?.trim() === '' && isDetail(at + 1) ? at + 1 : undefined;
  };
  const inList = new Set<number>();
  for (let index = 0; index < lines.length; index += 1) {
    let at = detailsOf(index);
    if (at === undefined) continue;
    let html = '';
    let term = index;
    let last = index;
    while (at !== undefined) {
      for (; lines[term]?.trim() && term < at; term += 1) {
        html += `${DT}\n\n${lines[term] ?? ''}\n\n${END_DT}\n`;
        inList.add(term);
      }
      while (isDetail(at)) {
        const parts = [DETAIL.exec(lines[at] ?? '')?.[1] ?? ''];
        for (
          inList.add(at), at += 1;
          /^(?: {2,}|\t)\S/.test(lines[at] ?? '') || (lines[at] && !NO_TERM.test(lines[at] ?? '') && detailsOf(at) === undefined);
          at += 1
        ) {
          inList.add(at);
          parts.push((lines[at] ?? '').trim());
        }
        html += `${DD}\n\n${parts.join('\n')}\n\n${END_DD}\n`;
        last = at - 1;
        if (lines[at]?.trim() === '' && isDetail(at + 1)) at += 1;
      }
      const next: number = lines[at]?.trim() === '' ? at + 1 : at;
      term = next;
      at = detailsOf(next);
    }
    const end = (offsets[last] ?? 0) + (lines[last]?.length ?? 0);
    edits.push({ start: offsets[index] ?? 0, end, replacement: `${DL}\n${html}${END_DL}\n` });
    index = last;
  }
  return applyEdits(text, edits);
}

/** Removes the lines that say what an abbreviation means. */
export function readAbbreviations(
  text: string,
  regions: CodeRegions,
): { readonly text: EditedText; readonly abbreviations: ReadonlyMap<string, string> } {
  const abbreviations = new Map<string, string>();
  const edits: Edit[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const match = regions.endAt(offset) === undefined ? ABBREVIATION.exec(line) : null;
    if (match) {
      if (abbreviations.size < 200) abbreviations.set(match[1] ?? '', match[2]?.trim() ?? '');
      edits.push({ start: offset, end: offset + line.length, replacement: '' });
    }
    offset += line.length + 1;
  }
  return { text: applyEdits(text, edits), abbreviations };
}
