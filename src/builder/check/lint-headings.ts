import type { Tokens } from 'marked';
import { ownIdOf } from '../compile/headings.js';
import { tokensToText } from '../shared/text.js';
import { warning, type Finding } from './finding.js';

/** What is wrong with a heading, compared with those before it. */
export class HeadingLint {
  #depth = 0;
  /** Id → the heading that has it, in quotation marks. */
  readonly #ids = new Map<string, string>();

  next(heading: Tokens.Heading): Finding[] {
    const before = this.#depth;
    this.#depth = heading.depth;
    const findings: Finding[] = [];
    const words = tokensToText(heading.tokens, { withAlts: true }).trim();
    if (words === '' && !/!\[|</.test(heading.raw))
      findings.push(warning('empty-heading', 'the heading has no text; write some, or delete it'));
    const id = ownIdOf(heading);
    const other = id === undefined ? undefined : this.#ids.get(id);
    if (id !== undefined && other === undefined) this.#ids.set(id, `"${words.replace(/\s*\{[^{}]*\}$/, '')}"`);
    if (other !== undefined)
      findings.push(warning('duplicate-heading-id', `the id "${id}" is also used by ${other}; change one of them`));
    if (before > 0 && heading.depth > before + 1) {
      const text = `a heading of level ${heading.depth} follows one of level ${before}; use level ${before + 1}`;
      findings.push({ severity: 'info', code: 'heading-jump', text });
    }
    return findings;
  }
}
