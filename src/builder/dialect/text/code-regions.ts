import { countBelow } from '../../shared/text-position.js';
import { endFinder, LITERAL } from '../tags/opaque.js';
import { linesOf, type TextLine } from './text-lines.js';

/** Where a text is code or a comment, and must not be interpreted. */
export interface CodeRegions {
  /** The end of the region that contains an offset; `undefined` if none does. */
  endAt(offset: number): number | undefined;
  /** In order. */
  readonly list: readonly Region[];
}

type Region = readonly [start: number, end: number];

/** What may be before a block in its line, as a pattern: the beginnings of quotations and list items. */
export const CONTAINERS = String.raw`[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*`;
const FENCE = new RegExp(`^${CONTAINERS}(\`{3,}(?=[^\`]*$)|~{3,})`);
const MARKER = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
/** What begins an item or a heading, and so ends a paragraph. */
const INTERRUPTS = /^[ \t>]*(?:(?:[-*+]|1[.)])[ \t]+\S|#{1,6}[ \t])/;
/** Columns of some characters; a tab has four. */
export const columnCount = (text: string): number => text.replace(/\t/g, '    ').length;
/** Columns by which a line is indented. */
export const widthOf = (line: string): number => columnCount(/^[ \t]*/.exec(line)?.[0] ?? '');
/** How far a fence is indented, with what contains it. */
const fenceIndent = (line: string): number => line.search(/[`~]/);

/** Code spans of a paragraph: each run of backticks is paired with the next one of the same length (CommonMark 6.1). */
function codeSpans(text: string, start: number, regions: Region[]): void {
  const runs = Array.from(text.matchAll(/\\[^`]|\\?`+/g))
    .filter(([run]) => run.endsWith('`'))
    .map(({ 0: run, index }) => ({
      // After a backslash, the first one is a plain character; but only if a span could begin there.
      at: index + run.indexOf('`'),
      length: run.replace('\\', '').length,
      escaped: run.startsWith('\\'),
    }));
  const nextOfLength = new Map<number, number>();
  const partner = runs.map(() => -1);
  for (let i = runs.length - 1; i >= 0; i -= 1) {
    const { length, escaped } = runs[i] ?? { length: 0, escaped: false };
    partner[i] = escaped && length === 1 ? -1 : (nextOfLength.get(length) ?? -1);
    nextOfLength.set(length, i);
  }
  for (let i = 0; i < runs.length; i += 1) {
    const close = runs[partner[i] ?? -1];
    const open = runs[i];
    if (!open || !close) continue;
    regions.push([start + open.at, start + close.at + close.length]);
    i = partner[i] ?? i;
  }
}

const HTML = /<!--|<(pre|code|script|style|textarea)(?=[\s>])/gi;

/** Comments, and elements whose text is code, outside the known regions. */
function htmlRegions(text: string, known: CodeRegions): Region[] {
  const found: Region[] = [];
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const none = new Set<string>();
  let from = 0;
  for (const { 0: open, 1: name, index } of lower.matchAll(HTML)) {
    const close = name === undefined ? '-->' : `</${name}`;
    if (index < from || none.has(close) || known.endAt(index) !== undefined) continue;
    const end = lower.indexOf(close, index + open.length);
    if (end < 0) none.add(close);
    else found.push([index, (from = end + close.length)]);
  }
  return found;
}

/** Regions that are in order and do not overlap. */
export function asRegions(list: readonly Region[]): CodeRegions {
  const starts = list.map(([start]) => start);
  return {
    list,
    endAt(offset) {
      const end = list[countBelow(starts, offset + 1) - 1]?.[1] ?? 0;
      return end > offset ? end : undefined;
    },
  };
}

const COMMENT = /^ {0,3}<!--(?!.*-->)/;

/** Tags around code, data and comments, which generators take out before they read Markdown: a fence in them is only text. */
const ENCLOSING =
  /^[ \t]*(?:\{\{[<%]|\{%-?)[ \t]*(highlight|codeblock|code|prism|mermaid|chart|chartjs|plotly|vega|echarts|score|comment|raw|verbatim)(?![\w-])(?!.*(?:\/[ \t]*|end)\1(?![\w-]))/;

interface Fence {
  readonly close: RegExp;
  readonly start: number;
  readonly indent: number;
  /** It ends where its quotation does. */
  readonly isQuoted: boolean;
}

/** Reads the lines of a Markdown text, in their order. */
class RegionReader {
  readonly regions: Region[] = [];
  readonly #text: string;
  /** The one that is open. */
  #fence: Fence | undefined;
  /** Where the current paragraph begins. */
  #paragraph = 0;
  /**
   * Where a comment that begins a line, or code between tags, ends: fences in it are part of it (CommonMark 4.6), and no lines
   * before are read.
   */
  #passedUntil = 0;
  /** Found once: a text of nothing but open comments would be searched to its end for each of them. */
  readonly #lastCommentEnd: number;
  readonly #endOf: ReturnType<typeof endFinder>;
  /** Where text ends in which other tags are text, and Markdown is read. */
  #literalUntil = 0;
  /** Columns by which the content of a list item is indented. */
  #content = 0;
  #wasBlank = true;
  #wasCode = false;

  constructor(text: string) {
    this.#text = text;
    this.#lastCommentEnd = text.lastIndexOf('-->');
    this.#endOf = endFinder(text);
  }

  read(line: TextLine): void {
    const { text, start, end } = line;
    if (!this.#fence && start >= this.#passedUntil && COMMENT.test(text)) {
      this.#endParagraph(start);
      this.#passedUntil = start < this.#lastCommentEnd ? this.#text.indexOf('-->', start) : -1;
    }
    if (!this.#fence && start >= Math.max(this.#passedUntil, this.#literalUntil)) this.#readEnclosing(line);
    if (this.#fence?.isQuoted && !/^[ \t]*>/.test(text)) {
      this.regions.push([this.#fence.start, start - 1]);
      [this.#fence, this.#paragraph] = [undefined, start];
    }
    if (start < this.#passedUntil) this.#paragraph = end + 1;
    else if (this.#fence) this.#readInFence(text, end, this.#fence);
    else this.#readBlock(line);
  }

  #readEnclosing({ text, start, end }: TextLine): void {
    const name = ENCLOSING.exec(text)?.[1];
    const until = name === undefined ? undefined : this.#endOf(name, start)?.start;
    if (name === undefined || until === undefined) return;
    if (LITERAL.has(name)) {
      this.#literalUntil = until;
      return;
    }
    this.#endParagraph(start);
    this.#passedUntil = until;
    if (until > end) this.regions.push([end + 1, until]);
  }

  end(): void {
    if (this.#fence) this.regions.push([this.#fence.start, this.#text.length]);
    else this.#endParagraph(this.#text.length);
  }

  #endParagraph(end: number, next = end): void {
    const start = this.#paragraph;
    if (end > start) codeSpans(this.#text.slice(start, end), start, this.regions);
    this.#paragraph = next;
  }

  #readInFence(line: string, end: number, { close, start, indent }: Fence): void {
    // One that is indented further is code, too.
    if (close.test(line) && fenceIndent(line) < indent + 4) {
      this.regions.push([start, end]);
      this.#fence = undefined;
      this.#readMarker(line);
    }
    this.#paragraph = end + 1;
    [this.#wasBlank, this.#wasCode] = [line.trim() === '', false];
  }

  #readBlock({ text: line, start, end }: TextLine): void {
    const isBlank = line.trim() === '';
    const isIndented = !isBlank && (this.#wasBlank || this.#wasCode) && widthOf(line) >= this.#content + 4;
    const [, marks] = isBlank ? [] : (FENCE.exec(line) ?? []);
    if (isIndented && !(this.#content > 0 && MARKER.test(line))) {
      this.#endParagraph(start, end + 1);
      this.regions.push([start, end]);
    } else if (marks) {
      this.#endParagraph(start);
      const isQuoted = line.slice(0, fenceIndent(line)).includes('>');
      // Elsewhere, a quotation in the code may have a fence of its own.
      const close = new RegExp(`^[ \t${isQuoted ? '>' : ''}]*${marks.charAt(0)}{${marks.length},}[ \t]*$`);
      this.#fence = { start, close, indent: fenceIndent(line), isQuoted };
    } else if (isBlank) {
      this.#endParagraph(start, end + 1);
    } else if (INTERRUPTS.test(line)) {
      this.#endParagraph(start);
    }
    if (!isBlank && !this.#fence && !isIndented) this.#readMarker(line);
    [this.#wasBlank, this.#wasCode] = [isBlank, isIndented];
  }

  #readMarker(line: string): void {
    const marker = MARKER.exec(line)?.[0];
    if (marker) this.#content = columnCount(marker);
    else if (this.#wasBlank && widthOf(line) < 2) this.#content = 0;
  }
}

function markdownRegions(text: string): Region[] {
  const reader = new RegionReader(text);
  for (const line of linesOf(text)) reader.read(line);
  reader.end();
  return reader.regions;
}

/** Finds the code of a Markdown text, in blocks and in lines, and its comments. */
export function codeRegions(text: string): CodeRegions {
  const markdown = markdownRegions(text);
  if (text.search(HTML) < 0) return asRegions(markdown);
  const html = htmlRegions(text, asRegions(markdown));
  // A region that begins inside another one belongs to it.
  let from = 0;
  const all = [...markdown, ...html].sort(([a], [b]) => a - b);
  return asRegions(all.filter(([start, end]) => start >= from && (from = end) > 0));
}

/** The same of a text in HTML. */
export const htmlCodeRegions = (text: string): CodeRegions =>
  text.search(HTML) < 0 ? asRegions([]) : asRegions(htmlRegions(text, asRegions([])));
