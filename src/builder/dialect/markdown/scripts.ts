import type { TokenizerAndRendererExtension } from 'marked';
import { hasChunks } from '../code/chunks.js';

/** Words above or below the line, with the marks around them. */
interface ScriptMark {
  readonly type: 'script';
  readonly element: 'sub' | 'sup';
  readonly raw: string;
  readonly text: string;
}

/** Whether a text may have them; most have none. */
const SCRIPT = /(?<!~)~[^~\n]{1,200}~(?!~)|\^[^^\n]{1,300}\^/;

/** The rules of Pandoc: anything but spaces, unless they are escaped. */
const PANDOC = /^(?:\^(?!\^)((?:[^\s^\\]|\\.){1,300})\^|~(?!~)((?:[^\s~\\]|\\.){1,200})~(?!~))/;

/** What is surely a power, a charge or the ending of a number: `^o^` is a face, and `a^b^c` an expression. */
const POWER =
  /^\^([+−-]?\d{1,9}(?:\.\d{1,9})?[+−-]?|[+−-]|\d{0,3}(?![ouvw]\^)[a-z](?:[+−-]\d{1,3})?|st|nd|rd|th)\^(?![a-z\d_^({\\])/i;
/** The number of a note, which is elsewhere in the text. */
const NOTE = /^\^(\[(?:[\d,，、–—~ -]{1,20}|\[\d{1,3}\](?:\([^()\s]{0,200}\))?)\])\^(?!\^)/;
/** What is surely an index: GitHub strikes out what is between two tildes, and in Chinese a tilde lengthens a word. */
const INDEX = /^~((?=[^~]{0,9}\d|[^~]{1,2}~)[a-z\d+−,=-]{1,10})~(?!~)/i;

const LETTERS = String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}µΩ`;
/** What a power belongs to; a sign in it would make it a part of an expression. */
const BEFORE_POWER = new RegExp(String.raw`(?<!\^[^\s^]{0,20})[${LETTERS}\p{N}°)\]*$]$`, 'u');
/** What an index belongs to; in a formula that is not known as one, a tilde is a space. */
const BEFORE_INDEX = new RegExp(String.raw`(?<!\$\S{0,20})[${LETTERS})\]*]$`, 'u');
/** The end of what comes before, which is all that matters. */
const MAX_BEFORE = 30;

const markOf = (raw: string, text: string): ScriptMark => ({
  type: 'script',
  element: raw.startsWith('~') ? 'sub' : 'sup',
  raw,
  text,
});

/** The words between two marks at the beginning of a text, by the rules of Pandoc. */
function pandocScript(source: string): ScriptMark | undefined {
  const [raw, above, below = ''] = PANDOC.exec(source) ?? [];
  if (raw === undefined) return undefined;
  return markOf(raw, (above ?? below).replace(/\\ /g, ' '));
}

/** The same where the generator may have no such marks. */
function sureScript(source: string, before: string): ScriptMark | undefined {
  const match =
    NOTE.exec(source) ??
    (BEFORE_POWER.test(before) ? POWER.exec(source) : null) ??
    (BEFORE_INDEX.test(before) ? INDEX.exec(source) : null);
  return match?.[1] === undefined ? undefined : markOf(match[0], match[1]);
}

const extension = (read: typeof sureScript): TokenizerAndRendererExtension => ({
  name: 'script',
  level: 'inline',
  start: (source) => /[~^]/.exec(source)?.index,
  tokenizer(source, tokens) {
    if (!/^(?:~(?!~)|\^)/.test(source)) return undefined;
    const found = read(source, (tokens.at(-1)?.raw ?? '').slice(-MAX_BEFORE));
    return found && { ...found, tokens: this.lexer.inlineTokens(found.text) };
  },
});

/** Shows the tokens of the extensions. */
export const scriptRenderer: TokenizerAndRendererExtension = {
  name: 'script',
  renderer({ tokens = [], ...token }) {
    const { element } = token as unknown as ScriptMark;
    return `<${element}>${this.parser.parseInline(tokens)}</${element}>`;
  },
};

/** How a text's superscripts and subscripts are read. */
interface Scripts {
  readonly kind: 'pandoc' | 'sure';
  readonly extension: TokenizerAndRendererExtension;
}

/** As Pandoc reads them: `x^2^`, `H~2~O`, `P~a\ cat~`. */
const PANDOC_SCRIPTS: Scripts = { kind: 'pandoc', extension: extension(pandocScript) };

/**
 * Those that are surely meant: a reader of GitHub sees the marks of `x^2^`, and `H~2~O` struck out, but the plugins of
 * markdown-it for VuePress, VitePress and Hexo, and editors such as Typora, show them as they are meant.
 */
const SURE_SCRIPTS: Scripts = { kind: 'sure', extension: extension(sureScript) };

/** How those of a text are read; undefined if it has none. */
export function scriptsFor(text: string, file: string): Scripts | undefined {
  if (!SCRIPT.test(text)) return undefined;
  return hasChunks(file) ? PANDOC_SCRIPTS : SURE_SCRIPTS;
}
