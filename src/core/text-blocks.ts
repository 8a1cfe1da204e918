import { bodyImage } from './body-image.js';
import { decodeEntities } from './entities.js';
import type { Image } from './model.js';
import { readableText } from './readable.js';

/** A paragraph, or another block of text. */
export interface Block {
  readonly text: string;
  readonly isHeading: boolean;
  /** It only links to the article itself, or is a row of links. */
  readonly isOnlyLinks?: boolean;
  /** It is in a list, or below one. */
  readonly isItem?: boolean;
}

/** What the body of a post consists of. */
export interface Scanned {
  readonly blocks: readonly Block[];
  readonly image?: Image | undefined;
  /** Everything that is read, including code and tables. */
  readonly text: string;
}

const FENCED = /^```[^]*?^```/gm;
const BLOCK_TAG = /<\/?(?:p|div|h[1-6]|[uo]l|li|table|pre|br|section|article)[\s>/]/i;
const HEADING = /(?:^\s*|\n[ \t\r]*\n)#{1,6} \S[^\n]*(?=\n[ \t\r]*\n)/g;

const LINK = /\[[^[\]\n]{1,200}\]\(https?:\/\/[^()\s]{1,500}\)/;
const LIST_OR_STRONG = /^(?:#{1,6}|[-*+]|\d\.) \S|\*\*\S[^*\n]{0,200}\*\*/m;

/** Whether a text has fenced code, or headings with lines around them, and no blocks of HTML. */
export function hasMarkdownBlocks(text: string): boolean {
  if (!/# |```/.test(text)) return false;
  const prose = text.replace(FENCED, '');
  return !BLOCK_TAG.test(prose) && (prose !== text || (prose.match(HEADING)?.length ?? 0) > 1);
}

/** Whether a program has put Markdown where HTML belongs: there are blocks, or links and other marks. */
export const isMarkdown = (text: string): boolean =>
  hasMarkdownBlocks(text) || (LINK.test(text) && LIST_OR_STRONG.test(text) && !BLOCK_TAG.test(text));

/** The first image of Markdown as an HTML tag. */
function firstImage(text: string, base: string | undefined): Image | undefined {
  const [, alt = '', src = ''] =
    /!\[([^[\]]{0,300})\]\(([^()\s]{1,2000})(?:\s[^()]{0,300})?\)/.exec(text.replace(FENCED, '')) ?? [];
  return bodyImage({ name: 'img', attribute: (name) => ({ alt, src })[name] ?? '' }, base);
}

/** The end of a line within a sentence, where a program has wrapped it. */
const WRAP = /(?<=[\p{L}\p{N},;])[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;

/** Lines of text, without Markdown's marks. */
export function textBlocks(text: string, hasMarks: boolean, base?: string): Scanned {
  let fence: string | undefined;
  const lines = hasMarks ? text : text.replace(WRAP, ' ');
  const blocks = lines.split(/\n+/).flatMap((line) => {
    const mark = hasMarks && /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (mark && mark === (fence ?? mark)) fence = fence ? undefined : mark;
    if (mark || fence) return [];
    const isHeading = hasMarks && /^ {0,3}#{1,6} /.test(line);
    const plain = hasMarks
      ? line
          .replace(/!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])|^ {0,3}(?:#{1,6}|>|[-*+]|\d+[.)])(?= )/g, '')
          .replace(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
          .replace(/[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}/g, '')
      : line.replace(/^\s*\*\s+/, '• ');
    const words = readableText(plain);
    return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(words) ? [{ text: words, isHeading }] : [];
  });
  return { blocks, text, image: hasMarks ? firstImage(text, base) : undefined };
}

/** Where an item of a list, and what follows it, would read as one sentence. */
const BETWEEN_ITEMS = /([\p{L}\p{N})”"]) \n(?!\p{Ll})/gu;

/**
 * Texts as one, without the marks of links and strong words that programs have copied from Markdown.
 *
 * @param texts with a line break before those in a list, and below one
 */
export const proseOf = (texts: readonly string[]): string =>
  texts
    .join(' ')
    .replace(BETWEEN_ITEMS, '$1 · ')
    .replace(/^\s*(?:\[?(?:…|\.{3})\]?\s*|[-–*•·▪◦‣]\s+)/u, '')
    .replace(/!?\[([^[\]]{1,200})\]\((?:https?:\/|[/#])[^()\s]{0,500}\)/g, '$1')
    .replace(/^#{1,6} (?=\S)/, '')
    .replace(/\*\*(?=\S)([^*]{1,200})(?<=\S)\*\*/g, '$1');

/** The lines of a body that is a single `pre` of text, as those of commits are. */
export const linesOf = (html: string): string =>
  /^\s*<pre\b[^<>]*white-space:\s*pre-wrap/i.test(html) ? decodeEntities(html.replace(/<[^<>]*>/g, '')) : '';
