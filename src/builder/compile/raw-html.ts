import type { Token } from 'parse5';
import { isPicture, LAZY_SOURCE_SETS, LAZY_SOURCES } from '../../core/body-image.js';
import { escapeHtml } from '../../sanitise/escape-html.js';
import { srcsetAttributes } from './picture-html.js';
import type { References } from './references.js';
import { withScheme } from '../shared/urls.js';

/** What replaces a URL, and attributes that go with it. */
type Resolved = readonly [address: string | undefined, further?: string];
/** Maps an offset in a piece of HTML to one in the source. */
type PlaceOf = (offset: number) => number;
type Resolve = (value: string, references: References, offset: number) => Resolved;

// A URL, without the commas that end it, and what follows it up to the next comma.
const CANDIDATE = /([^\s,]\S*[^\s,]|[^\s,])(\s[^,]*)?/g;

/** Resolves the candidates of a `srcset` (HTML Standard, "Parsing a srcset attribute"); `undefined` when none is left. */
function candidates(value: string, references: References, offset: number): Resolved {
  const found = Array.from(value.matchAll(CANDIDATE), ([, href = '', descriptor = '']) => {
    const url = references.image(href, offset)?.url;
    return url && url + descriptor.trimEnd();
  });
  return [found.filter(Boolean).join(', ') || undefined];
}

const image: Resolve = (value, references, offset) => {
  const placed = references.image(value, offset);
  return placed ? [placed.url, srcsetAttributes(placed)] : [undefined];
};
const poster: Resolve = (value, references, offset) => [references.image(value, offset)?.url];
const frame: Resolve = (value) => [withScheme(value)];
const media: Resolve = (value, references, offset) => [references.media(value, offset)];

/** By tag and attribute. */
const ADDRESSES: Readonly<Record<string, Resolve>> = {
  'a href': (value, references, offset) => [references.link(value, offset)],
  'img src': image,
  ...Object.fromEntries(
    ['srcset', ...LAZY_SOURCE_SETS].flatMap((name) => [`img ${name}`, `source ${name}`]).map((key) => [key, candidates]),
  ),
  'source src': media,
  'video poster': poster,
  'video src': media,
  'audio src': media,
  'track src': media,
  'iframe src': frame,
  'iframe data-src': frame,
  'iframe data-lazy-src': frame,
  'embed src': frame,
  'object data': frame,
};

/** What stands for a whole tag that is of no use without an attribute. */
const WITHOUT: Readonly<Record<string, (tag: Token.TagToken) => string>> = {
  'img src': ({ attrs }) => escapeHtml(attrs.find(({ name }) => name === 'alt')?.value ?? ''),
  'source srcset': () => '',
};

/** The attribute with the URL of an image that a script of the blog shows; its `src`, if it has one, is a placeholder. */
function lazySource({ tagName, attrs }: Token.TagToken): string | undefined {
  if (tagName !== 'img') return undefined;
  const valueOf = (name: string): string => attrs.find((each) => each.name === name)?.value.trim() ?? '';
  const isWaiting = !isPicture(valueOf('src')) || /\blazy/i.test(valueOf('class'));
  return isWaiting ? LAZY_SOURCES.find((name) => valueOf(name) !== '') : undefined;
}

function rewriteTag(html: string, tag: Token.TagToken, placeOf: PlaceOf, references: References): string {
  const { startOffset = 0, endOffset = 0, attrs: places = {} } = tag.location ?? {};
  const hasOwn = 'srcset' in places || 'sizes' in places;
  const lazy = lazySource(tag);
  let text = '';
  let end = startOffset;
  for (const { name, value } of tag.attrs) {
    const place = places[name];
    if (place && lazy && name === 'src') {
      text += html.slice(end, place.startOffset).trimEnd();
      end = place.endOffset;
      continue;
    }
    const shownName = name === lazy ? 'src' : name;
    const key = `${tag.tagName} ${shownName}`;
    const resolve = ADDRESSES[key];
    if (!resolve || !place || value.trim() === '') continue;
    const [resolved, further = ''] = resolve(value.trim(), references, placeOf(startOffset));
    if (resolved === undefined && WITHOUT[key]) return WITHOUT[key](tag);
    const before = html.slice(end, place.startOffset);
    text += resolved === undefined ? before.trimEnd() : `${before}${shownName}="${escapeHtml(resolved)}"${hasOwn ? '' : further}`;
    end = place.endOffset;
  }
  return text + html.slice(end, endOffset);
}

/** Elements that HTML no longer has, and those that say the same. */
const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ['strike', 's'],
  ['tt', 'code'],
  ['acronym', 'abbr'],
]);
const OBSOLETE = /(<\/?)(strike|tt|acronym)(?=[\s/>])/gi;

/** The element that a tag is one of once its HTML is rewritten. */
export const presentName = (tag: Token.TagToken): Token.TagToken => ({
  ...tag,
  tagName: SUCCESSORS.get(tag.tagName) ?? tag.tagName,
});

/** Resolves the addresses in the tags of a piece of HTML. What leads nowhere is left out, and old names become new ones. */
export function rewriteHtml(html: string, tags: readonly Token.TagToken[], placeOf: PlaceOf, references: References): string {
  let text = '';
  let end = 0;
  for (const tag of tags) {
    const { startOffset = 0, endOffset = 0 } = tag.location ?? {};
    text += html.slice(end, startOffset) + rewriteTag(html, tag, placeOf, references);
    end = endOffset;
  }
  return (text + html.slice(end)).replace(OBSOLETE, (_, open: string, name: string) => {
    return open + (SUCCESSORS.get(name.toLowerCase()) ?? name);
  });
}
