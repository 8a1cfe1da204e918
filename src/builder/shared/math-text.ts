import { script } from '../../core/tex.js';
import { decodeEntities } from '../../core/entities.js';

/** A tag, or the text between two. */
const PIECE = /<(\/?)([a-z]+)[^<>]*>|[^<>]+/g;
const IS_ONE = /^(?:[\p{L}\p{M}\p{N}.]*|[\p{N}.,]*)$/u;

/** In parentheses, if what is around it would be read as a part of it. */
const grouped = (text: string): string => (Array.from(text).length < 2 || IS_ONE.test(text) ? text : `(${text})`);

/** Above or below the line: in small signs if there are such, a sign such as a prime as it is. */
function scripted(mark: '^' | '_', text: string): string {
  const small = script(mark, text.replaceAll('−', '-'));
  if (!small.startsWith(mark)) return small;
  return /^[^\p{L}\p{N}]?$/u.test(text) ? text : mark + grouped(text);
}

function joined(element: string, parts: readonly string[]): string {
  const [base = '', first = '', second = ''] = parts;
  switch (element) {
    case 'annotation':
      return '';
    case 'mfrac':
      return `${grouped(base)}/${grouped(first)}`;
    case 'msqrt':
      return `√${grouped(parts.join(''))}`;
    case 'msup':
      return base + scripted('^', first);
    case 'msub':
      return base + scripted('_', first);
    case 'msubsup':
    case 'munderover':
      return base + scripted('_', first) + scripted('^', second);
    default:
      return parts.join('');
  }
}

/** A formula in MathML as a line of text, without the TeX that it was made from: `x²`, `n/3`. */
export function mathText(mathml: string): string {
  const open: { readonly element: string; readonly parts: string[] }[] = [{ element: '', parts: [] }];
  for (const [piece, slash, element] of mathml.matchAll(PIECE)) {
    if (element === undefined) open.at(-1)?.parts.push(decodeEntities(piece));
    else if (slash === '' && !piece.endsWith('/>')) open.push({ element, parts: [] });
    else if (slash && open.length > 1) {
      const { element: name = '', parts = [] } = open.pop() ?? {};
      open.at(-1)?.parts.push(joined(name, parts));
    }
  }
  return open.map(({ parts }) => parts.join('')).join('');
}
