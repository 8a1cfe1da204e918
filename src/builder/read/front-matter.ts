import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Report } from '../shared/messages.js';
import { isTooDeep, MAX_LEVELS } from './yaml-depth.js';

/** A value of the front matter as plain data, and where it stands in the file. */
export interface Field {
  readonly value: FieldValue;
  readonly offset: number;
}

/** Scalars other than booleans and null are kept as the author typed them: `1.10` and `2025-01-14` stay text. */
export type FieldValue = string | boolean | null | FieldValue[] | { [key: string]: FieldValue };

export interface FrontMatter {
  /** By name in lower case. */
  readonly fields: ReadonlyMap<string, Field>;
}

const FENCED = /^(\s*---[ \t]*\n)([\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const MAX_DEPTH = 8;

/** Aliases are not followed: front matter needs none, and a few lines of them expand to gigabytes. */
function plain(node: unknown, depth = 0): FieldValue {
  if (depth > MAX_DEPTH || !isNode(node) || isAlias(node)) return null;
  if (isScalar(node)) {
    if (node.value === null || typeof node.value === 'boolean') return node.value;
    return typeof node.value === 'string' ? node.value : (node.source ?? null);
  }
  if (isSeq(node)) return node.items.map((item) => plain(item, depth + 1));
  if (!isMap(node)) return null;
  return Object.fromEntries(node.items.map(({ key, value }) => [keyOf(key), plain(value, depth + 1)]));
}

const keyOf = (node: unknown): string => (isScalar(node) ? (node.source ?? '') : '');

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

function missing(text: string, report: Report): undefined {
  const start = text.trimStart();
  if (start.startsWith('+++'))
    report('error', 'no-front-matter', 'front matter in TOML is not supported; write it as YAML between two lines of "---"');
  else if (/^---[ \t]*\n/.test(start))
    report('error', 'no-front-matter', 'the front matter is not closed; end it with a line of "---"');
  else
    report(
      'error',
      'no-front-matter',
      'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"',
    );
}

/** Where the body begins. */
export const bodyStartOf = (text: string): number => FENCED.exec(text)?.[0].length ?? 0;

/** A copy that does not keep alive the text it was cut from, as parts of a text else do. */
export const detached = (text: string): string => Buffer.from(text).toString();

/** Reads the YAML front matter that opens `text`. What makes it unusable is reported as an error and gives `undefined`. */
export function parseFrontMatter(text: string, report: Report): FrontMatter | undefined {
  const match = FENCED.exec(text);
  if (!match) return missing(text, report);
  const [, fence = '', yaml = ''] = match;
  const start = fence.length;
  if (isTooDeep(yaml)) {
    report('error', 'invalid-yaml', `the front matter has more than ${MAX_LEVELS} levels; use fewer`, start);
    return undefined;
  }
  try {
    const document = parseDocument(detached(yaml), {
      schema: 'core',
      prettyErrors: false,
      resolveKnownTags: false,
      // It compares each with all others.
      uniqueKeys: false,
    });
    for (const { message, pos } of document.errors) {
      const hint = /mapping|implicit|plain value|Unexpected|Comments must|Flow sequence/i.test(message)
        ? '; if a value contains ":", "#", "@" or quotes, put it in straight quotes (")'
        : '';
      report('error', 'invalid-yaml', `${message.replace(/[.:]$/, '')}${hint}`, start + pos[0]);
    }
    for (const { message, pos } of document.warnings) report('warning', 'yaml', message, start + pos[0]);
    if (document.errors.length > 0) return undefined;
    const fields = new Map<string, Field>();
    const names = new Set<string>();
    if (isMap(document.contents)) {
      for (const { key, value } of document.contents.items) {
        const offset = start + startOf(value ?? key);
        const name = keyOf(key);
        if (names.has(name)) {
          report(
            'error',
            'invalid-yaml',
            `"${name}" is given twice; names must be unique, so remove one of them`,
            start + startOf(key),
          );
          return undefined;
        }
        names.add(name);
        fields.set(name.toLowerCase(), { value: plain(value), offset });
        // A comment has a space after its "#"; what has none was meant to be read.
        if (isScalar(value) && /^\S/.test(value.comment ?? '')) {
          const lost = `"#${value.comment ?? ''}" is ignored, because it is a comment in YAML`;
          report('warning', 'yaml-comment', `${lost}; put the whole value in quotes`, offset);
        }
        if (isAlias(value))
          report('warning', 'yaml-alias', 'aliases ("*name") are not supported; write the value instead', offset);
      }
    } else if (document.contents !== null) {
      const text = 'the front matter is not a list of "name: value" lines; put a ":" and a space after each name';
      report('error', 'invalid-yaml', text, start);
      return undefined;
    }
    return { fields };
  } catch (error) {
    report('error', 'invalid-yaml', `the front matter cannot be read: ${(error as Error).message}`, start);
    return undefined;
  }
}
