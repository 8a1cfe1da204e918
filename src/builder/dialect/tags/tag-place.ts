import { widthOf } from '../text/code-regions.js';
import type { Tag } from './tags.js';

/** What is on the line of a tag, before it and after it. */
export const lineOf = (text: string, { start, end }: Pick<Tag, 'start' | 'end'>): readonly [before: string, after: string] => {
  const lineEnd = text.indexOf('\n', end);
  return [text.slice(text.lastIndexOf('\n', start - 1) + 1, start), text.slice(end, lineEnd < 0 ? text.length : lineEnd)];
};
/** The beginning of a figure, which the tag is a part of, and not another one. */
const FIGURE = /<figure(?:\s[^<>]*)?>\s*$/i;
/** Text without tags, and the end of a pair, up to the end of the line. */
const REST_OF_PAIR = /[^\n{}]{0,5000}\{(?:%-?\s?end\w{0,40}\s?-?%|\{[<%]\s?\/\s?[\w/-]{1,40}\s?[>%]\})\}[ \t]*(?:\n|$)/y;
const ATTRIBUTE = /<[a-z][^<>]*=["'][^"'<>]*$/i;
const INDENT = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/;

/** Where a tag is in its text. */
export interface Place {
  /** On a line of its own, and not in a figure. */
  readonly isAlone: boolean;
  /** It opens a pair that is alone on a line, with all that it contains. */
  readonly isWholeLine: boolean;
  /** On the line after HTML. */
  readonly isBelowHtml: boolean;
  /** In the value of an attribute, where elements mean nothing. */
  readonly isInAttribute: boolean;
  /** What each of the lines that replace it begins with. */
  readonly indent: string;
}

export function placeOf(text: string, tag: Tag): Place {
  // Lines may be very long, and have many tags.
  const near = text.slice(Math.max(0, tag.start - 200), tag.start);
  const [before, after] = lineOf(near + text.slice(tag.start, tag.end + 200), {
    start: near.length,
    end: near.length + tag.end - tag.start,
  });
  const isFirst = INDENT.test(before) && !FIGURE.test(near);
  const isAlone = isFirst && after.trim() === '';
  REST_OF_PAIR.lastIndex = tag.end;
  const isWholeLine = isFirst && !isAlone && REST_OF_PAIR.test(text);
  return {
    isAlone,
    isWholeLine,
    isBelowHtml: />[ \t]*\n[ \t]*$/.test(near),
    isInAttribute: ATTRIBUTE.test(near),
    indent: isAlone || isWholeLine ? before.replace(/[^\s>]/g, ' ') : '',
  };
}

/** The lines that replace a tag. A blank line would end HTML above them, and what is indented below it would be code. */
export function linesAt({ indent, isBelowHtml }: Place, text: string): string {
  const shape = isBelowHtml && widthOf(indent) > 3 ? text.replace(/\n$/, '') : text;
  return shape.replace(/\n(?!$)/g, `\n${indent}`);
}

/** A block of code that replaces a tag in an item of a list: lines that begin further left would end the item, and the code. */
export function codeAt({ indent }: Place, text: string): string {
  const isWithin = text
    .split('\n')
    .slice(1, -1)
    .every((line) => line.trim() === '' || line.startsWith(indent));
  return text.replace(isWithin ? /\n(?=[^\n]*$)/ : /\n(?=[^\n]*\S)/g, `\n${indent}`);
}
