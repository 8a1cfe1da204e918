import { decodeEntities } from './entities.js';
import type { Image } from './model.js';
import { readableText } from './readable.js';

/** A paragraph, or another block of text. */
export interface Block {
  readonly text: string;
  readonly isHeading: boolean;
}

/** What the body of a post consists of. */
export interface Scanned {
  readonly blocks: readonly Block[];
  readonly image?: Image | undefined;
  /** Everything that is read, including code and tables. */
  readonly text: string;
}

/** The end of a line within a sentence, where a program has wrapped it. */
const WRAP = /(?<=[\p{L}\p{N},;])[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;

/** Lines of text, without Markdown's marks. */
export function textBlocks(text: string, isMarkdown: boolean): Scanned {
  let fence: string | undefined;
  const lines = isMarkdown ? text : text.replace(WRAP, ' ');
  const blocks = lines.split(/\n+/).flatMap((line) => {
    const mark = isMarkdown && /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (mark && mark === (fence ?? mark)) fence = fence ? undefined : mark;
    if (mark || fence) return [];
    const isHeading = isMarkdown && /^ {0,3}#{1,6} /.test(line);
    const plain = isMarkdown
      ? line
          .replace(/!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])|^ {0,3}(?:#{1,6}|>|[-*+]|\d+[.)])(?= )/g, '')
          .replace(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
          .replace(/[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}/g, '')
      : line;
    const words = readableText(plain);
    return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(words) ? [{ text: words, isHeading }] : [];
  });
  return { blocks, text };
}

/** Text that programs have copied from Markdown, without the marks of links and strong words. */
export const withoutMarkdown = (text: string): string =>
  text
    .replace(/!?\[([^[\]]{1,200})\]\((?:https?:\/|[/#])[^()\s]{0,500}\)/g, '$1')
    .replace(/^#{1,6} (?=\S)/, '')
    .replace(/\*\*(?=\S)([^*]{1,200})(?<=\S)\*\*/g, '$1');

/** The lines of a body that is a single `pre` of text, as those of commits are. */
export const linesOf = (html: string): string =>
  /^\s*<pre\b[^<>]*white-space:\s*pre-wrap/i.test(html) ? decodeEntities(html.replace(/<[^<>]*>/g, '')) : '';
