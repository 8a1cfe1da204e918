import type { CodeRegions } from './code-regions.js';
import { applyEdits, type Edit, type EditedText } from './edits.js';
import type { Findings } from './findings.js';

/** Citations in brackets, such as `[@key]` and `[see @a, p. 3; -@b]`; not a link with such words. */
const CITATION = /[ \t]?(?<!\\)\[(?:[^[\]\n@]{0,200}[\s;])?-?@\w[^[\]\n]{0,500}\](?![([:])/g;

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
