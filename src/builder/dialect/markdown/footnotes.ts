import { asRegions, type CodeRegions } from '../text/code-regions.js';
import type { Findings } from '../text/findings.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { inlineNotes } from './inline-notes.js';

/** A block that stands apart from the text that refers to it. */
interface Definition {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How the list of notes begins that {@link withFootnotes} adds. */
export const NOTES_START = /^<hr>\n<ol>\n<li id="/;

const DEFINITION = /^ {0,3}\[\^([^[\]\n]{1,200})\]:[ \t]*/;
/** The definition of a link, which ends that of a note, however its text is indented. */
const LINK = /^ {0,3}\[(?!\^)[^[\]\n]{1,200}\]:[ \t]*\S/;
const REFERENCE = /(!?)\[\^([^[\]\n]{1,200})\]/g;
/** The name of a note, in whatever case and with whatever spaces it is written. */
const keyOf = (name: string): string => name.trim().toLowerCase();

/** The last line of what a link cannot be written behind: code, a formula, a table. */
const NO_TEXT_LINE = /(?:^|\n)[ \t>]*(?:`{3,}|~{3,}|\$\$|\|.*\|)[ \t]*$/;

/** What an expression excludes, as in `[^0-9]` and `[^"]`. */
const EXCLUDED = /0-9|(?<![a-z])a-z(?![a-z])|(?<![A-Z])A-Z(?![A-Z])|[\\"'<>()|*+?/,;&=]/;

/** Whether a mark begins a line, and a colon follows: a definition. Within a line, a colon belongs to the sentence. */
const isDefinition = (text: string, start: number, end: number): boolean =>
  text.charAt(end) === ':' && /\n {0,3}$/.test(start < 4 ? `\n${text.slice(0, start)}` : text.slice(start - 4, start));

/** Definitions at the beginning of lines; one continues in lines that are indented, or follow without a blank line. */
function definitionsOf(text: string, regions: CodeRegions): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const lines = text.split('\n');
  let current: { id: string; start: number; end: number; lines: string[] } | undefined;
  let [offset, isBlank] = [0, false];
  const finish = (): void => {
    // Of several for one mark, the first one counts; no mark has a line break in it.
    const key = current && (found.has(current.id) ? `${current.id}\n${current.start}` : current.id);
    if (current && key) found.set(key, { ...current, text: current.lines.join('\n').trim() });
    current = undefined;
  };
  for (const line of lines) {
    const isIndented = /^(?: {2,}|\t)/.test(line);
    // One may be in another one.
    const inner = current && isIndented ? line.replace(/^(?: {1,4}|\t)/, '') : line;
    const match = regions.endAt(offset) === undefined ? DEFINITION.exec(inner) : null;
    if (match) {
      finish();
      current = {
        id: keyOf(match[1] ?? ''),
        start: offset,
        end: offset + line.length,
        lines: [inner.slice(match[0].length)],
      };
    } else if (LINK.test(line)) finish();
    else if (current && line.trim() === '') current.lines.push('');
    else if (current && (isIndented || (!isBlank && !/^(?:#{1,6}\s|[-*+>]|\d+[.)]|```|~~~|<|\||---)/.test(line)))) {
      current.lines.push(inner);
      current.end = offset + line.length;
    } else finish();
    isBlank = line.trim() === '';
    offset += line.length + 1;
  }
  finish();
  return found;
}

interface FootnoteOptions {
  /** Prefix of the ids, which no other article has. */
  readonly prefix: string;
  readonly findings: Findings;
  /** The text is one for Pandoc. */
  readonly isPandoc: boolean;
}

/**
 * Footnotes, as GitHub shows them: a number at each reference, and a list at the end of the text. A note without references
 * is not shown.
 */
export function withFootnotes(text: string, regions: CodeRegions, { prefix, findings, isPandoc }: FootnoteOptions): EditedText {
  const definitions = definitionsOf(text, regions);
  const edits: Edit[] = [];
  const notes: { readonly text: string; readonly number: number; readonly origin: Edit['origin']; count: number }[] = [];
  const numbers = new Map<string, (typeof notes)[number]>();
  const isOutside = (offset: number): boolean => regions.endAt(offset) === undefined;
  const refer = (note: (typeof notes)[number]): string => {
    note.count += 1;
    const id = note.count > 1 ? `-${note.count}` : '';
    return `<sup><a href="#${prefix}-${note.number}" id="${prefix}-ref-${note.number}${id}">${note.number}</a></sup>`;
  };
  const addNote = (words: string, start: number, end: number): (typeof notes)[number] => {
    const note = { text: words, number: notes.length + 1, origin: [start, end] as const, count: 0 };
    notes.push(note);
    return note;
  };
  const places = [...definitions.values()];
  const inDefinitions = asRegions(places.map(({ start, end }) => [start, end] as const).sort(([a], [b]) => a - b));
  /** Letters alone may be what an expression excludes; ranges and signs surely are. */
  const isMissing = (id: string): boolean =>
    !/\s/.test(id) && !definitions.has(keyOf(id)) && !EXCLUDED.test(id) && (definitions.size > 0 || !/^[a-z-]+$/i.test(id));
  const marks = Array.from(text.matchAll(REFERENCE)).filter(
    ({ 0: { length }, index }) => !isDefinition(text, index, index + length),
  );
  const references = marks.map(({ 0: whole, 1: sign = '', 2: id = '', index }) => ({
    start: index + sign.length,
    end: index + whole.length,
    missing: isMissing(id) ? whole : undefined,
    note: (): (typeof notes)[number] | undefined => {
      const key = keyOf(id);
      const definition = definitions.get(key);
      if (!definition) return undefined;
      const note = numbers.get(key) ?? addNote(definition.text, definition.start, definition.end);
      numbers.set(key, note);
      return note;
    },
  }));
  const inline = inlineNotes(text, regions, isPandoc).map(({ start, end, text: words }) => ({
    start,
    end,
    missing: undefined,
    note: () => addNote(words, start, end),
  }));
  for (const { start, end, missing, note } of [...references, ...inline].sort((a, b) => a.start - b.start)) {
    if (!isOutside(start) || inDefinitions.endAt(start) !== undefined) continue;
    const found = note();
    if (found) edits.push({ start, end, replacement: refer(found) });
    if (missing === undefined) continue;
    findings.addNote(missing, start);
    edits.push({ start, end, replacement: '' });
  }
  // Notes that only other notes refer to are not read; their marks are removed with them.
  for (const [key, { start }] of definitions) {
    if (numbers.has(key)) continue;
    const [id = '', again] = key.split('\n');
    const mark = /\[\^[^\]]*\]/.exec(text.slice(start, start + 210))?.[0] ?? '';
    const other = again === undefined || !numbers.has(id) ? undefined : definitions.get(id)?.text.split('\n', 1)[0];
    findings.addUnusedNote(mark, start, other?.slice(0, 40));
  }
  for (const { start, end } of places) edits.push({ start, end, replacement: '' });
  const atEnd = (replacement: string, origin?: Edit['origin']): void => {
    edits.push({ start: text.length, end: text.length, replacement, ...(origin && { origin }) });
  };
  if (notes.length > 0) atEnd('\n\n<hr>\n<ol>');
  for (const { text: words, number, origin } of notes) {
    const plain = words.replace(REFERENCE, '');
    const back = `<a href="#${prefix}-ref-${number}">↩</a>`;
    const gap = NO_TEXT_LINE.test(plain) ? '\n\n' : ' ';
    atEnd(`\n<li id="${prefix}-${number}">\n\n${plain}${gap}${back}\n\n</li>`, origin);
  }
  if (notes.length > 0) atEnd('\n</ol>\n');
  return applyEdits(
    text,
    edits.sort((a, b) => a.start - b.start),
  );
}
