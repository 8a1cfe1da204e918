import { playerNamed } from '../tags/attribute-meanings.js';
import { shownAs } from '../tags/meanings.js';
import { readValues } from '../tags/tags.js';
import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type EditedText } from '../text/edits.js';
import { elementEdit } from './element-edit.js';

/** Whether a text may have a custom element that plays a video. */
export const PLAYER_ELEMENT = /<(?:[a-z]{1,20}-)?(?:youtube|vimeo)[a-z]{0,20}[-\s]/i;

const ELEMENT = /<((?:[a-z]{1,20}-){1,3}[a-z]{1,20})(\s[^<>]{1,1000})>([^]{0,1000}?)<\/\1\s*>(?=[ \t]*(\n?))/gi;

/** Replaces custom elements that play a video, such as `<lite-youtube videoid="…">`, and what they show without their script. */
export function withPlayerElements(text: string, regions: CodeRegions): EditedText {
  const edits = Array.from(text.matchAll(ELEMENT)).flatMap((match) => {
    const [, name = '', attributes = '', , lineEnd = ''] = match;
    const site = playerNamed(name);
    if (site === undefined || regions.endAt(match.index) !== undefined) return [];
    const { named } = readValues(attributes.replace(/\sstyle=(?:"[^"]*"|'[^']*')/gi, ''));
    const title = named['title'] ?? named['videotitle'] ?? named['playlabel'];
    const context = { named: { ...named, ...(title && { title }) } };
    return elementEdit(text, match, lineEnd, (isAlone) => shownAs(site, context, isAlone)) ?? [];
  });
  return applyEdits(text, edits);
}
