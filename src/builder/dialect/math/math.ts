import katex from 'katex';
// Commands of chemistry. As an import for its effect alone, it would be in the declarations, too, which are read without KaTeX.
import {} from 'katex/contrib/mhchem';
import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import { escapeHtml } from '../../../sanitise/escape-html.js';
import { codeRegions, type CodeRegions } from '../text/code-regions.js';
import { isSurelyTex, isTexInText } from './signs-of-tex.js';

/** A formula as TeX, or the fact that it cannot be read. */
export interface MathToken extends Tokens.Generic {
  readonly type: 'math' | 'mathBlock';
  readonly text: string;
  readonly html: string | undefined;
}

/** Longest formula, in characters. */
const MAX_FORMULA = 5_000;

function toMathml(tex: string, displayMode: boolean): string | undefined {
  try {
    const html = katex.renderToString(tex, {
      displayMode,
      output: 'mathml',
      trust: false,
      strict: 'ignore',
      maxExpand: 200,
      // MathJax knows it, and so many articles have it.
      macros: { '\\mbox': '\\text' },
      maxSize: 20,
    });
    return /<math[\s\S]*<\/math>/.exec(html)?.[0];
  } catch {
    return undefined;
  }
}

/** A character after a backslash, as Markdown reads it (CommonMark 2.4). */
const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/**
 * What MathJax reads and KaTeX does not: a hash or an underscore in words, some environments and where lines are in them,
 * a command after `_` or `^` without braces, labels, and the names of extensions.
 */
const lenient = (tex: string): string =>
  tex
    .replace(/\\begin\{eqnarray\*?\}/g, '\\begin{array}{rcl}')
    .replace(/\\end\{eqnarray\*?\}/g, '\\end{array}')
    .replace(/(\\(?:begin|end)\{)multline(?=\*?\})/g, '$1gather')
    .replace(/(\\(?:begin|end)\{)flalign(?=\*?\})/g, '$1align')
    .replace(/\\shove(?:left|right)(?![A-Za-z])/g, '')
    .replace(/\\(?:label|require)\s?\{[^{}\n]*\}/g, '')
    .replace(/\\text(?:bf|it|rm|sf|tt)?\s?\{[^{}\n]*\}/g, (words) => words.replace(/(?<!\\)[#_]/g, '\\$&'))
    .replace(/([_^])\s?(\\[A-Za-z]+\s?\{[^{}\n]*\})/g, '$1{$2}');

/** MathML of a formula; `undefined` if it cannot be read. Other generators read Markdown's escapes in it first: `\\_` is `_`. */
export function mathml(tex: string, displayMode: boolean): string | undefined {
  const forms = new Set([tex, tex.replace(ESCAPE, '$1')]);
  for (const form of [...forms, ...Array.from(forms, lenient).filter((form) => !forms.has(form))]) {
    const html = toMathml(form, displayMode);
    if (html !== undefined) return html;
  }
  return undefined;
}

// A price, a shell variable, and two of them in a sentence, are not formulas.
// A formula with spaces inside the dollars is recognised by its TeX.
const SPACED = /^\$ ((?:[^$\\\n]|\\[^\n])*?) \$(?![\w$])/;
/** With a space inside only one of the dollars, only a command of TeX makes it a formula. */
const HALF_SPACED = /^\$(?:[ \u00a0]((?:[^$\\\n]|\\[^\n])*?[^\s\\$])|(?![\s$\d])((?:[^$\\\n]|\\[^\n])*?)[ \u00a0])\$(?![\w$])/;
/** The words of a formula, which may contain a formula. */
const WORDS = String.raw`\\text\{[^{}\n]{0,200}\}`;
/** A character of a formula in a line, and one that may be the last. */
const CHARACTER = String.raw`(?:[^$\\\n]|${WORDS}|\\(?!${WORDS.slice(2)})[^\n])`;
const LAST = String.raw`(?:[^\s$\\]|${WORDS}|\\(?!${WORDS.slice(2)})[^\s])`;
const INLINE = new RegExp(
  String.raw`^(?:\$(?![\s$\d])(${CHARACTER}*?${LAST}|[^\s$\\])\$(?![\d_$])|\$(\d${CHARACTER}*?${LAST})\$(?![\w$]))`,
);
/** What may follow a formula without a space: the end of its word, as in "the $n$th". */
const ENDING = /^(?:th|st|nd|rd|s|es)?(?![\p{L}\p{N}])|^\P{ASCII}/u;
const DISPLAY = /^\$\$(?!\$)((?:[^$\\]|\\[^]|\$(?!\$))+?)\$\$/;
// Where Markdown is read before the formulas, their backslashes are escaped: `\\(x\\)`.
const ROUND = /^(?:\\\(((?:[^\\\n]|\\(?!\))[^])+?)\\\)|\\\\\(((?:(?!\\\\\))[^\n])+?)\\\\\))/;
const SQUARE = /^(?:\\\[((?:[^\\]|\\(?!\])[^])+?)\\\]|\\\\\[((?:(?!\\\\\])[^])+?)\\\\\])/;
const TEX = /[\\^_={}<>]/;
const SIMPLE = /^(?!.{42})[A-Za-z](?:[\d'+\-*/(),| ]+[A-Za-z]){0,10}[\d'+\-*/(),| ]*$/;

/** Words in a formula may be quoted. */
const QUOTED = /\\text\{"[^"`{}\n]{0,200}"\}/g;
const isFormula = (tex: string): boolean =>
  (TEX.test(tex) &&
    !/[`"]|<\/[a-z]|^\{(?![^}]*[\\ ,])|^(?=[A-Z_]*[A-Z]{2})[A-Z_]+$|\w\/\w*$/.test(tex.replace(QUOTED, '\\text{}'))) ||
  SIMPLE.test(tex);

/** Text between such marks that cannot be read, and contains nothing specific to TeX, is not a formula. */
function formula(type: MathToken['type'], raw: string, text: string, isDisplay: boolean): MathToken | undefined {
  const tex = text.trim();
  const html = mathml(tex, isDisplay);
  return html === undefined && !isSurelyTex(tex) ? undefined : { type, raw, text: tex, html };
}

/** Brackets after a backslash are brackets, unless they contain a formula. */
function escaped(pattern: RegExp, text: string): RegExpExecArray | undefined {
  const match = pattern.exec(text);
  const tex = match?.[1] ?? match?.[2] ?? '';
  return match && isFormula(tex) && !/\]\(|\\[[\]]/.test(tex) ? match : undefined;
}

function spaced(text: string): RegExpExecArray | undefined {
  const both = SPACED.exec(text);
  const match = both ?? HALF_SPACED.exec(text);
  if (!match) return undefined;
  const tex = match[1] ?? match[2] ?? '';
  const isTex = (both ? /\\[A-Za-z]|[\^_=]/ : /\\[A-Za-z]{2}/).test(tex);
  return isTex && !/[`"]|https?:/.test(tex) ? match : undefined;
}

/** The formula that begins with the dollar at an offset; `undefined` if none does. */
export function formulaAt(
  text: string,
  start: number,
): { readonly end: number; readonly tex: string; readonly isDisplay: boolean } | undefined {
  const part = text.slice(start, start + MAX_FORMULA);
  const display = DISPLAY.exec(part);
  const match = display ?? spaced(part) ?? INLINE.exec(part);
  const tex = match?.[1] ?? match?.[2];
  return match && tex !== undefined && (display ? /[\w\\]/.test(tex) : isFormula(tex.trim()))
    ? { end: start + match[0].length, tex: tex.trim(), isDisplay: display !== null }
    : undefined;
}

/** Where a formula that begins with the dollar at an offset ends; `undefined` if none begins there. */
export const endOfFormula = (text: string, start: number): number | undefined => formulaAt(text, start)?.end;

/** A formula for MathJax and Pandoc, which in other articles may be two prices or variables. */
const ANY =
  /^\$(?:(?![\s$])((?:[^$\\\n`]|\\[^\n]){0,200}?(?:[^\s$\\`]|\\\S))| ([^$\\\n`]{1,200}?) )\$(?:(?![\w$])|(?=(?:th|st|nd|rd|s|es)\b))/;
/** Words that no formula has: they are next to a space. */
const PROSE = /[A-Za-z]{2} (?:[A-Za-z]{2,} )*[A-Za-z]{2}/;
const SPACED_WORD = /\s[A-Za-z]{2}|[A-Za-z]{2}\s/;

function anyFormula(text: string): MathToken | undefined {
  const [raw, tex, spacedTex = ''] = ANY.exec(text) ?? [];
  if (raw === undefined) return undefined;
  const isProse = tex === undefined ? SPACED_WORD.test(spacedTex) : PROSE.test(tex);
  return isProse ? undefined : formula('math', raw, tex ?? spacedTex, false);
}

const renderMath = (token: Tokens.Generic): string => {
  const { html, raw, type } = token as MathToken;
  const shown = html ?? `<code>${escapeHtml(raw.trim())}</code>`;
  return type === 'mathBlock' ? `<p>${shown}</p>\n` : shown;
};

const inline = (isMathematical: boolean): TokenizerAndRendererExtension => ({
  name: 'math',
  level: 'inline',
  start: (source) => /\$|\\{1,2}[([]/.exec(source)?.index,
  tokenizer(source) {
    if (!source.startsWith('$') && !source.startsWith('\\')) return undefined;
    const part = source.slice(0, MAX_FORMULA);
    const display = DISPLAY.exec(part) ?? escaped(SQUARE, part);
    const shown = display?.[1] ?? display?.[2];
    if (display && shown)
      return part.startsWith('$') && !/[\w\\]/.test(shown) ? undefined : formula('math', display[0], shown, true);
    const round = escaped(ROUND, part) ?? spaced(part);
    const inside = round?.[1] ?? round?.[2];
    if (round && inside) return formula('math', round[0], inside, false);
    const match = INLINE.exec(part);
    const tex = match?.[1] ?? match?.[2];
    const isSure =
      match &&
      tex !== undefined &&
      isFormula(tex) &&
      (isSurelyTex(tex) || ENDING.test(part.slice(match[0].length, match[0].length + 4)));
    if (isSure) return formula('math', match[0], tex, false);
    return isMathematical ? anyFormula(part) : undefined;
  },
  renderer: renderMath,
});

const BLOCK =
  /^ {0,3}(?:\$\$(?!\$)((?:[^$\\]|\\[^]|\$(?!\$))+?)\$\$|\\\[((?:[^\\]|\\(?!\])[^])+?)\\\]|\\\\\[((?:(?!\\\\\])[^])+?)\\\\\])[ \t]*(?:\n|$)/;

const block: TokenizerAndRendererExtension = {
  name: 'mathBlock',
  level: 'block',
  // It does not interrupt a paragraph, where it is found anyway, so that texts are not searched for it.
  tokenizer(source) {
    if (!/^ {0,3}(?:\$\$|\\{1,2}\[)/.test(source)) return undefined;
    const match = BLOCK.exec(source.slice(0, MAX_FORMULA));
    const inBrackets = match?.[2] ?? match?.[3];
    const tex = match?.[1] ?? inBrackets;
    if (inBrackets !== undefined && !isFormula(inBrackets)) return undefined;
    return match && tex !== undefined && !/\n[ \t]*\n/.test(tex) ? formula('mathBlock', match[0], tex, true) : undefined;
  },
  renderer: renderMath,
};

/** Formulas between `$`, `$$`, `\(` and `\[`, for a private Markdown parser. */
export const mathExtensions: readonly TokenizerAndRendererExtension[] = [block, inline(false)];

/** The same where dollars are known to mean formulas: `$2$` and `$(x, y)$` are formulas as well. */
export const mathematicalExtensions: readonly TokenizerAndRendererExtension[] = [block, inline(true)];

/** What is between two dollars of a line, without code. */
const BETWEEN = /(?<!\\)\$(?=([^$\n`]{1,500})\$)/g;

/** Whether a text has a formula outside of code that is surely one: then all between dollars are. */
export function isMathematical(text: string): boolean {
  let regions: CodeRegions | undefined;
  for (const { 1: tex = '', index } of text.matchAll(BETWEEN))
    if (isTexInText(tex) && (regions ??= codeRegions(text)).endAt(index) === undefined) return true;
  return false;
}
