import { parse } from 'yaml';
import type { Report } from '../shared/messages.js';
import { toFieldValue, type Fields } from './front-matter-values.js';

/** A text of JavaScript in quotation marks, as a pattern. */
export const QUOTED = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`;
const LITERAL = String.raw`${QUOTED}|\[[^[\]{}()\n]*\]|true|false|-?\d[\d.]*`;
const NAMED = String.raw`^(?:export\s+)?(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*=`;
const CONSTANT = new RegExp(String.raw`${NAMED}[ \t]*(${LITERAL})[ \t]*;?[ \t]*$`, 'gm');
const OTHER = new RegExp(NAMED, 'gm');

/** A constant that YAML has as well; `undefined` if the text is none. */
export function literal(text: string): unknown {
  try {
    return parse(text, { schema: 'core' });
  } catch {
    return undefined;
  }
}

/**
 * Reads the constants in JavaScript front matter, as in Eleventy. None of it is run: anything that is not a text, a number, a
 * list of these, or true and false, is left out and named.
 */
export function parseConstants(script: string, report: Report): Fields {
  const fields: Fields = new Map();
  for (const { 0: whole, 1: name = '', 2: text = '', index } of script.matchAll(CONSTANT)) {
    const value = literal(text);
    const offset = index + whole.indexOf(text);
    if (value !== undefined) fields.set(name.toLowerCase(), { value: toFieldValue(value), offset });
  }
  for (const { 1: name = '', index } of script.matchAll(OTHER)) {
    if (fields.has(name.toLowerCase())) continue;
    const text = `"${name}" is not read, because it is code; in JavaScript front matter, only constants are read`;
    report('info', 'front-matter-code', text, index);
  }
  return fields;
}
