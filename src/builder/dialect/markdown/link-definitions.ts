import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { linesOf } from '../text/text-lines.js';

/** Whether a text may have the definition of a link that follows other text, or has a tab. */
export const LINK_DEFINITION = /\S[ \t]*\n {0,3}\[[^\]^\n][^\]\n]{0,200}\]:[ \t]|\]:[ ]*\t/;

const DEFINITION =
  /^ {0,3}\[([^\]^\n][^[\]\n]{0,200})\]:[ \t]+(?:<[^<>\n]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/;
const NAME = /\[([^[\]\n]{1,201})\](?!:)/g;

/**
 * Sets the definitions of links that are used apart from the text before them, such as that of a footnote: GitHub reads
 * `[name]: …` there as text, other generators do not, and nobody wants to see it. Tabs in definitions become spaces, because the
 * parser ignores only these.
 */
export function withLinkDefinitionsApart(text: string, regions: CodeRegions): EditedText {
  const names = new Set(Array.from(text.matchAll(NAME), ([, name = '']) => name.toLowerCase()));
  const edits: Edit[] = [];
  let [isText, isNote] = [false, false];
  for (const { text: line, start, end } of linesOf(text)) {
    const [, name] = line.includes(']:') && regions.endAt(start) === undefined ? (DEFINITION.exec(line) ?? []) : [];
    const isDefinition = name !== undefined && (!isText || isNote || names.has(name.toLowerCase()));
    if (isDefinition && isText) edits.push({ start, end: start, replacement: '\n' });
    if (isDefinition && line.includes('\t')) edits.push({ start, end, replacement: line.replaceAll('\t', ' ') });
    isNote = line.startsWith('[^');
    isText = !isDefinition && line.trim() !== '';
  }
  return applyEdits(text, edits);
}
