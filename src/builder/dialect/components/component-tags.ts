/** A start tag in MDX: attributes may be expressions. */
export interface ComponentTag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly isVoid: boolean;
  readonly start: number;
  readonly end: number;
  readonly attributes: readonly Attribute[];
}

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly isExpression: boolean;
}

/** Longest tag or expression, in characters; anything longer is text. */
const MAX_LENGTH = 5_000;

/** Where an expression that begins with a brace ends; `undefined` if it has no end nearby. */
export function endOfExpression(text: string, start: number): number | undefined {
  let depth = 0;
  const max = Math.min(text.length, start + MAX_LENGTH);
  for (let at = start; at < max; at += 1) {
    const sign = text.charAt(at);
    if (sign === '{') depth += 1;
    else if (sign === '}' && (depth -= 1) === 0) return at + 1;
    else if (sign === '"' || sign === '`') {
      const rest = text.slice(at + 1, max);
      const close = rest.indexOf(sign);
      if (close >= 0 && !rest.slice(0, close).includes('\n\n')) at += close + 1;
    }
  }
  return undefined;
}

const NAME = /<(\/?)((?:svelte:)?[A-Za-z][\w.-]*)(?=[\s/>])/y;
const ATTRIBUTE = /\s*(?:\/(?!>)\s*)?([A-Za-z_:@][\w:.@-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(?=\{)|([^\s"'=<>`{]+)))?/y;

/** Reads the tag that begins at an offset; `undefined` if there is none. */
export function readComponentTag(text: string, start: number): ComponentTag | undefined {
  NAME.lastIndex = start;
  const [opening, slash = '', name = ''] = NAME.exec(text) ?? [];
  if (opening === undefined) return undefined;
  // Attributes are not searched beyond the maximum length of a tag.
  const part = text.slice(start, start + MAX_LENGTH);
  const attributes: Attribute[] = [];
  let at = opening.length;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(part);
    const rest = /\s*/y;
    rest.lastIndex = match ? at + match[0].length : at;
    rest.exec(part);
    const next = rest.lastIndex;
    const isExpression = part.charAt(next) === '{';
    if (!match && !isExpression) {
      const close = /^\s*(\/?)>/.exec(part.slice(at, at + 200));
      if (!close) return undefined;
      return { name, isEnd: slash !== '', isVoid: close[1] !== '', start, end: start + at + close[0].length, attributes };
    }
    const end = isExpression ? endOfExpression(part, next) : next;
    if (end === undefined) return undefined;
    const value = isExpression ? part.slice(next + 1, end - 1) : (match?.[2] ?? match?.[3] ?? match?.[4] ?? '');
    attributes.push({ name: match?.[1] ?? '', value, isExpression });
    at = end;
  }
}
