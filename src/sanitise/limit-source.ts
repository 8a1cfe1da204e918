import { MAX_ELEMENTS, MAX_TEXT } from './budget.js';
import { endOfForeign } from './closed-foreign.js';
import { ParseCost } from './parse-cost.js';

/** Tags in the source: an element with an end tag has two. */
const MAX_TAGS = 2 * MAX_ELEMENTS;
/** Nested elements in the source: parsers take quadratic time for them. */
const MAX_OPEN = 1000;
/** The total length of attributes that a parser duplicates. */
const MAX_CHARACTERS = 1_000_000;
/** Attributes of one element; parsers compare each one with all others. */
const MAX_ATTRIBUTES = 200;
/** Text between tags, in which each character may be written as a reference. */
const MAX_BETWEEN = 4 * MAX_TEXT;
/** How much is read where only a parser can tell what is markup. */
const MAX_DOUBTFUL = 100_000;

/** Elements whose text is not markup, unless they are inside {@link CONTEXTS}. */
const RAW = new Set('iframe noembed noframes plaintext script style textarea title xmp'.split(' '));
const CONTEXTS = new Set('math select svg template'.split(' '));

// HTML Standard, "Tokenization". Each one always matches where it is tried, so none looks at a character more than twice.
const COMMENT = /<!--(?:-?>|[^]*?(?:--!?>|$))/y;
const BOGUS_COMMENT = /<[!?/][^>]*>?/y;
const NAME = /<\/?([a-z][^\t\n\f\r />]*)/iy;
const ATTRIBUTE =
  /[\t\n\f\r /]*(?:=?[^\t\n\f\r />=]+(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"?|'[^']*'?|[^\t\n\f\r >"'][^\t\n\f\r >]*))?|=)?/y;
const ANY_TAG = /<(\/?)([a-z][^\t\n\f\r />]*)(?:[^<>]*>)?/gi;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where a tag ends whose attributes begin at `start`; `undefined` if it has too many. */
function endOfTag(html: string, start: number): number | undefined {
  let at = start;
  for (let i = 0; i <= MAX_ATTRIBUTES; i += 1) {
    const length = matchAt(ATTRIBUTE, html, at)?.[0].length ?? 0;
    if (length === 0) return at + 1;
    at += length;
  }
  return undefined;
}

/** Where the text of an element that contains no markup ends. */
function endOfRaw(html: string, name: string, start: number): number {
  const end = name === 'plaintext' ? null : matchAt(new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi'), html, start);
  return end ? end.index : html.length;
}

/** Reads HTML tag by tag, and adds up what a parser would make of it. */
class Reader {
  readonly #html: string;
  readonly #cost = new ParseCost();
  /** Whether the parser may be inside one of {@link CONTEXTS}. */
  #hasContexts = false;
  /** Where the HTML must end, once that is known. */
  end: number | undefined;

  constructor(html: string) {
    this.#html = html;
  }

  /** Reads what begins with the "<" at `at`, and returns where it ends. */
  read(at: number): number {
    const html = this.#html;
    const comment = matchAt(COMMENT, html, at);
    const name = comment ? undefined : matchAt(NAME, html, at)?.[1]?.toLowerCase();
    if (name !== undefined) return this.#readTag(name, at, NAME.lastIndex);
    if (this.#hasContexts && html.startsWith('<![CDATA[', at)) return this.#readDoubtful(at);
    return at + ((comment ?? matchAt(BOGUS_COMMENT, html, at))?.[0].length ?? 1);
  }

  #readTag(name: string, at: number, attributes: number): number {
    const html = this.#html;
    const end = endOfTag(html, attributes);
    const isStart = html[at + 1] !== '/';
    if (isStart) this.#cost.start(name, html.slice(at, end));
    else this.#cost.end(name);
    if (end === undefined || this.#isTooHigh()) return (this.end = at);
    if (isStart && CONTEXTS.has(name) && !this.#hasContexts) this.#hasContexts = endOfForeign(html, at) === undefined;
    if (!isStart || !RAW.has(name)) return end;
    if (this.#hasContexts) return this.#readDoubtful(end);
    const endOfText = endOfRaw(html, name, end);
    // In a script, a comment can contain end tags that do not end it.
    const isDoubtful = name === 'script' && html.slice(end, endOfText).includes('<!--');
    return isDoubtful ? this.#readDoubtful(end) : endOfText;
  }

  /** Everything that looks like a tag counts as one, and nothing ends open elements. */
  #readDoubtful(from: number): number {
    for (const { 0: tag, 1: slash, 2: name = '', index } of this.#html.slice(from, from + MAX_DOUBTFUL).matchAll(ANY_TAG)) {
      if (slash) this.#cost.end('');
      else this.#cost.start(name.toLowerCase(), tag.length > name.length + 2 ? `${tag} ${index}` : tag);
      if (this.#isTooHigh()) return (this.end = from + index);
    }
    return (this.end = from + MAX_DOUBTFUL);
  }

  #isTooHigh(): boolean {
    return this.#cost.tags > MAX_TAGS || this.#cost.characters > MAX_CHARACTERS || this.#cost.depth > MAX_OPEN;
  }
}

/**
 * HTML up to where a parser would make too much of it, for which few tags can be enough: elements that were left open by mistake
 * are opened again in each block that follows. What it keeps is unchanged. Takes time in proportion to the length.
 */
export function limitSource(html: string): string {
  const reader = new Reader(html);
  let [at, between] = [0, 0];
  while (reader.end === undefined) {
    const found = html.indexOf('<', at);
    const next = found < 0 ? html.length : found;
    between += next - at;
    if (between > MAX_BETWEEN) return html.slice(0, next - (between - MAX_BETWEEN));
    if (found < 0) return html;
    at = reader.read(next);
  }
  return html.slice(0, reader.end);
}
