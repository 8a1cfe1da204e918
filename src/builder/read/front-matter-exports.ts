import { parse } from 'yaml';
import { toFieldValue, type Fields } from './front-matter-values.js';

const TEXT = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|${'`[^`\\\\$]*`'}`;
const TOKEN = new RegExp(
  String.raw`(?<name>[A-Za-z_$][\w$]*|"[\w -]+"|'[\w -]+')\s*:\s*|${TEXT}|[{}[\]()]|//.*|/\*[^]*?\*/`,
  'g',
);
const CONSTANT = new RegExp(
  String.raw`(?:new\s+Date\(\s*)?(?<text>${TEXT}|\[(?:\s|,|${TEXT}|-?\d[\d.]*)*\]|true|false|-?\d[\d.]*)\s*\)?(?=\s*(?:[,}]|//|/\*))`,
  'y',
);

/** A constant of JavaScript. YAML has the same texts and lists, but for templates and quotation marks in apostrophes. */
function literal(text: string): unknown {
  const yaml = text.replace(new RegExp(TEXT, 'g'), (each) =>
    each.startsWith('"') ? each : JSON.stringify(each.slice(1, -1).replace(/\\(['"\\])/g, '$1')),
  );
  try {
    return parse(yaml, { schema: 'core' });
  } catch {
    return undefined;
  }
}

/** Where the object that begins at `start` ends; -1 if it does not end. */
export function endOfExport(script: string, start: number): number {
  let depth = 0;
  for (const { 0: token, index } of script.slice(start).matchAll(TOKEN)) {
    if (/^[{[(]/.test(token)) depth += 1;
    else if (/^[}\])]/.test(token) && (depth -= 1) === 0) return start + index + token.length;
  }
  return -1;
}

/** Reads the object that MDX exports: its members that are constants. None of it is run. */
export function parseExport(object: string): Fields {
  const fields: Fields = new Map();
  let depth = 0;
  for (const { 0: token, groups, index } of object.matchAll(TOKEN)) {
    if (/^[{[(]/.test(token)) depth += 1;
    else if (/^[}\])]/.test(token)) depth -= 1;
    const name = groups?.['name'];
    if (name === undefined || depth !== 1) continue;
    CONSTANT.lastIndex = index + token.length;
    const text = CONSTANT.exec(object)?.groups?.['text'];
    const value = text === undefined ? undefined : literal(text);
    if (value === undefined) continue;
    fields.set(name.replace(/["']/g, '').toLowerCase(), { value: toFieldValue(value), offset: index + token.length });
  }
  return fields;
}
