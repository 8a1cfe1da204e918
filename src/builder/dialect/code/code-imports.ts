import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type EditedText } from '../text/edits.js';
import type { Findings } from '../text/findings.js';

/** The file whose code VuePress and VitePress show, or whose text MkDocs does; what Ghost writes for the address of the site. */
const IMPORTED =
  /^[ \t]*(?:<<<[ \t]?[@.~/]\S*.*|@\[code\b[^\]\n]*\]\([^()\n]*\)[ \t]*|-{1,9}8<-{1,9}[ \t]+(?:"[^"\n]*"|'[^'\n]*')[ \t]*)$|__GHOST_URL__/gm;

/** Leaves out the names of files whose code only the generator shows, and the name of the site in exports of Ghost. */
export function withoutImports(text: string, regions: CodeRegions, findings: Pick<Findings, 'add'>): EditedText {
  const edits = Array.from(text.matchAll(IMPORTED))
    .filter(({ index }) => regions.endAt(index) === undefined)
    .map(({ 0: line, index }) => {
      if (!line.startsWith('__')) findings.add(line.trim().slice(0, 60), index + line.search(/\S/));
      return { start: index, end: index + line.length, replacement: '' };
    });
  return applyEdits(text, edits);
}
