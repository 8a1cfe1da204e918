import { readCodeInfo } from './code-info.js';
import { highlighter } from './highlight-languages.js';

/**
 * Longest block of code that is coloured, in characters and in lines: what is longer is plain text. Some
 * grammars take a time that grows with the square of the lines that hostile code may have.
 */
const MAX_CODE = 10_000;
const MAX_LINES = 500;
/** A line that is too long, words without anything between them, or a run of signs: the same holds of these. */
const ODD = /[^\n]{1000}|[\w\s.-]{500}|[!-/:-@[-`{-~]{120}/;
/** The maximum number of characters of code that are coloured in an article. */
const MAX_ARTICLE = 100_000;

/** The few classes that the styles of widgets and pages know: what begins with a name of the library → its class. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/^(?:comment|quote|meta(?! string| keyword)|doctag|prompt|formula)\b/, 'c'],
  [/^(?:keyword|literal|number|symbol|bullet|operator|selector-pseudo|deletion|meta keyword|template-tag)\b/, 'k'],
  [/^(?:string|regexp|char|link|addition|code|meta string)\b/, 's'],
  [/^(?:title|type|class|name|tag|section|built_in|selector|attr|attribute|property)\b/, 't'],
];

const LANGUAGE_LINE = /^( *):::([\w+#-]+)(?:[ \t]+hl_lines=.*)?\n/;

/** Takes the language out of code: in blogs of Pelican and of MkDocs, its first line names it, as in `:::python`. */
export function takeLanguage(token: { text: string; lang?: string | undefined }): void {
  const [line = '', indent = '', language] = token.lang ? [] : (LANGUAGE_LINE.exec(token.text) ?? []);
  if (!language) return;
  const lines = token.text.slice(line.length).split('\n');
  token.text = lines.map((each) => (each.startsWith(indent) ? each.slice(indent.length) : each)).join('\n');
  token.lang = language;
}

/** The library's elements with our classes, and without those that have none. */
function withOwnClasses(html: string): string {
  const ends: string[] = [];
  return html.replace(/<span class="([^"]*)">|<\/span>/g, (tag, names?: string) => {
    if (tag === '</span>') return ends.pop() ?? '';
    const own = CLASSES.find(([pattern]) => pattern.test(names ?? ''))?.[1];
    ends.push(own === undefined ? '' : '</span>');
    return own === undefined ? '' : `<span class="hl-${own}">`;
  });
}

/** Colours the code of an article, within limits: hostile code takes no longer than other code. */
export class Highlighter {
  #budget = MAX_ARTICLE;

  /**
   * @param info What follows the fence.
   * @returns HTML; `undefined` where the language is not known, or the code is too long.
   */
  highlight(code: string, info: string): string | undefined {
    const language = readCodeInfo(info).language.toLowerCase();
    if (!language || code.length > Math.min(MAX_CODE, this.#budget) || !highlighter.getLanguage(language)) return undefined;
    if (code.split('\n', MAX_LINES + 1).length > MAX_LINES || ODD.test(code)) return undefined;
    this.#budget -= code.length;
    const { value, errorRaised } = highlighter.highlight(code, { language, ignoreIllegals: true });
    return errorRaised ? undefined : withOwnClasses(value);
  }
}
