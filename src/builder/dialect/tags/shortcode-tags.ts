import type { CodeRegions } from '../text/code-regions.js';
import { readValues, type Tag } from './tags.js';

/** Longest tag, in characters; anything longer is text. */
const MAX_TAG = 2_000;

/** A shortcode of WordPress as it is written in a text. */
export interface Shortcode extends Tag {
  /** Where its end tag begins and ends; absent: it has none. */
  readonly close?: { readonly start: number; readonly end: number };
  /** It has attributes, a URL or an id, so that it is not a word in brackets. */
  readonly hasValues: boolean;
  /** Its brackets are escaped, as programs write them that convert HTML to Markdown. */
  readonly isEscaped: boolean;
}

const START = /\\?\[(\/?)([a-z][\w-]{0,40})(?=[\s\]=:/\\])/gi;
const REST = /[^[\]]*\]/y;
const ATTRIBUTE = /(?:^|\s)[\w-]+=\S|^[=:]\S|https?:\/\//i;
const ID = /^\s+[\w-]*\d[\w-]*$/;
/** Names that an id may follow; after other words, a number is only a number. */
const WITH_ID = /^(?:youtube|vimeo|dailymotion|gist|wpvideo|slideshare|codepen|instagram)$/;

/** The quotation marks that WordPress puts around attributes in texts that it has not read as shortcodes. */
const withPlainQuotes = (rest: string): string =>
  rest.replace(/&(?:quot|#34|#8220|#8221|#8243);|[“”″]/g, '"').replace(/&#0?38;|&amp;/g, '&');

interface FoundTag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly isEscaped: boolean;
  readonly start: number;
  readonly end: number;
  readonly rest: string;
}

function tagsOf(text: string, regions: CodeRegions): FoundTag[] {
  const found: FoundTag[] = [];
  for (const { 0: open, 1: slash, 2: name = '', index } of text.matchAll(START)) {
    REST.lastIndex = index + open.length;
    if (!REST.test(text) || REST.lastIndex - index > MAX_TAG || regions.endAt(index) !== undefined) continue;
    const rest = text.slice(index + open.length, REST.lastIndex - 1).replace(/\\$/, '');
    found.push({
      name: name.toLowerCase(),
      isEnd: slash === '/',
      isEscaped: open.startsWith('\\'),
      start: index,
      end: REST.lastIndex,
      rest: withPlainQuotes(rest.replace(/\s*\/$/, '')),
    });
  }
  return found;
}

/** Words in brackets that may be shortcodes, outside code and in order, each with the next end tag of its name. */
export function shortcodesOf(text: string, regions: CodeRegions): Shortcode[] {
  const tags = tagsOf(text, regions);
  const next = new Map<string, FoundTag>();
  const result: Shortcode[] = [];
  for (const tag of tags.reverse()) {
    const { name, isEnd, isEscaped, start, end, rest } = tag;
    const close = next.get(name);
    if (isEnd) next.set(name, tag);
    result.push({
      kind: 'liquid',
      name,
      isEnd,
      isEscaped,
      start,
      end,
      rest: rest.trim(),
      ...readValues(rest.replace(/^[=:]/, '')),
      hasValues: ATTRIBUTE.test(rest) || (WITH_ID.test(name) && ID.test(rest)),
      ...(!isEnd && close && { close: { start: close.start, end: close.end } }),
    });
  }
  return result.reverse();
}
