import { findNodeAtLocation, parseTree, visit, type Node } from 'jsonc-parser';

const STRICT = { disallowComments: true };
/** Ends a visit at its first error: in a file that is something else every character may be one. */
const FOUND = new Error('The first error is found.');
/** What is right in a word that the parser takes for wrong as a whole, such as `null;`. */
const LITERAL = /^(?:true|false|null)(?=\W)/;

/** Undefined where a text is nested so deeply that the parser, which calls itself, runs out of stack. */
function unlessTooDeep<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where a text stops being JSON (RFC 8259), because `JSON.parse` does not always say: the offset of the first wrong token. */
export function jsonErrorOffset(text: string): number {
  let offset = 0;
  const onError = (_code: number, at: number, length: number): void => {
    offset = at + (LITERAL.exec(text.slice(at, at + length))?.[0].length ?? 0);
    throw FOUND;
  };
  try {
    unlessTooDeep((): unknown => visit(text, { onError }, STRICT));
  } catch (error) {
    if (error !== FOUND) throw error;
  }
  return offset;
}

/** Tells where the value at a path begins in the text of some JSON; 0 if there is none. */
export function jsonOffsets(json: string): (path: readonly (string | number)[]) => number {
  const root = unlessTooDeep(() => parseTree(json, [], STRICT));
  return (path) => nodeAt(root, path)?.offset ?? 0;
}

const nodeAt = (root: Node | undefined, path: readonly (string | number)[]): Node | undefined =>
  root && findNodeAtLocation(root, [...path]);
