import { MAX_ELEMENTS } from './budget.js';
import { ParseCost } from './parse-cost.js';

/** Tags in the source: an element that ends has two. */
const MAX_TAGS = 2 * MAX_ELEMENTS;
/** What the attributes come to that a parser writes out again. */
const MAX_CHARACTERS = 1_000_000;
/** Of one element; parsers compare each with all others. */
const MAX_ATTRIBUTES = 200;
/** What is still read where nobody but the parser can say what is markup. */
const MAX_DOUBTFUL = 100_000;

/** Elements whose text is no markup, unless they are inside of {@link CONTEXTS}. */
const RAW = new Set('iframe noembed noframes plaintext script style textarea title xmp'.split(' '));
const CONTEXTS = new Set('math select svg template'.split(' '));

// HTML Standard, "Tokenization". Each has to match where it is tried, so none looks at a character more than twice.
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

/** Where a tag ends whose attributes begin at `start`; `undefined` where it has too many. */
function endOfTag(html: string, start: number): number | undefined {
  let at = start;
  for (let i = 0; i <= MAX_ATTRIBUTES; i += 1) {
    const length = matchAt(ATTRIBUTE, html, at)?.[0].length ?? 0;
    if (length === 0) return at + 1;
    at += length;
  }
  return undefined;
}

/** Where the text ends that an element holds in place of markup. */
function endOfRaw(html: string, name: string, start: number): number {
  const end = name === 'plaintext' ? null : matchAt(new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi'), html, start);
  return end ? end.index : html.length;
}

/**
 * HTML up to where a parser would have made too much of it, which a few tags can be enough for: elements that are open by mistake
 * begin again in each block that follows. What it keeps is as it was. Takes a time that grows with the length.
 */
export function limitSource(html: string): string {
  const cost = new ParseCost();
  const isTooHigh = (): boolean => cost.tags > MAX_TAGS || cost.characters > MAX_CHARACTERS;
  let hasContexts = false;

  /** All that looks like a tag counts for one, and nothing ends what was open. */
  const limitDoubtful = (from: number): string => {
    for (const { 0: tag, 1: slash, 2: name = '', index } of html.slice(from, from + MAX_DOUBTFUL).matchAll(ANY_TAG)) {
      if (slash) cost.end('');
      else cost.start(name.toLowerCase(), tag.length > name.length + 2 ? `${tag} ${index}` : tag);
      if (isTooHigh()) return html.slice(0, from + index);
    }
    return html.slice(0, from + MAX_DOUBTFUL);
  };

  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const comment = matchAt(COMMENT, html, at);
    const name = comment ? undefined : matchAt(NAME, html, at)?.[1]?.toLowerCase();
    if (name === undefined) {
      if (hasContexts && html.startsWith('<![CDATA[', at)) return limitDoubtful(at);
      at += (comment ?? matchAt(BOGUS_COMMENT, html, at))?.[0].length ?? 1;
      continue;
    }
    const end = endOfTag(html, NAME.lastIndex);
    const isEnd = html[at + 1] === '/';
    if (isEnd) cost.end(name);
    else cost.start(name, html.slice(at, end));
    if (end === undefined || isTooHigh()) return html.slice(0, at);
    hasContexts ||= CONTEXTS.has(name);
    if (isEnd || !RAW.has(name)) at = end;
    else {
      if (hasContexts) return limitDoubtful(end);
      at = endOfRaw(html, name, end);
      // In a script, a comment can hold ends of scripts that are none.
      if (name === 'script' && html.slice(end, at).includes('<!--')) return limitDoubtful(end);
    }
  }
  return html;
}
