import type { NamedTargets } from '../dialect/text/named-targets.js';
import type { Marked, Token, Tokens } from 'marked';
import { createMarkdown } from '../../markdown/markdown.js';
import { hasChunks } from '../dialect/code/chunks.js';
import { readDialect, readHtmlDialect } from '../dialect/dialect.js';
import { scriptsFor } from '../dialect/markdown/scripts.js';
import { waveDashes } from '../dialect/markdown/wave-dashes.js';
import { isMathematical, mathematicalExtensions, mathExtensions } from '../dialect/math/math.js';
import { unedited } from '../dialect/text/edits.js';
import { htmlForMarkdown } from '../dialect/text/html-for-markdown.js';
import { isCopiedFile } from '../shared/file-name.js';
import { silent } from '../shared/messages.js';
import { fileSlug } from '../shared/slug.js';
import { bodyStartOf } from './fences.js';
import { parseFrontMatter } from './front-matter.js';
import type { FieldValue } from './front-matter-values.js';
import { isHtml } from './page-files.js';
import type { SourceFile } from './source.js';

/** The body of a post. */
export interface SourceBody {
  readonly source: SourceFile;
  /** Where the body begins in the source's text. */
  readonly start: number;
  readonly tokens: readonly Token[];
  /** Maps an offset that counts the characters of the tokens to the source's text. */
  readonly sourceOffset: (offset: number) => number;
  /** Abbreviation → its meaning. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

/** Parsers by what their texts may have, each one made for the first text that has it. */
const parsers = new Map<string, Marked>();

function parserFor(text: string, file: string, hasMath: boolean): Marked {
  const scripts = scriptsFor(text, file);
  const key = `${hasMath} ${scripts?.kind}`;
  let parser = parsers.get(key);
  if (!parser) {
    const formulas = hasMath ? mathematicalExtensions : mathExtensions;
    parser = createMarkdown(true).use({
      extensions: [...formulas, ...(scripts ? [scripts.extension] : [])],
      tokenizer: waveDashes,
    });
    parsers.set(key, parser);
  }
  return parser;
}

/** The front matter says that the article has formulas, as themes read it to load MathJax or KaTeX. */
const HAS_MATH =
  /^[ \t]*["']?(?:use_?|has_?)?(?:math(?:jax)?|katex|latex)["']?[ \t]*[:=][ \t]*["']?(?:true|yes|mathjax|katex)\b/im;

/** MDX's form of `<!--truncate-->`, on a line of its own. */
const MDX_MARKER = /^[ \t]*\{\/\*[ \t]*(?:truncate|more)[ \t]*\*\/\}/im;

/** Where the front matter says whether the code of a file is shown: for Quarto, for its pages in HTML, and for knitr. */
const ECHO = [
  ['execute', 'echo'],
  ['format', 'html', 'execute', 'echo'],
  ['format', 'html', 'echo'],
  ['knitr', 'opts_chunk', 'echo'],
];

const valueIn = (value: FieldValue | undefined, name: string): FieldValue | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value[name] : undefined;

/** Whether the front matter says that the results of code are shown, and the code is not. */
function hidesCode(text: string): boolean {
  const { fields } = parseFrontMatter(text, silent) ?? {};
  return ECHO.some(([first = '', ...names]) => names.reduce(valueIn, fields?.get(first)?.value) === false);
}

/** Replaces MDX's marker with HTML's, in as many characters. */
function withHtmlMarker(text: string): string {
  const match = MDX_MARKER.exec(text);
  // In a code block, it is text.
  if (!match || (text.slice(0, match.index).match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0) % 2 === 1) return text;
  return `${text.slice(0, match.index)}<!--more${'-->'.padStart(match[0].length - 8)}${text.slice(match.index + match[0].length)}`;
}

/** Replaces tabs after a closing fence with spaces, because the parser only ignores spaces. */
const withFenceEnds = (text: string): string =>
  text.replace(/^[ \t>]{0,99}(?:`{3,}|~{3,})[ ]*\t[ \t]*$/gm, (line) => line.replace(/\s+$/, (end) => ' '.repeat(end.length)));

/** A body in HTML, as a single piece of HTML in Markdown: no text in it is taken for Markdown. */
function htmlBody(source: SourceFile, isReported: boolean): SourceBody {
  const { text, findings, originalOffset } = readHtmlDialect(source.text);
  if (isReported) findings.report(source.report);
  const token: Tokens.HTML = { type: 'html', block: true, pre: false, raw: text, text };
  return { source, start: 0, tokens: [token], sourceOffset: originalOffset, abbreviations: new Map() };
}

/**
 * Reads the body of a post; `undefined` if an error makes it unusable.
 *
 * @param names Finds what tags and wiki links name. If absent, the body is only examined, and what is left out of it is
 *   not reported.
 * @param title The post's title, which a template may put into its body.
 */
export function readBody(source: SourceFile, names?: NamedTargets, title?: string): SourceBody | undefined {
  if (source.item) return htmlBody(source, names !== undefined);
  const start = bodyStartOf(source.text);
  try {
    const idPrefix = `fn-${fileSlug(source.path)}`;
    const written = withHtmlMarker(source.text.slice(start));
    const markdownText = isHtml(source.path) ? htmlForMarkdown(written) : unedited(withFenceEnds(written));
    const dialect = readDialect(markdownText.text, {
      file: source.path,
      hidesCode: hasChunks(source.path) && hidesCode(source.text),
      idPrefix,
      names,
      title,
    });
    const { text, originalOffset, abbreviations } = dialect;
    const placeOf = (offset: number): number => start + markdownText.originalOffset(offset);
    const sourceOffset = (offset: number): number => placeOf(originalOffset(offset));
    const hasMath = HAS_MATH.test(source.text.slice(0, start)) || isMathematical(text);
    const tokens = parserFor(text, source.path, hasMath).lexer(text);
    if (names) {
      dialect.findings.report((severity, code, words, offset = 0) => {
        source.report(severity, code, words, placeOf(offset));
      });
      for (const [name, offset] of dialect.missing) {
        if (isCopiedFile(name)) {
          source.report('warning', 'missing-file', `the file "${name}" was not found; check the path`, placeOf(offset));
          continue;
        }
        const words = names.isFile(name)
          ? `the link "${name}" leads to a page that is not in the feed; use its full URL, with https://`
          : `the link "${name}" does not lead to a post of this build; check the name`;
        source.report('warning', 'unresolvable-link', words, placeOf(offset));
      }
    }
    return { source, start, tokens, sourceOffset, abbreviations };
  } catch (error) {
    source.report('error', 'unreadable-markdown', `the Markdown cannot be read: ${(error as Error).message}`, start);
    return undefined;
  }
}
