import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';

/**
 * Attributes after an image, also one of a tag, a link, a phrase in brackets or code, as in Pandoc and markdown-it. White space
 * must end a bare value: if the next attribute could begin within it, scripts on one line would be read in countless ways.
 */
const ATTRIBUTES =
  /(?<=([)\]`>]))((?:\{(?:[ \t]*(?:[.#][\w-][\w:/%[\]-]*|(?<=[{ \t])[a-z][\w:.-]*=(?:"[^"{}\n]{0,1000}"|'[^'{}\n]{0,1000}'|[^\s"'{}]{1,100}(?=[ \t}]))))+[ \t]*\}){1,10})/gi;
const IMAGE_TAG = /(?:<img\s[^<>]{0,2000}|<\/figure)>$/i;
/** The words of an image that has none, before its URL. */
const NO_WORDS = /!\[(?=\]\((?:<[^<>\n]{0,1000}>|[^()\s]{0,1000})(?:[ \t]+"[^"\n]{0,300}")?\)$)/;
const ALT = /[\s{](?:fig-)?alt=(?:"([^"]*)"|'([^']*)')/;
/** A phrase in brackets, which is no link: the brackets only hold the attributes. */
const PHRASE = /(?<![!\]\\])\[([^[\]\n]{1,1000})\]$/;
const MAX_BEFORE = 2_500;

/** Removes attributes that Markdown does not have; what they say of an image without words becomes its words. */
export function withoutAttributes(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  const startOf = new Map(regions.list.map(([start, end]) => [end, start]));
  for (const { 0: braces, 1: sign, 2: inside = '', index } of text.matchAll(ATTRIBUTES)) {
    const end = index + braces.length;
    if (regions.endAt(index) !== undefined || (sign === '`' && !startOf.has(index))) continue;
    const before = text.slice(Math.max(0, index - MAX_BEFORE), index);
    const lineStart = index - before.length + before.lastIndexOf('\n') + 1;
    const line = text.slice(lineStart, index);
    if (sign === '>' && !IMAGE_TAG.test(line)) continue;
    const words = ALT.exec(inside);
    const image = words && sign === ')' ? NO_WORDS.exec(line) : null;
    const phrase = sign === ']' ? PHRASE.exec(line) : null;
    // Other brackets may be anything, but those after a link's words.
    if (sign === ']' && !phrase && !/\]\[[^[\]]*\]$/.test(line)) continue;
    if (phrase) edits.push({ start: lineStart + phrase.index, end: lineStart + phrase.index + 1, replacement: '' });
    if (image) {
      const at = lineStart + image.index + 2;
      edits.push({ start: at, end: at, replacement: (words?.[1] ?? words?.[2] ?? '').replace(/[[\]\\]/g, '\\$&') });
    }
    edits.push({ start: phrase ? index - 1 : index, end, replacement: '' });
  }
  return applyEdits(text, edits);
}
