import type { Report } from '../../shared/messages.js';

/** What is wrong with an element or a container that does not end. */
export const unclosedText = (start: string, end: string): string =>
  `${start} is not closed, so all that follows is in it; close it with ${end}`;

/** Collects what is left out of a dialect: one message for each name, however often it occurs. */
export class Findings {
  readonly #locate: (offset: number) => number;

  /** @param locate Maps an offset of the current text to the original. */
  constructor(locate = (offset: number): number => offset) {
    this.#locate = locate;
  }

  readonly #found = new Map<string, { readonly offset: number; count: number }>();

  /** @param what What is left out, as it is written, such as `{% name %}` */
  add(what: string, offset: number): void {
    // A message has one line.
    what = what.replace(/\s+/g, ' ');
    const known = this.#found.get(what);
    if (known) known.count += 1;
    else this.#found.set(what, { offset: this.#locate(offset), count: 1 });
  }

  readonly #notes = new Map<string, number>();

  /** @param mark The mark of a footnote that has no text, as it is written */
  addNote(mark: string, offset: number): void {
    if (!this.#notes.has(mark)) this.#notes.set(mark, this.#locate(offset));
  }

  readonly #unused: (readonly [mark: string, offset: number, other: string | undefined])[] = [];

  /**
   * @param mark The mark of a footnote that no text refers to, as it is written
   * @param other The beginning of another one that has the mark, and is shown
   */
  addUnusedNote(mark: string, offset: number, other?: string): void {
    this.#unused.push([mark, this.#locate(offset), other]);
  }

  readonly #unclosed: (readonly [start: string, end: string, offset: number])[] = [];

  /** @param start What begins a container that does not end, as it is written, such as `:::note`; `end` would end it */
  addUnclosed(start: string, end: string, offset: number): void {
    this.#unclosed.push([start, end, this.#locate(offset)]);
  }

  readonly #unended = new Map<string, readonly [end: string, offset: number]>();

  /** @param start A tag that is left out because it needs an end, such as `{% note %}`; `end` would end it */
  addUnended(start: string, end: string, offset: number): void {
    if (!this.#unended.has(start)) this.#unended.set(start, [end, this.#locate(offset)]);
  }

  readonly #unbegun = new Map<string, readonly [start: string, offset: number]>();

  /** @param end An end that is left out because it has no beginning, such as `{% endnote %}`; `start` would begin it */
  addUnbegun(end: string, start: string, offset: number): void {
    if (!this.#unbegun.has(end)) this.#unbegun.set(end, [start, this.#locate(offset)]);
  }

  report(report: Report): void {
    for (const [end, [start, offset]] of this.#unbegun)
      report(
        'warning',
        'unclosed-element',
        `${end} has no beginning, so it is left out; write ${start} before it, or delete it`,
        offset,
      );
    for (const [start, [end, offset]] of this.#unended)
      report('warning', 'unclosed-element', `${start} is not closed, so it is left out; close it with ${end}`, offset);
    for (const [start, end, offset] of this.#unclosed) report('warning', 'unclosed-element', unclosedText(start, end), offset);
    for (const [mark, offset, other] of this.#unused) {
      const unused = `no text refers to the footnote ${mark}, so it is left out; write ${mark} where it belongs, or delete it`;
      const text = other === undefined ? unused : `the id "${mark}" is also used by "${other}"; change one of them`;
      report('warning', 'unused-footnote', text, offset);
    }
    for (const [mark, offset] of this.#notes) {
      const text = `the footnote ${mark} has no text, so its mark is left out; write "${mark}: …" on a line of its own`;
      report('warning', 'missing-footnote', text, offset);
    }
    for (const [what, { offset, count }] of this.#found) {
      const times = count > 1 ? `, ${count} times in this file` : '';
      const text = `${what} is not supported and is left out${times}; use Markdown or HTML instead, or write it as code`;
      report('warning', 'template', text, offset);
    }
  }
}

/** What template tags are named with. */
export type TagFindings = Pick<Findings, 'add' | 'addUnended' | 'addUnbegun'>;

/** The same for a part of a text that begins at an offset. */
export const findingsFrom = (findings: TagFindings, from: number): TagFindings => ({
  add: (what, offset) => {
    findings.add(what, from + offset);
  },
  addUnended: (start, end, offset) => {
    findings.addUnended(start, end, from + offset);
  },
  addUnbegun: (end, start, offset) => {
    findings.addUnbegun(end, start, from + offset);
  },
});
