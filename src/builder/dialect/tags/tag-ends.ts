/** Longest tag, in characters; anything longer is text. */
export const MAX_TAG = 4_000;

/** How many ends of tags may be inside strings of one tag. */
const MAX_ENDS = 5;

const WORD = /\s*[-+]?\s*(?:assign|capture|elif|else|elsif|end\w+|for|from|if|import|include|macro|set|unless)\b/y;
const quotes = (text: string): number => text.match(/"/g)?.length ?? 0;

/** Where a tag ends. */
interface TagEnd {
  /** Where its content ends. */
  readonly at: number;
  readonly end: number;
}

/**
 * The end of a tag of which the first `%}` is not the end: that one is in a string, or belongs to the next tag, because this one
 * was not closed. Then it ends with its line.
 *
 * @param at The first `%}`; -1 if there is none
 */
export function endOfTag(text: string, from: number, at: number): TagEnd | undefined {
  const isNear = at >= 0 && at - from <= MAX_TAG;
  WORD.lastIndex = from;
  if (!WORD.test(text)) return isNear ? { at, end: at + 2 } : undefined;
  const part = text.slice(from, from + MAX_TAG);
  let [end, counted, odd] = [at - from, 0, false];
  for (let i = 0; isNear && i < MAX_ENDS && end >= 0; i += 1) {
    odd = (quotes(part.slice(counted, end)) % 2 === 1) !== odd;
    if (!odd && !part.slice(0, end).includes('{%')) return { at: from + end, end: from + end + 2 };
    counted = end;
    end = part.indexOf('%}', end + 2);
  }
  // A quotation mark by itself is no string.
  if (isNear && !part.slice(0, at - from).includes('{%')) return { at, end: at + 2 };
  const line = /^[^\n]*/.exec(part)?.[0] ?? '';
  const content = line.replace(/%\s*$/, '');
  return part.length > content.length || from + part.length === text.length
    ? { at: from + content.length, end: from + line.length }
    : undefined;
}

const MISTYPED = /^[^\n{}]*\}\}/;

/**
 * The end of a shortcode of Hugo. A mistyped one, as in `{{< link "a" }}`, ends with its braces, and not with the next tag.
 *
 * @param at The first `>}}` or `%}}`; -1 if there is none
 */
export function endOfShortcode(text: string, from: number, at: number): TagEnd | undefined {
  const part = text.slice(from, from + MAX_TAG);
  const isNear = at >= 0 && at - from <= MAX_TAG;
  const mistyped = isNear && !part.slice(0, at - from).includes('{{') ? undefined : MISTYPED.exec(part)?.[0].length;
  if (mistyped !== undefined) return { at: from + mistyped - 2, end: from + mistyped };
  return isNear ? { at, end: at + 3 } : undefined;
}
