import type { Field, FieldValue, FrontMatter } from './front-matter.js';
import { collapse } from '../shared/text.js';

/** An author as JSON Feed 1.1 writes one. */
export interface FeedAuthor {
  name?: string;
  url?: string;
  avatar?: string;
}

export interface Located<T> {
  readonly value: T;
  readonly offset: number;
}

const asText = (value: FieldValue | undefined): string =>
  typeof value === 'string' ? collapse(value) : typeof value === 'boolean' ? String(value) : '';

const isRecord = (value: FieldValue): value is Record<string, FieldValue> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function filled(value: FieldValue): boolean {
  if (Array.isArray(value)) return value.some(filled);
  return value !== null && value !== '';
}

/** The first of the named fields that is not empty. Names are taken in any case. */
export function field({ fields }: FrontMatter, ...names: string[]): Field | undefined {
  for (const name of names) {
    const found = fields.get(name.toLowerCase());
    if (found && filled(found.value)) return found;
  }
  return undefined;
}

/** One line of plain text; numbers and booleans count as typed. */
export function text(frontMatter: FrontMatter, ...names: string[]): Located<string> | undefined {
  const found = field(frontMatter, ...names);
  const value = asText(found?.value);
  return found && value ? { value, offset: found.offset } : undefined;
}

/** A list of texts, also when written as one text with commas. What is neither text nor number is left out. */
export function textList(frontMatter: FrontMatter, ...names: string[]): string[] {
  const value = field(frontMatter, ...names)?.value;
  const parts = Array.isArray(value) ? value.map(asText) : asText(value).split(/[,，、;；]/);
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** As people write it, and YAML 1.1 has it. */
export const isTrue = (value: FieldValue | undefined): boolean => /^(?:true|yes|y|on|1)$/i.test(asText(value));
export const isFalse = (value: FieldValue | undefined): boolean => /^(?:false|no|n|off|0)$/i.test(asText(value));

function author(value: FieldValue): FeedAuthor[] {
  if (!isRecord(value)) return asText(value) ? [{ name: asText(value) }] : [];
  const name = asText(value['name']);
  const [url, avatar] = ['url', 'avatar']
    .map((key) => asText(value[key]))
    .map((link) => (/^https?:\/\//i.test(link) ? link : ''));
  const result = { ...(name && { name }), ...(url && { url }), ...(avatar && { avatar }) };
  return Object.keys(result).length > 0 ? [result] : [];
}

/** Authors given as a name, a mapping of `name`, `url` and `avatar`, or a list of either. */
export function authors(frontMatter: FrontMatter): FeedAuthor[] {
  const value = field(frontMatter, 'authors', 'author')?.value ?? null;
  return Array.isArray(value) ? value.flatMap(author) : author(value);
}
