import type { TagFindings } from '../text/findings.js';
import { endOf, nameOf, type Tag } from './tags.js';

const BEGINNING = /(?:\{\{?[<%]|\{\{|<%)[-~+&=]?\s{0,20}@?\s{0,20}(\w[\w./-]{0,100})/g;

/**
 * Reports ends of what does not begin anywhere in a text. If it begins in code, or was replaced by itself, it is the end of
 * something.
 */
export function unbegunReporter(text: string, findings: TagFindings): (tag: Tag) => void {
  let begun: ReadonlySet<string> | undefined;
  return (tag) => {
    begun ??= new Set(Array.from(text.matchAll(BEGINNING), ([, name = '']) => name.toLowerCase()));
    if (tag.name === '' || tag.name === 'end' || begun.has(tag.name)) return;
    findings.addUnbegun(endOf(tag), nameOf(tag), tag.start);
  };
}
