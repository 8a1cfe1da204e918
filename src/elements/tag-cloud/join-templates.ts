import type { TemplateResult } from 'lit';
import { stringsOf, VALUE } from '../card/template-shape.js';

/** Templates that become one: the more, the fewer comments, and the more of them are made anew if their number changes. */
const JOINED = 25;

/**
 * Joins templates that have the same strings: Lit copies many items in one piece, and has its comments around these instead of
 * around each item, which are half of the nodes of short ones.
 */
export function joinTemplates(templates: readonly TemplateResult[]): readonly TemplateResult[] {
  const [first, ...others] = templates.slice(0, JOINED);
  const strings = first && stringsOf(first.strings.join(VALUE).repeat(1 + others.length));
  if (!strings) return templates;
  const values = [first, ...others].flatMap((template) => template.values);
  return [{ ...first, strings, values }, ...joinTemplates(templates.slice(JOINED))];
}
