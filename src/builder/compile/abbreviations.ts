import type { Token, Tokens } from 'marked';
import { escapeHtml } from '../../sanitise/escape-html.js';

/** Creates a function that marks the abbreviations in a text token, in place; `undefined` if there are none. */
export function abbreviationMarker(abbreviations: ReadonlyMap<string, string>): ((token: Tokens.Text) => void) | undefined {
  if (abbreviations.size === 0) return undefined;
  const names = [...abbreviations.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(${names.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  const asText = (text: string): Tokens.Text => ({ type: 'text', raw: text, text, escaped: false });
  const asTag = (text: string): Token => ({ type: 'html', raw: '', text, pre: false, block: false });
  return (token) => {
    const parts = token.text.split(pattern);
    if (token.tokens || parts.length === 1) return;
    token.tokens = parts.flatMap((part, index): Token[] => {
      if (index % 2 === 0) return part ? [asText(part)] : [];
      // Summaries leave out HTML, so the name is not part of it; it is no text either, which would be marked again.
      const name: Tokens.Escape = { type: 'escape', raw: part, text: part };
      return [asTag(`<abbr title="${escapeHtml(abbreviations.get(part) ?? '')}">`), name, asTag('</abbr>')];
    });
  };
}
