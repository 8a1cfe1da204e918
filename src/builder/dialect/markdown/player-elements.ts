import { playerNamed } from '../tags/attribute-meanings.js';
import { shownAs } from '../tags/meanings.js';
import { readValues } from '../tags/tags.js';
import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';

/** Whether a text may have a custom element that plays a video. */
export const PLAYER_ELEMENT = /<(?:[a-z]{1,20}-)?(?:youtube|vimeo)[a-z]{0,20}[-\s]/i;

const ELEMENT = /<((?:[a-z]{1,20}-){1,3}[a-z]{1,20})(\s[^<>]{1,1000})>([^]{0,1000}?)<\/\1\s*>(?=[ \t]*(\n?))/gi;

/** Replaces custom elements that play a video, such as `<lite-youtube videoid="…">`, and what they show without their script. */
export function withPlayerElements(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  for (const { 0: whole, 1: name = '', 2: attributes = '', 4: lineEnd = '', index } of text.matchAll(ELEMENT)) {
    const site = playerNamed(name);
    if (site === undefined || regions.endAt(index) !== undefined) continue;
    const end = index + whole.length;
    const isAlone = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, index - 20), index)) && (lineEnd !== '' || end === text.length);
    const { named } = readValues(attributes.replace(/\sstyle=(?:"[^"]*"|'[^']*')/gi, ''));
    const title = named['title'] ?? named['videotitle'] ?? named['playlabel'];
    const shown = shownAs(site, { named: { ...named, ...(title && { title }) } }, isAlone);
    if (shown) edits.push({ start: index, end, replacement: isAlone ? `${shown.trimEnd()}\n` : shown });
  }
  return applyEdits(text, edits);
}
