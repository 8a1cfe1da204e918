const MARK = String.raw`[{}[\],:]`;
const STRING = String.raw`"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"`;
const SCALAR = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null`;
const TOKEN = new RegExp(`[ \\t\\n\\r]*(?:(${MARK})|(${STRING})|${SCALAR})`, 'y');

/** Where a text stops being JSON (RFC 8259), because `JSON.parse` does not always say: the offset of the first wrong token. */
export function jsonErrorOffset(text: string): number {
  const open: string[] = [];
  let expected: 'value' | 'key' | 'colon' | 'next' = 'value';
  let mayClose = false;
  const wrong = (from: number): number => from + (/^[ \t\n\r]*/.exec(text.slice(from))?.[0].length ?? 0);
  for (let from = 0; ; from = TOKEN.lastIndex) {
    TOKEN.lastIndex = from;
    const [, mark, string] = TOKEN.exec(text) ?? [];
    if (TOKEN.lastIndex === 0) return wrong(from);
    const inObject = open.at(-1) === '{';
    if (mark === '{' || mark === '[') {
      if (expected !== 'value') return wrong(from);
      open.push(mark);
      [expected, mayClose] = [mark === '{' ? 'key' : 'value', true];
      continue;
    }
    if (mark === '}' || mark === ']') {
      if (!(expected === 'next' || mayClose) || open.pop() !== (mark === '}' ? '{' : '[')) return wrong(from);
      expected = 'next';
    } else if (mark === ',') {
      if (expected !== 'next' || open.length === 0) return wrong(from);
      expected = inObject ? 'key' : 'value';
    } else if (mark === ':') {
      if (expected !== 'colon') return wrong(from);
      expected = 'value';
    } else if (expected === 'key' && string !== undefined) {
      expected = 'colon';
    } else if (expected === 'value') {
      expected = 'next';
    } else {
      return wrong(from);
    }
    mayClose = false;
  }
}
