import type { CodeRegions } from '../text/code-regions.js';
import type { Edit } from '../text/edits.js';

const RAW = /\{%-?\s{0,9}raw\s{0,9}-?%\}([^]*?)\{%-?\s{0,9}endraw\s{0,9}-?%\}/g;

/** Removes the tags that keep code from being read as a template: they were never meant to be in it. */
export function rawInCode(text: string, { list }: CodeRegions): Edit[] {
  return list.flatMap(([start, end]) => {
    // Only up to the last end tag, so that each tag has one.
    const whole = text.slice(start, end);
    const code = whole.slice(0, whole.lastIndexOf('endraw') + 'endraw'.length + 20);
    if (!whole.includes('endraw')) return [];
    return Array.from(code.matchAll(RAW), ({ 0: pair, 1: inner = '', index }) => ({
      start: start + index,
      end: start + index + pair.length,
      replacement: inner.includes('{') ? inner : pair,
    }));
  });
}
