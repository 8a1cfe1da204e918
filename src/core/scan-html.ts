import { decodeEntities } from './entities.js';

/** A start tag. */
export interface StartTag {
  /** In lower case. */
  readonly name: string;
  /** Value of an attribute, decoded; empty if it is missing. */
  readonly attribute: (name: string) => string;
}

interface HtmlVisitor {
  /** Text between tags, as it is in the source. */
  readonly text: (source: string) => void;
  readonly start: (tag: StartTag) => void;
  readonly end: (name: string) => void;
}

/** The text between their tags is not HTML. */
const RAW = /^(?:script|style|textarea|title|iframe|template|xmp|noembed|noframes)$/;
const NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
/** How many characters of a tag are examined: data URLs may be of any length. */
const MAX_TAG = 8000;

/** Index of the `>` that ends a tag, outside quoted values; -1 if the text ends within it. */
function tagEnd(html: string, from: number): number {
  let isValue = false;
  for (let index = from; index < html.length; index += 1) {
    const character = html[index] ?? '';
    if (character === '>') return index;
    if (isValue && (character === '"' || character === "'")) {
      index = html.indexOf(character, index + 1);
      if (index < 0) return -1;
    }
    if (character > ' ') isValue = character === '=';
  }
  return -1;
}

function startTag(name: string, source: string): StartTag {
  let attributes: Map<string, string> | undefined;
  return {
    name,
    attribute: (wanted) => {
      attributes ??= new Map(
        [...source.slice(0, MAX_TAG).matchAll(ATTRIBUTE)]
          .map(([, key = '', double, single, bare]) => [key.toLowerCase(), double ?? single ?? bare ?? ''] as const)
          // If two have the same name, the first one counts.
          .reverse(),
      );
      return decodeEntities(attributes.get(wanted) ?? '');
    },
  };
}

/** Goes through HTML once, however broken it is, roughly as browsers do (HTML, "Tokenization"). */
export function scanHtml(html: string, { text, start, end }: HtmlVisitor): void {
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    if (open !== at) text(html.slice(at, open < 0 ? undefined : open));
    if (open < 0) return;
    const isEnd = html[open + 1] === '/';
    NAME.lastIndex = open + (isEnd ? 2 : 1);
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name) {
      const close = tagEnd(html, open + 1);
      if (close < 0) return;
      at = close + 1;
      if (isEnd) {
        end(name);
        continue;
      }
      start(startTag(name, html.slice(open + 1 + name.length, close)));
      if (!RAW.test(name)) continue;
      const rest = new RegExp(`</${name}`, 'gi');
      rest.lastIndex = at;
      // Without an end tag, it extends to the end of the text.
      at = rest.exec(html)?.index ?? html.length;
    } else if (/[!/?]/.test(html[open + 1] ?? '')) {
      const isComment = html.startsWith('<!--', open);
      const close = html.indexOf(isComment ? '-->' : '>', open + (isComment ? 2 : 1));
      if (close < 0) return;
      at = close + (isComment ? 3 : 1);
    } else {
      text('<');
      at = open + 1;
    }
  }
}
