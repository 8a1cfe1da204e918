import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type EditedText } from '../text/edits.js';

/** Whether a script may be the one of a component, which is what a page of mdsvex or VitePress is. */
export const COMPONENT_SCRIPT = /^<script(?:[ \t]+(?:setup|module|(?:lang|context)=["'\w]{1,20})){0,4}[ \t]*>/m;

const SCRIPT = new RegExp(COMPONENT_SCRIPT, 'gm');
/** Only a component may have them here: browsers run no script with an import that is not a module. */
const IMPORT = /^[ \t]*import\s+(?:[\w*{][^;'"]{0,2000}?\sfrom\s*)?["']/m;
/** What no script of a page in HTML has. */
const OF_COMPONENT = /\s(?:setup|module|context=|lang=["']?ts)/;
const END = /<\/script\s*>/iy;
/** The regions of code end before the closing bracket. */
const END_TAG = '</script'.length;

/** Leaves out scripts that are instructions for a generator, as the imports of MDX are. Others are named, as they never run. */
export function withoutComponentScripts(text: string, { list }: CodeRegions): EditedText {
  const ends = new Map(list);
  const edits = Array.from(text.matchAll(SCRIPT)).flatMap(({ 0: tag, index: start }) => {
    const inside = ends.get(start);
    if (inside === undefined) return [];
    if (!OF_COMPONENT.test(tag) && !IMPORT.test(text.slice(start + tag.length, inside))) return [];
    END.lastIndex = inside - END_TAG;
    return END.test(text) ? { start, end: END.lastIndex, replacement: '' } : [];
  });
  return applyEdits(text, edits);
}
