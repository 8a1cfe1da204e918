import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';

const URL_OR_PATH = String.raw`<[^<>\n]{1,2000}>|(?:[^\s()<>"']|\([^\s()<>]{0,500}\)){1,2000}`;
const TITLE = String.raw`(?:[ \t]+"[^"\n]{0,300}")?`;
const SIZE = String.raw`=(?:\d{1,5}%?(?:x\d{0,5}%?)?|x\d{0,5}%?)`;
const ATTRIBUTE = String.raw`[a-z][a-z-]{0,40}=(?:"[^"\n]{0,300}"|'[^'\n]{0,300}')`;
/** Attributes of Hashnode, and a size as in Zenn and markdown-it, which follow a URL within its parentheses. */
const AFTER_URL = new RegExp(
  String.raw`(?<=\]\()((?:${URL_OR_PATH})${TITLE})((?:[ \t]+(?:${SIZE}|${ATTRIBUTE}))+)(?=${TITLE}[ \t]*\))`,
  'gi',
);

/** Removes what follows the URL of an image or a link and is no title: with it, Markdown has no image there. */
export function withoutUrlAttributes(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  for (const { 0: whole, 1: url = '', index } of text.matchAll(AFTER_URL))
    if (regions.endAt(index) === undefined) edits.push({ start: index + url.length, end: index + whole.length, replacement: '' });
  return applyEdits(text, edits);
}
