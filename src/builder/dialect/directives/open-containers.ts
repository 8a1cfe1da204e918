import type { CodeRegions } from '../text/code-regions.js';
import type { TextLine } from '../text/text-lines.js';

const MARKS = /^[ \t>]*(:{3,})[ \t]*(\S?)/;

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
