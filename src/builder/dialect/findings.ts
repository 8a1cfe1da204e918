import type { Report } from '../shared/messages.js';

/** Collects what of a dialect is left out: one message for each name, however often it is there. */
export class Findings {
  readonly #locate: (offset: number) => number;

  /** @param locate Where an offset of the text in hand was in the original. */
  constructor(locate = (offset: number): number => offset) {
    this.#locate = locate;
  }

  readonly #found = new Map<string, { readonly offset: number; count: number }>();

  /** @param what What is left out, as it is written, such as `{% name %}` */
  add(what: string, offset: number): void {
    const known = this.#found.get(what);
    if (known) known.count += 1;
    else this.#found.set(what, { offset: this.#locate(offset), count: 1 });
  }

  report(report: Report): void {
    for (const [what, { offset, count }] of this.#found) {
      const times = count > 1 ? `, ${count} times in this file` : '';
      const text = `${what} is not known here and is left out${times}; use Markdown or HTML in its place, or write it as code`;
      report('warning', 'template', text, offset);
    }
  }
}
