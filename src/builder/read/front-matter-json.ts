import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Report } from '../shared/messages.js';
import { toFieldValue, type Fields } from './front-matter-values.js';
import { isTooDeep, MAX_LEVELS } from './yaml-depth.js';

/** Numbers are kept as they are written. */
const valueOf = (node: Node, json: string): unknown =>
  node.type === 'number' ? json.slice(node.offset, node.offset + node.length) : getNodeValue(node);

/** Reads JSON: an object, or only its members. If it is unusable, reports an error and returns `undefined`. */
export function parseJson(json: string, report: Report): Fields | undefined {
  if (isTooDeep(json)) {
    report('error', 'invalid-json', `the front matter has more than ${MAX_LEVELS} levels; use fewer`);
    return undefined;
  }
  const isObject = json.trimStart().startsWith('{');
  const whole = isObject ? json : `{${json}}`;
  const shift = isObject ? 0 : 1;
  const errors: ParseError[] = [];
  const tree = parseTree(whole, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first || tree?.type !== 'object') {
    const reason = first
      ? printParseErrorCode(first.error)
          .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
          .toLowerCase()
      : 'no object';
    report('error', 'invalid-json', `the front matter is not valid JSON (${reason}); correct it`, (first?.offset ?? 0) - shift);
    return undefined;
  }
  const fields: Fields = new Map();
  for (const { children = [] } of tree.children ?? []) {
    const [name, value] = children;
    if (!name || !value) continue;
    fields.set(String(name.value).toLowerCase(), { value: toFieldValue(valueOf(value, whole)), offset: value.offset - shift });
  }
  return fields;
}
