import { widthOf, type CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { aside, details, heading, noteTitle } from '../tags/pairs.js';

/** A note of Python-Markdown, as Material for MkDocs and Pelican have them; with question marks, one that expands. */
const NOTE = /^[ \t]*(!!!|\?\?\?\+?)[ \t]+([\w-]{1,40})?(?:[ \t]+[\w-]{1,40}){0,4}[ \t]*(?:"([^"\n]{0,300})")?[ \t]*$/;
const TAB = /^[ \t]*===[!+]?[ \t]+"([^"\n]{1,300})"[ \t]*$/;
const CODE_FENCE = /^[ \t]*(`{3,}|~{3,})/;
/** Columns by which what belongs to a note is indented. */
const STEP = 4;
const MAX_OPEN = 20;

/** A line without its first columns. */
function outdented(line: string, columns: number): string {
  const space = /^[ \t]*/.exec(line)?.[0] ?? '';
  return space.replace(/\t/g, ' '.repeat(STEP)).slice(columns) + line.slice(space.length);
}

interface OpenNote {
  /** Where its content begins, in columns. */
  readonly content: number;
  readonly close: string;
}

/** What stands before and after the content of a note or a tab; undefined for other lines. */
function bounds(line: string): readonly [open: string, close: string] | undefined {
  const tab = TAB.exec(line)?.[1];
  if (tab !== undefined) return [`${heading(tab)}\n`, ''];
  const [, mark, kind = '', title] = NOTE.exec(line) ?? [];
  if (mark === undefined || (kind === '' && title === undefined)) return undefined;
  if (mark === '!!!') return aside(title === '' ? '' : noteTitle(kind, title ?? ''));
  return details(noteTitle(kind, title ?? ''), mark.endsWith('+'));
}

/** Replaces notes and tabs whose content is indented, as in Python-Markdown, with elements around content that is not. */
export function withoutAdmonitions(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  const lines = text.split('\n');
  const open: OpenNote[] = [];
  let fence = '';
  let offset = 0;
  const isFollowed = (index: number, content: number): boolean => {
    const next = lines.slice(index + 1, index + 4).find((line) => line.trim() !== '');
    return next !== undefined && widthOf(next) >= content;
  };
  for (const [index, line] of lines.entries()) {
    const width = widthOf(line);
    if (line.trim() !== '') {
      const closed: string[] = [];
      while (width < (open.at(-1)?.content ?? 0)) closed.push(open.pop()?.close ?? '');
      const ends = closed.filter(Boolean).join('');
      if (ends) edits.push({ start: offset, end: offset, replacement: `${ends.trimStart()}\n` });
      if (closed.length > 0) fence = '';
      const removed = open.length * STEP;
      const mark = CODE_FENCE.exec(line)?.[1] ?? '';
      const isCode = fence !== '' || (open.length === 0 && regions.endAt(offset + line.search(/\S/)) !== undefined);
      const note = isCode || open.length === MAX_OPEN || !isFollowed(index, width + STEP) ? undefined : bounds(line);
      if (open.length > 0 && mark) fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
      if (note) {
        const indent = ' '.repeat(width - removed);
        open.push({ content: width + STEP, close: note[1] });
        edits.push({ start: offset, end: offset + line.length, replacement: `\n${indent}${note[0].trimEnd()}\n` });
      } else if (removed > 0) edits.push({ start: offset, end: offset + line.length, replacement: outdented(line, removed) });
    }
    offset += line.length + 1;
  }
  const rest = open.reverse().map(({ close }) => close);
  if (rest.length > 0) edits.push({ start: text.length, end: text.length, replacement: rest.join('') });
  return applyEdits(text, edits);
}
