import type { Token } from 'parse5';
import { startOf, startTags } from '../compile/start-tags.js';

/** Elements that take in all that follows if they are not closed. Others end by themselves. */
const CLOSED = new Set(
  (
    'a abbr article aside b big blockquote center cite code del details div dl em fieldset figure font h1 h2 h3 h4 h5 h6 i ins ' +
    'kbd mark ol pre q s section small span strike strong sub summary sup table u ul'
  ).split(' '),
);

interface OpenElement {
  readonly tagName: string;
  /** In the source. */
  readonly offset: number;
}

/** Which elements are open after some pieces of HTML. */
export class OpenElements {
  /** Name of an element → where those of its kind that are open begin. */
  readonly #open = new Map<string, number[]>();

  /** Reads the next piece, and returns its start tags. @param place Maps an offset in the piece to one in the source. */
  read(html: string, place: (offset: number) => number): Token.TagToken[] {
    const ends = new Set<Token.TagToken>();
    const starts = startTags(html, (tag) => ends.add(tag));
    for (const tag of [...starts, ...ends].sort((a, b) => startOf(a) - startOf(b))) {
      const { tagName, selfClosing } = tag;
      if (!CLOSED.has(tagName)) continue;
      const open = this.#open.get(tagName) ?? [];
      this.#open.set(tagName, open);
      if (ends.has(tag)) open.pop();
      else if (!selfClosing) open.push(place(startOf(tag)));
    }
    return starts;
  }

  /** Those that were not closed. */
  get open(): readonly OpenElement[] {
    return Array.from(this.#open, ([tagName, offsets]) => offsets.map((offset) => ({ tagName, offset }))).flat();
  }
}
