import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { linesOf } from '../text/text-lines.js';

/** Whether a text may have the definition of a link that follows other text, or has a tab or a round bracket. */
export const LINK_DEFINITION = /\S[ \t]*\n {0,3}\[[^\]^\n][^\]\n]{0,200}\]:[ \t]|\]:[ ]*(?:\t|\S{1,2000}[()])/;

const DEFINITION =
  /^ {0,3}\[([^\]^\n][^[\]\n]{0,200})\]:[ \t]+(<[^<>\n]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/;
const NAME = /\[([^[\]\n]{1,201})\](?!:)/g;

/** Whether a URL has as many opening round brackets as closing ones; between angle brackets, it may have any. */
const isBalanced = (url: string): boolean => url.startsWith('<') || url.split('(').length === url.split(')').length;

/**
 * Sets the definitions of links that are used apart from the text before them, such as that of a footnote: GitHub reads
 * `[name]: …` there as text, other generators do not, and nobody wants to see it. The same with a URL that has one half of a pair
 * of round brackets. Tabs in definitions become spaces, because the parser ignores only these.
 */
export function withLinkDefinitionsApart(text: string, regions: CodeRegions): EditedText {
  const names = new Set(Array.from(text.matchAll(NAME), ([, name = '']) => name.toLowerCase()));
  const edits: Edit[] = [];
  let [isText, isNote] = [false, false];
  for (const { text: line, start, end } of linesOf(text)) {
    const [, name, url = ''] = line.includes(']:') && regions.endAt(start) === undefined ? (DEFINITION.exec(line) ?? []) : [];
    const isDefinition = name !== undefined && (!isText || isNote || names.has(name.toLowerCase()));
    if (isDefinition && isText) edits.push({ start, end: start, replacement: '\n' });
    const at = line.indexOf(url, line.indexOf(']:'));
    const written = isBalanced(url) ? line : `${line.slice(0, at)}<${url}>${line.slice(at + url.length)}`;
    const replacement = written.replaceAll('\t', ' ');
    if (isDefinition && replacement !== line) edits.push({ start, end, replacement });
    isNote = line.startsWith('[^');
    isText = !isDefinition && line.trim() !== '';
  }
  return applyEdits(text, edits);
}
