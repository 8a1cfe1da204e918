import type { FrontMatter } from './front-matter.js';
import type { Field, FieldValue } from './front-matter-values.js';
import { collapse } from '../shared/text.js';

export interface Located<T> {
  readonly value: T;
  readonly offset: number;
}

export const asText = (value: FieldValue | undefined): string =>
  typeof value === 'string' ? collapse(value) : typeof value === 'boolean' ? String(value) : '';

export const isRecord = (value: FieldValue): value is Record<string, FieldValue> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value has others in it. */
export const isList = (value: FieldValue): boolean => Array.isArray(value) || isRecord(value);

/** What is filled in when a file is made of a template. */
export const BLANK = /^\s*(?:\{[{%]|<%|\$\{)/;

function filled(value: FieldValue): boolean {
  if (Array.isArray(value)) return value.some(filled);
  return value !== null && value !== '';
}

/** What a dotted name leads to in a mapping, in any case. */
function within(value: FieldValue, path: readonly string[]): FieldValue {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (!isRecord(value)) return null;
  const found = Object.entries(value).find(([key]) => key.toLowerCase() === name);
  return found ? within(found[1], rest) : null;
}

/** The first of the named fields that is not empty. The case of names is ignored; a dot in one leads into a mapping. */
export function field({ fields }: FrontMatter, ...names: readonly string[]): Field | undefined {
  for (const name of names) {
    // Posts are asked for dozens of names, most of which they do not have.
    const path = name.toLowerCase();
    const dot = path.indexOf('.');
    const found = fields.get(dot < 0 ? path : path.slice(0, dot));
    const value = found ? within(found.value, dot < 0 ? [] : path.slice(dot + 1).split('.')) : null;
    if (found && filled(value)) return { value, offset: found.offset };
  }
  return undefined;
}

/**
 * One line of plain text from the first of the named fields that has one; from a list, its first text. A yes or a no is none,
 * and neither is what is not meant.
 */
export function firstText(
  frontMatter: FrontMatter,
  names: readonly string[],
  isMeant = (value: string): boolean => value !== '',
): Located<string> | undefined {
  for (const name of names) {
    const found = field(frontMatter, name);
    const given = Array.isArray(found?.value) ? found.value.find((part) => asText(part) !== '') : found?.value;
    const value = typeof given === 'boolean' ? '' : asText(given);
    if (found && isMeant(value)) return { value, offset: found.offset };
  }
  return undefined;
}

/** One line of plain text; numbers and booleans count as typed. */
export function text(frontMatter: FrontMatter, ...names: readonly string[]): Located<string> | undefined {
  const found = field(frontMatter, ...names);
  const value = asText(found?.value);
  return found && value ? { value, offset: found.offset } : undefined;
}

/** A text in a list; Docusaurus has tags with a label and a permalink. */
const partText = (part: FieldValue): string => asText(isRecord(part) ? (part['label'] ?? part['name']) : part);

/**
 * A list of texts, also if it is written as one text with commas. Anything that is neither text nor a number is left out, but for
 * the lists in which Hexo has categories that are in each other.
 */
export function textList(frontMatter: FrontMatter, ...names: readonly string[]): string[] {
  const value = field(frontMatter, ...names)?.value;
  const parts = Array.isArray(value) ? value.flat().map(partText) : asText(value).split(/[,，、;；]/);
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** As people write it, and as in YAML 1.1. */
export const isTrue = (value: FieldValue | undefined): boolean => /^(?:true|yes|y|on|1)$/i.test(asText(value));
export const isFalse = (value: FieldValue | undefined): boolean => /^(?:false|no|n|off|0)$/i.test(asText(value));
