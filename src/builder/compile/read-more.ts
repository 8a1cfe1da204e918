import type { Token, Tokens } from 'marked';
import { collapse, summarise, tokensToText } from '../shared/text.js';

/** Where an article goes on after its opening, as generators and blog software have it. */
const MARKER = /<!--\s*(?:more|truncate|excerpt|read[ -]?more)\b[^>]{0,200}-->/gi;
/** What Grav has for it, in a line of its own. */
const GRAV_MARKER = '===';
/** Most characters of an opening that its author marked. */
const LENGTH = 500;
const NO_PROSE: ReadonlySet<string> = new Set(['code', 'heading', 'table', 'html', 'hr', 'mathBlock']);

/** The text without such a marker, which may stand anywhere in HTML. */
export const withoutMarkers = (html: string): string => (html.includes('<!--') ? html.replace(MARKER, '') : html);

/** Takes the markers out of pieces of HTML, and tells whether there were any. */
function removeMarkers(token: Token): boolean {
  if (token.type !== 'html') return false;
  const html = token as Tokens.HTML;
  const text = withoutMarkers(html.text);
  const hasSome = text !== html.text;
  html.text = text;
  return hasSome;
}

/**
 * Takes `<!--more-->` and its like out of a body's tokens, in place. Returns the text before the first of them; `undefined` where
 * there is none, or no text before it.
 *
 * @param isGrav whether the first line of `===` is such a mark
 */
export function takeOpening(tokens: readonly Token[], isGrav: boolean): string | undefined {
  let opening: string | undefined;
  const textBefore = (index: number, parts: readonly Token[] = []): string =>
    tokensToText([...tokens.slice(0, index), ...parts], { without: NO_PROSE });
  for (const [index, token] of tokens.entries()) {
    if (removeMarkers(token)) opening ??= textBefore(index);
    if (token.type !== 'paragraph') continue;
    if (isGrav && opening === undefined && token.raw.trim() === GRAV_MARKER) {
      opening = textBefore(index);
      token.type = 'space';
      continue;
    }
    const parts = (token as Tokens.Paragraph).tokens;
    for (const [place, part] of parts.entries()) {
      if (removeMarkers(part)) opening ??= textBefore(index, parts.slice(0, place));
    }
  }
  return opening && collapse(opening) ? summarise(opening, LENGTH) : undefined;
}
