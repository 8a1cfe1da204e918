import { literal, QUOTED } from './front-matter-js.js';
import { toFieldValue, type Fields } from './front-matter-values.js';

/** Or in backticks, with nothing in it that is run. */
const TEXT = String.raw`${QUOTED}|\x60[^\x60\\$]*\x60`;
const TOKEN = new RegExp(
  String.raw`(?<name>[A-Za-z_$][\w$]*|"[\w -]+"|'[\w -]+')\s*:\s*|${TEXT}|[{}[\]()]|//.*|/\*[^]*?\*/`,
  'g',
);
const CONSTANT = new RegExp(
  String.raw`(?:new\s+Date\(\s*)?(?<text>${TEXT}|\[(?:\s|,|${TEXT}|-?\d[\d.]*(?![\d.]))*\]|true|false|-?\d[\d.]*)\s*\)?(?=\s*(?:[,}]|//|/\*))`,
  'y',
);

/** A constant that may have texts in backticks, or quotation marks in apostrophes, which YAML has not. */
const constant = (text: string): unknown =>
  literal(
    text.replace(new RegExp(TEXT, 'g'), (each) =>
      each.startsWith('"') ? each : JSON.stringify(each.slice(1, -1).replace(/\\(['"\\])/g, '$1')),
    ),
  );

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
    const value = text === undefined ? undefined : constant(text);
    if (value === undefined) continue;
    fields.set(name.replace(/["']/g, '').toLowerCase(), { value: toFieldValue(value), offset: index + token.length });
  }
  return fields;
}
