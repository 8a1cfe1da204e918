import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type EditedText } from '../text/edits.js';
import { strong } from './pairs.js';

/** The beginning of a tab, or of an entry of a timeline, with its title; an icon may follow a sign. */
const TITLE = /^<!--\s?(?:tab|timeline)\s+([^@\n]{1,300}?)\s*(?:@[^\n]{0,100})?-->$/;

/** Shows the titles of tabs and timelines of Hexo's themes, which are in comments. */
export function withTabTitles(text: string, { list }: CodeRegions): EditedText {
  const edits = list.flatMap(([start, end]) => {
    const [, title] = TITLE.exec(text.slice(start, Math.min(end, start + 500))) ?? [];
    return title === undefined ? [] : [{ start, end, replacement: `\n${strong(title)}\n` }];
  });
  return applyEdits(text, edits);
}
