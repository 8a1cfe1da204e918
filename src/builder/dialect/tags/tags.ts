import { endOfShortcode, endOfTag, MAX_TAG } from './tag-ends.js';

/** How a tag of a template language is written. */
type TagKind = 'hugo' | 'liquid' | 'output' | 'ejs' | 'comment' | 'escaped';

/** A tag of a template language as it is written in a text. */
export interface Tag {
  readonly kind: TagKind;
  /** Lower case, without the characters that open or close it; empty for an expression. */
  readonly name: string;
  /** It ends a pair. */
  readonly isEnd: boolean;
  readonly start: number;
  readonly end: number;
  /** What follows the name, as it is written; of what is escaped, all that it stands for. */
  readonly rest: string;
  /** Values without a name, in order. */
  readonly values: readonly string[];
  readonly named: Readonly<Record<string, string>>;
}

/** A tag as messages name it. */
export const nameOf = ({ kind, name, rest }: Tag): string => {
  const inside = name || rest.slice(0, 40);
  return kind === 'hugo'
    ? `{{< ${inside} >}}`
    : kind === 'liquid'
      ? `{% ${inside} %}`
      : kind === 'ejs'
        ? `<% ${inside} %>`
        : `{{ ${inside} }}`;
};

/** The tag that ends a pair. */
export const endOf = ({ kind, name }: Tag): string => (kind === 'hugo' ? `{{< /${name} >}}` : `{% end${name} %}`);

/** The maximum number of values of a tag that are read. */
const MAX_VALUES = 40;
export const TAG_START = /\{\{|\{%|<%|\{#(?=\s)/g;

const OPEN: readonly (readonly [open: RegExp, close: string, kind: TagKind])[] = [
  [/\{\{[<%]\/\*/y, '}}', 'escaped'],
  [/\{\{\/\*/y, '*/}}', 'escaped'],
  [/\{%\/\*/y, '*/%}', 'escaped'],
  [/\{\{</y, '>}}', 'hugo'],
  [/\{\{%/y, '%}}', 'hugo'],
  [/\{\{\{/y, '}}}', 'output'],
  [/\{\{/y, '}}', 'output'],
  [/\{%/y, '%}', 'liquid'],
  [/\{#/y, '#}', 'comment'],
  [/<%/y, '%>', 'ejs'],
];
const VALUE =
  /([A-Za-z_][\w.-]*)\s*(?:=|:(?!\/\/))\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s,)]+))|"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s,|()]+)/g;

/** Reads what follows the name of a tag. */
export function readValues(rest: string): Pick<Tag, 'values' | 'named'> {
  const values: string[] = [];
  const named: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const { 1: key, ...groups } of rest.matchAll(VALUE)) {
    if (values.length > MAX_VALUES) break;
    const value =
      [2, 3, 4, 5, 6, 7, 8, 9].map((index) => groups[index]).find((each: string | undefined) => each !== undefined) ?? '';
    if (key) named[key.toLowerCase()] = value;
    else values.push(value);
  }
  return { values, named };
}

/** Reads tags that begin at offsets in ascending order, so that no end is searched for twice. */
export function tagReader(text: string): (start: number) => Tag | undefined {
  /** Ends that do not occur again, and the next ones, which are valid for all offsets before them. */
  const next = new Map<string, number>();
  return (start) => {
    const opening = OPEN.find(([open]) => {
      open.lastIndex = start;
      return open.test(text);
    });
    if (!opening) return undefined;
    const [open, close, kind] = opening;
    const from = open.lastIndex;
    let at = next.get(close) ?? -2;
    if (at !== -1 && at < from) next.set(close, (at = text.indexOf(close, from)));
    const found =
      kind === 'liquid'
        ? endOfTag(text, from, at)
        : kind === 'hugo'
          ? endOfShortcode(text, from, at)
          : { at, end: at + close.length };
    if (!found || found.at < 0 || found.at - start > MAX_TAG) return undefined;
    const { end } = found;
    // Braces that nothing closes, before a tag.
    if (kind === 'output' && /\{\{|\n[ \t]*\n/.test(text.slice(from, found.at))) return undefined;
    let inside = text
      .slice(from, found.at)
      .replace(/^[-~&+]|[-~+]$/g, '')
      .trim();
    // A component of Bridgetown, whose content ends with a bare `end`.
    if (kind === 'liquid' && inside.startsWith('@'))
      inside = inside.replace(/^@\s*|\s+do$/g, '').replace(/(\w:\s*):(?=[a-z])/g, '$1');
    // What stands for any tag of Ruby in a sentence about it.
    if (kind === 'ejs' && /^=?$/.test(inside)) return undefined;
    if (kind === 'escaped') inside = text.slice(start, end).replace('/*', '').replace('*/', '');
    if (kind === 'comment' || kind === 'ejs' || kind === 'escaped')
      return { kind, name: '', isEnd: false, start, end, rest: inside, values: [], named: {} };
    const shape = kind === 'liquid' ? /^(end(?=\w))?([\w.-]*)([^]*)$/ : /^(\/)?\s*([\w./-]*[\w])?([^]*)$/;
    const [, slash = '', word = '', rest = ''] = shape.exec(inside.replace(/(?<=[\s"'])\/$/, '')) ?? [];
    const isCall = kind !== 'output' || /^\s*\(/.test(rest);
    const isBareEnd = kind === 'liquid' && slash === '' && word === 'end';
    return {
      kind,
      name: isCall ? word.toLowerCase() : '',
      isEnd: slash !== '' || isBareEnd,
      start,
      end,
      rest: isCall ? rest.trim() : inside,
      ...readValues(isCall ? rest : ''),
    };
  };
}
