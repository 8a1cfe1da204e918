import type { Token, Tokens } from 'marked';
import { ownIdOf } from '../compile/headings.js';
import { tokensToText } from '../shared/text.js';
import { warning, type Finding } from './finding.js';

/** What is wrong with a heading, compared with those before it. */
export class HeadingLint {
  /** The level of the last heading of the text, and of each quotation, whose headings are those of another text. */
  readonly #levels = new Map<Token | undefined, number>();
  /** Id → the heading that has it, in quotation marks. */
  readonly #ids = new Map<string, string>();

  /** @param quotation The one that the heading is in. */
  next(heading: Tokens.Heading, quotation: Token | undefined): Finding[] {
    const findings: Finding[] = [];
    const words = tokensToText(heading.tokens, { withAlts: true }).trim();
    if (words === '' && !/!\[|</.test(heading.raw))
      findings.push(warning('empty-heading', 'the heading has no text; write some, or delete it'));
    const id = ownIdOf(heading);
    const other = id === undefined ? undefined : this.#ids.get(id);
    if (id !== undefined && other === undefined) this.#ids.set(id, `"${words.replace(/\s*\{[^{}]*\}$/, '')}"`);
    if (other !== undefined)
      findings.push(warning('duplicate-heading-id', `the id "${id}" is also used by ${other}; change one of them`));
    return [...findings, ...this.nextLevel(heading.depth, quotation)];
  }

  /** Of a heading in Markdown or HTML. */
  nextLevel(level: number, quotation: Token | undefined): Finding[] {
    const before = this.#levels.get(quotation) ?? level;
    this.#levels.set(quotation, level);
    if (level <= before + 1) return [];
    const text = `a heading of level ${level} follows one of level ${before}; use level ${before + 1}`;
    return [{ severity: 'info', code: 'heading-jump', text }];
  }
}
