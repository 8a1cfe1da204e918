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
  return (token) => {
    const parts = token.text.split(pattern);
    if (token.tokens || parts.length === 1) return;
    token.tokens = parts.flatMap((part, index): Token[] => {
      if (index % 2 === 0) return part ? [asText(part)] : [];
      const html = `<abbr title="${escapeHtml(abbreviations.get(part) ?? '')}">${escapeHtml(part)}</abbr>`;
      return [{ type: 'html', raw: part, text: html, pre: false, block: false }];
    });
  };
}
