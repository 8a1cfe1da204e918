import type { Token } from 'parse5';
import { startTags } from '../compile/start-tags.js';

/** Elements that take in all that follows if they are not closed. Others end by themselves. */
const CLOSED = new Set(
  (
    'a abbr article aside b big blockquote center cite code del details div dl em fieldset figure font h1 h2 h3 h4 h5 h6 i ins ' +
    'kbd mark ol pre q s section small span strike strong sub summary sup table u ul'
  ).split(' '),
);

const startOf = ({ location }: Token.TagToken): number => location?.startOffset ?? 0;

/** Which elements are open after some pieces of HTML. */
export class OpenElements {
  readonly #open: { readonly tagName: string; readonly offset: number }[] = [];

  /** Reads the next piece, and returns its start tags. @param place Maps an offset in the piece to one in the source. */
  read(html: string, place: (offset: number) => number): Token.TagToken[] {
    const ends: Token.TagToken[] = [];
    const starts = startTags(html, (tag) => ends.push(tag));
    const endTags = new Set(ends);
    for (const tag of [...starts, ...ends].sort((a, b) => startOf(a) - startOf(b))) {
      const { tagName, selfClosing } = tag;
      if (!CLOSED.has(tagName)) continue;
      if (!endTags.has(tag)) {
        if (!selfClosing) this.#open.push({ tagName, offset: place(startOf(tag)) });
        continue;
      }
      const at = this.#open.findLastIndex((element) => element.tagName === tagName);
      if (at >= 0) this.#open.splice(at, 1);
    }
    return starts;
  }

  /** Those that were not closed. */
  get open(): readonly { readonly tagName: string; readonly offset: number }[] {
    return this.#open;
  }
}
