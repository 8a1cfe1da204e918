import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { Report } from '../shared/messages.js';
import { MAX_DEPTH, type Fields, type FieldValue } from './front-matter-values.js';
import { repairYaml, type RepairedYaml } from './yaml-repairs.js';
import { isTooDeep, MAX_LEVELS } from './yaml-depth.js';
import { NO_NAME, yamlErrors } from './yaml-errors.js';

/** Aliases are not resolved: front matter does not need them, and a few lines of them expand to gigabytes. */
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

// In Ruby, nanoc's names may be symbols, which have a colon before them.
const keyOf = (node: unknown): string => (isScalar(node) ? (node.source ?? '').replace(/^:(?=[a-z])/i, '') : '');

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

const documentOf = (yaml: string): Document.Parsed =>
  parseDocument(yaml, {
    schema: 'core',
    prettyErrors: false,
    resolveKnownTags: false,
    // It compares each one with all others.
    uniqueKeys: false,
  });

// Valid YAML that cannot be meant.
const TEMPLATE = /[:-][ \t]{1,8}\{\{/;

/** The document of some YAML; if that is not valid, of what its author meant, as far as that is clear. */
function lenientDocument(yaml: string, report: Report): { document: Document.Parsed; repaired?: RepairedYaml } {
  const document = documentOf(yaml);
  if (document.errors.length === 0 && !TEMPLATE.test(yaml)) return { document };
  const repaired = repairYaml(yaml, (line) => documentOf(line).errors.length === 0);
  const second = repaired && documentOf(repaired.yaml);
  if (!repaired || !second || second.errors.length > 0) return { document };
  for (const { offset, text } of repaired.repairs) report('warning', 'yaml-repaired', text, offset);
  return { document: second, repaired };
}

/** Reads YAML. If it is unusable, reports an error and returns `undefined`. */
export function parseYaml(yaml: string, report: Report): Fields | undefined {
  if (isTooDeep(yaml)) {
    report('error', 'invalid-yaml', `the front matter has more than ${MAX_LEVELS} levels; use fewer`);
    return undefined;
  }
  try {
    const { document, repaired } = lenientDocument(yaml, report);
    const placeOf = repaired?.originalOffset ?? ((offset: number): number => offset);
    for (const { text, offset } of yamlErrors(document, yaml)) report('error', 'invalid-yaml', text, offset);
    for (const { message, pos } of document.warnings) report('warning', 'yaml', message, placeOf(pos[0]));
    return document.errors.length > 0 ? undefined : fieldsOf(document, placeOf, report);
  } catch (error) {
    report('error', 'invalid-yaml', `the front matter cannot be read: ${(error as Error).message}`);
    return undefined;
  }
}

function fieldsOf({ contents }: Document.Parsed, placeOf: (offset: number) => number, report: Report): Fields | undefined {
  const fields: Fields = new Map();
  const names = new Set<string>();
  if (contents !== null && !isMap(contents)) {
    report('error', 'invalid-yaml', NO_NAME);
    return undefined;
  }
  for (const { key, value } of contents?.items ?? []) {
    const offset = placeOf(startOf(value ?? key));
    const name = keyOf(key);
    if (names.has(name)) {
      const text = `"${name}" is given twice, and the last one counts; names must be unique, so remove one of them`;
      report('warning', 'yaml-repaired', text, placeOf(startOf(key)));
    }
    names.add(name);
    fields.set(name.toLowerCase(), { value: plain(value), offset });
    // A comment has a space after its "#", or another one; text without was meant to be read, unless the rest is in quotes.
    if (isScalar(value) && value.type === 'PLAIN' && /^[^\s#]/.test(value.comment ?? '')) {
      const lost = `"#${value.comment ?? ''}" is ignored, because it is a comment in YAML`;
      report('warning', 'yaml-comment', `${lost}; put the whole value in quotes`, offset);
    }
    if (isAlias(value)) report('warning', 'yaml-alias', 'aliases ("*name") are not supported; write the value instead', offset);
  }
  return fields;
}
