import type { CodeRegions } from '../text/code-regions.js';
import { TYPES } from '../tags/pairs.js';
import type { TextLine } from '../text/text-lines.js';
import { FOLDED_KIND, PLAIN_KIND } from './divs.js';

const MARKS = /^[ \t>]*(:{3,})[ \t]*(\S?)/;
/** The first of several words after the marks. */
const WORDS = /^[ \t>]*:{3,}[ \t]*([^\s:{[]+)[ \t]+[^\s:{[]/;

/** A line whose colons only set a remark off, as in `::: only in new versions :::`, without them, if no mark ends a container. */
export function remarkIn(line: string): string | undefined {
  const word = WORDS.exec(line)?.[1]?.toLowerCase();
  const isKnown = word === undefined || TYPES.has(word) || FOLDED_KIND.test(word) || PLAIN_KIND.test(word);
  return isKnown
    ? undefined
    : line
        .replace(/:{3,}[ \t]*/, '')
        .trimEnd()
        .replace(/(?<!:):{3,}$/, '')
        .trimEnd();
}

/**
 * Where containers begin that no mark of their own ends, because each mark ends the innermost one. In such a container,
 * remark-directive and markdown-it end all that is open at the first mark that is as long as that of the container.
 */
export function openContainers(lines: readonly TextLine[], regions: CodeRegions): ReadonlySet<number> {
  const open: { readonly start: number; readonly colons: number }[] = [];
  for (const { text, start } of lines) {
    const [, { length: colons } = '', name = ''] = MARKS.exec(text) ?? [];
    if (colons === 0 || regions.endAt(start + text.indexOf(':')) !== undefined) continue;
    if (name) open.push({ start, colons });
    else if (colons >= (open.at(-1)?.colons ?? Infinity)) open.pop();
  }
  return new Set(open.map(({ start }) => start));
}
