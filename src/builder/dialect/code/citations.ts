import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import type { Findings } from '../text/findings.js';

/** Citations in brackets, such as `[@key]` and `[see @a, p. 3; -@b]`; not a link with such words. */
const CITATION = /[ \t]?(?<!\\)\[(?:[^[\]\n@]{0,200}[\s;])?-?@\w[^[\]\n]{0,500}\](?![([:])/g;

/** A citation in a sentence, as in "@doe2020 says": not a mention of somebody, which has no year. */
const IN_TEXT = /(?<![\w@.`/\\[-])(-?)@([a-z][\p{L}'-]*?)[_:.-]?((?:1[5-9]|20)\d\d[a-z]?)(?![\w@-])/giu;
/** A reference to a part of the article in Quarto, and where these parts are named. */
const REFERENCE = /(?<![\w@.`/\\[-])@((fig|tbl|eq|lst|sec|thm|def|exm|alg)-[\w-]*\w)/g;
const NAMED = /(?:#\|[ \t]*label:[ \t]*|\{(?:r[ \t,]+)?#?|label[ \t]*=[ \t]*["'])((?:fig|tbl|eq|lst|thm|def|exm|alg)-[\w-]*\w)/g;
const PARTS: Readonly<Record<string, string>> = {
  fig: 'Figure',
  tbl: 'Table',
  eq: 'Equation',
  lst: 'Listing',
  sec: 'Section',
  thm: 'Theorem',
  def: 'Definition',
  exm: 'Example',
  alg: 'Algorithm',
};

/**
 * Replaces citations in sentences by what their keys say, and references to parts of the article by their kind and number, as
 * Quarto counts them.
 */
export function withCitedNames(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  const numbers = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(NAMED)) {
    const kind = name.slice(0, name.indexOf('-'));
    if (numbers.has(name)) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    numbers.set(name, counts.get(kind) ?? 0);
  }
  const replace = (start: number, found: string, replacement: string): void => {
    if (regions.endAt(start) === undefined) edits.push({ start, end: start + found.length, replacement });
  };
  for (const { 0: found, 1: name = '', 2: kind = '', index } of text.matchAll(REFERENCE))
    replace(index, found, [PARTS[kind], numbers.get(name)].filter(Boolean).join(' '));
  for (const { 0: found, 1: isYear, 2: names = '', 3: year = '', index } of text.matchAll(IN_TEXT)) {
    const words = names.charAt(0).toUpperCase() + names.slice(1).replace(/(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/gu, ', ');
    replace(index, found, isYear ? `(${year})` : `${words} (${year})`);
  }
  return applyEdits(
    text,
    edits.sort((a, b) => a.start - b.start),
  );
}

/** Removes the citations of Pandoc: the list of sources that they refer to is not read. */
export function withoutCitations(text: string, regions: CodeRegions, findings: Pick<Findings, 'add'>): EditedText {
  const edits: Edit[] = [];
  for (const { 0: citation, index } of text.matchAll(CITATION)) {
    if (regions.endAt(index + citation.indexOf('[')) !== undefined) continue;
    findings.add('[@…]', index);
    edits.push({ start: index, end: index + citation.length, replacement: '' });
  }
  return applyEdits(text, edits);
}
