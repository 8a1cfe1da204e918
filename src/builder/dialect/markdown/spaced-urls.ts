import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type EditedText } from '../text/edits.js';

/** A link or an image whose URL is the path of a file that has spaces in it. */
const SPACED =
  /(?<=\]\()(?=[^\s()<>"']{0,500}[ ])([^\s()<>"'](?:[^()<>"'\n]|\([^()<>"'\n]{0,100}\)){0,500}\.[a-z][a-z\d]{1,4})(?=(?:[ \t]+"[^"\n]{0,300}")?\))/gi;

/** Puts paths with spaces between angle brackets, where Markdown needs them; kramdown and Pandoc do not. */
export function withSpacedUrls(text: string, regions: CodeRegions): EditedText {
  const found = Array.from(text.matchAll(SPACED), ({ 0: url, index }) => ({ index, end: index + url.length, url }));
  const edits = found
    .filter(({ index }) => regions.endAt(index) === undefined)
    .map(({ index, end, url }) => ({ start: index, end, replacement: `<${url}>` }));
  return applyEdits(text, edits);
}
