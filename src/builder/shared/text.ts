import { mathText } from './math-text.js';
import { decodeHTMLStrict } from 'entities/decode';
import type { Token, Tokens } from 'marked';
import { minutesOf } from '../../core/reading-minutes.js';

// Every control character but those that are white space.
const CONTROL = /[^\P{Cc}\t\n\r]/gu;

/** Resolves the character references of HTML that end in a semicolon, as CommonMark 6.2 has them; none to a control character. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? decodeHTMLStrict(text).replace(CONTROL, '\ufffd') : text;

const XML_ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for elements and quoted attributes of XML, which keeps white space that the parser would change. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"\t\r]/g, (character) => XML_ENTITIES[character] ?? `&#${character.charCodeAt(0)};`);

/** A copy that does not keep alive the text it was cut from, as parts of a text else do. */
export const detached = (text: string): string => Buffer.from(text).toString();

/** Whether a text is a UUID (RFC 9562, section 4), which programs write and no reader can use. */
export const isUuid = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

/** Collapses white space as HTML does. */
export const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The text of raw HTML, without scripts, styles, comments and tags. */
export function htmlText(html: string): string {
  const visible = html.replace(/<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ').replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
  return decodeEntities(visible.replace(/<\/?[a-z][^<>]*>/gi, ' '));
}

interface TextOptions {
  /** Token types whose text is left out. */
  readonly without?: ReadonlySet<string>;
  /** Images are replaced by the words that stand for them. */
  readonly withAlts?: boolean;
}

function tokenText(token: Token, options: TextOptions): string {
  if (options.without?.has(token.type)) return '';
  switch (token.type) {
    case 'br':
    case 'space':
      return ' ';
    case 'def':
    case 'checkbox':
      return '';
    case 'html':
      return htmlText(token.raw);
    case 'image':
      return options.withAlts ? tokensToText((token as Tokens.Image).tokens, options) : '';
    case 'math':
    case 'mathBlock': {
      const { html, text } = token as Tokens.Generic & { readonly html?: string; readonly text: string };
      return html === undefined ? text : mathText(html);
    }
    case 'code':
    case 'codespan':
      return (token as Tokens.Code).text;
    case 'list':
      return (token as Tokens.List).items.map((item) => `${tokensToText(item.tokens, options)} `).join('');
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows]
        .flat()
        .map((cell) => `${tokensToText(cell.tokens, options)} `)
        .join('');
    }
    default: {
      const children = (token as Tokens.Generic).tokens;
      const text = children ? tokensToText(children, options) : decodeEntities(String((token as Tokens.Generic)['text'] ?? ''));
      return token.type === 'paragraph' || token.type === 'heading' || token.type === 'blockquote' ? `${text} ` : text;
    }
  }
}

/** The tag before the number of a footnote. */
const NOTE_LINK = /^<a href="#[^"]*" id="[^"]*-ref-\d+(?:-\d+)?">$/;

/**
 * The visible text of Markdown tokens, with entities resolved, without the numbers of footnotes. White space is not collapsed.
 */
export const tokensToText = (tokens: readonly Token[], options: TextOptions = {}): string =>
  tokens.map((token, i) => (NOTE_LINK.test(tokens[i - 1]?.raw ?? '') ? '' : tokenText(token, options))).join('');

/** What is left of a heading for comparison: letters and digits, without case, marks of punctuation and white space. */
export function comparable(text: string): string {
  const letters = decodeEntities(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  return letters || collapse(text);
}

const SUMMARY_LENGTH = 200;
/** Characters of the text that are used as the title of a post without one. */
export const TITLE_LENGTH = 80;

/** The opening of a text, at most 200 characters or as many as given, cut after a word or, without spaces, after a character. */
export function summarise(text: string, length = SUMMARY_LENGTH): string {
  const characters = Array.from(collapse(text));
  if (characters.length <= length) return characters.join('');
  const cut = characters.slice(0, length).join('');
  const atWord = cut.replace(/\s+\S*$/u, '');
  const opening = cut.length - atWord.length <= 40 ? atWord : cut;
  return `${opening.replace(/[\s\p{Pd},;:，、；：]+$/u, '')}…`;
}

/** Minutes that reading takes, as a whole number of at least 1. */
export const readingMinutes = (text: string): number => Math.max(1, Math.round(minutesOf(text)));
