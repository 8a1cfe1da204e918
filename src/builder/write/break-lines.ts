/**
 * Words into lines for a drawing, which has no layout of its own. Widths are estimates on the wide side, since whoever shows the
 * drawing has other fonts; lines break where the Unicode line breaking algorithm (UAX 14) lets them, by its main classes.
 */

/** As wide as they are high. */
const WIDE = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\u3000-\u303f\uff01-\uff60]/u;
/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** What no line may begin with: closing punctuation, and the small signs of Japanese that belong to the one before. */
const CLOSING =
  /^[\p{Pe}\p{Pf}!%),.:;?\]}°’‰℃…‥—‐〜、。・々〻ゝゞヽヾー！％，．：；？～ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;
/** What no line may end with. */
const OPENING = /[\p{Ps}\p{Pi}$£¥＄￡￥]$/u;

/** Widths in ems, of the bold letters of a wide font. */
const WIDTHS: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/^\p{M}/u, 0],
  [/^\p{Extended_Pictographic}/u, 1.4],
  [WIDE, 1.02],
  [/^[\s'’.,:;!|ijlI()[\]-]/, 0.44],
  [/^[frt]/, 0.52],
  [/^[mMwW@%—…]/, 1.05],
  [/^[a-z]/, 0.71],
  [/^[A-Z\d]/, 0.82],
];
const OTHER_WIDTH = 0.85;

/** In ems. */
const widthOf = (grapheme: string): number => WIDTHS.find(([pattern]) => pattern.test(grapheme))?.[1] ?? OTHER_WIDTH;

const graphemes = new Intl.Segmenter();
/** A grapheme is more than one UTF-16 unit only with such characters in it. */
const COMBINED = /[^\x20-\x7e\xa1-\u02ff\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff]/;

const graphemesOf = (text: string): string[] =>
  COMBINED.test(text) ? Array.from(graphemes.segment(text), ({ segment }) => segment) : text.split('');

/** Places, in UTF-16 units, where words begin. */
function wordStarts(text: string): ReadonlySet<number> {
  if (!UNSPACED.test(text)) return new Set();
  return new Set(Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(text), ({ index }) => index));
}

function mayBreak(before: string, after: string): boolean {
  if (/^\s/u.test(after)) return false;
  if (/\s$/u.test(before)) return true;
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  return WIDE.test(before) || WIDE.test(after) || (/[-‐–/]$/.test(before) && /^\p{L}/u.test(after));
}

interface Grapheme {
  readonly text: string;
  /** In ems. */
  readonly width: number;
}

/** A part of a text that stays in one line if there is room for it. */
type Chunk = readonly Grapheme[];

function chunksOf(text: string): Chunk[] {
  const starts = wordStarts(text);
  const chunks: Grapheme[][] = [];
  let offset = 0;
  let before = '';
  for (const grapheme of graphemesOf(text)) {
    const isStart = starts.has(offset) && UNSPACED.test(before) && UNSPACED.test(grapheme);
    if (before === '' || isStart || mayBreak(before, grapheme)) chunks.push([]);
    chunks.at(-1)?.push({ text: grapheme, width: widthOf(grapheme) });
    offset += grapheme.length;
    before = grapheme;
  }
  return chunks;
}

/** In ems. */
const sumOf = (graphemes: readonly Grapheme[]): number => graphemes.reduce((sum, { width }) => sum + width, 0);

/** In ems, without the space at the end. */
const measure = (graphemes: readonly Grapheme[]): number =>
  sumOf(graphemes.slice(0, graphemes.findLastIndex(({ text }) => !/^\s/u.test(text)) + 1));

/** The parts of a chunk that is longer than a line. */
function split(chunk: Chunk, room: number): Chunk[] {
  const parts: Grapheme[][] = [[]];
  let used = 0;
  for (const grapheme of chunk) {
    if (used + grapheme.width > room && used > 0) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(grapheme);
    used += grapheme.width;
  }
  return parts;
}

/** What fits into each line. */
function fill(chunks: readonly Chunk[], room: number): Grapheme[][] {
  const lines: Grapheme[][] = [];
  let [line, used]: [Grapheme[], number] = [[], 0];
  for (const chunk of chunks.flatMap((each) => (measure(each) > room ? split(each, room) : [each]))) {
    if (line.length > 0 && used + measure(chunk) > room) {
      lines.push(line);
      [line, used] = [[], 0];
    }
    line.push(...chunk);
    used += sumOf(chunk);
  }
  return line.length > 0 ? [...lines, line] : lines;
}

const ELLIPSIS: Grapheme = { text: '…', width: widthOf('…') };

/** What is left of a line that goes on with what is not shown. */
function cut(line: readonly Grapheme[], room: number): Grapheme[] {
  const left = [...line];
  while (left.length > 0 && (measure(left) + ELLIPSIS.width > room || /^[\s\p{P}]/u.test(left.at(-1)?.text ?? ''))) left.pop();
  return [...left, ELLIPSIS];
}

const textOf = (line: readonly Grapheme[]): string =>
  line
    .map(({ text }) => text)
    .join('')
    .trim();

interface Room {
  /** In ems. */
  readonly width: number;
  /** The most lines; the last of them ends in an ellipsis where there would be more. */
  readonly lines: number;
}

interface Lines {
  readonly lines: string[];
  /** Whether they are all of the text. */
  readonly isWhole: boolean;
}

/** Breaks a text into lines, for as many sizes as are tried. */
export function lineBreaker(text: string): (room: Room) => Lines {
  const chunks = chunksOf(text.trim());
  return ({ width, lines }) => {
    const all = fill(chunks, width);
    const isWhole = all.length <= lines;
    const shown = isWhole ? all : [...all.slice(0, lines - 1), cut(all[lines - 1] ?? [], width)];
    return { lines: shown.map(textOf), isWhole };
  };
}
