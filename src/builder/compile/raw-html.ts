import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import { limitSource } from '../../sanitise/limit-source.js';
import type { PlacedImage } from './images.js';
import { escapeHtml } from '../shared/text.js';

/** How the addresses in a body are resolved, once they hold no character references. Offsets are those of the post's source. */
export interface References {
  image(href: string, offset: number): PlacedImage | undefined;
  link(href: string, offset: number): string;
  /** Films and sounds. */
  media(href: string, offset: number): string;
}

type Resolve = (value: string, references: References, offset: number) => string | undefined;

/** What these hold is no markup (HTML Standard, "Parsing HTML fragments"). */
const RAW = new Map<string, Tokenizer['state']>([
  ['script', TokenizerMode.SCRIPT_DATA],
  ...['iframe', 'noembed', 'noframes', 'style', 'xmp'].map((name) => [name, TokenizerMode.RAWTEXT] as const),
  ...['textarea', 'title'].map((name) => [name, TokenizerMode.RCDATA] as const),
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

/**
 * The start tags of a piece of HTML, as browsers read them: not those in comments, scripts and the like, nor what is more than
 * any widget or page shows of an article.
 */
export function startTags(html: string): Token.TagToken[] {
  const tags: Token.TagToken[] = [];
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(tag) {
        tags.push(tag);
        tokenizer.state = RAW.get(tag.tagName) ?? tokenizer.state;
      },
      onEndTag: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
  tokenizer.write(limitSource(html), true);
  return tags;
}

const RAW_START = new RegExp(`<(${[...RAW.keys()].join('|')})(?=[\\s/>])`, 'gi');

/** Whether some text may have a start tag of an element whose text is no markup. */
export const mayHaveRaw = (text: string): boolean => text.search(RAW_START) >= 0;

/**
 * The pieces of HTML in a block, in their order, with the "<" of start tags as text where the element holds no markup and does
 * not end in the block. (GitHub Flavored Markdown 6.11 does so with all such tags; those that end are the sanitiser's to remove.)
 */
export function escapeUnclosed(pieces: readonly string[]): string[] {
  const all = pieces.join('').replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const lastEnds = new Map(Array.from(RAW.keys(), (name) => [name, name === 'plaintext' ? -1 : all.lastIndexOf(`</${name}`)]));
  let start = 0;
  return pieces.map((piece) => {
    const from = start;
    start += piece.length;
    // Not in comments and attributes.
    if (!mayHaveRaw(piece) || !startTags(piece).some(({ tagName }) => RAW.has(tagName))) return piece;
    return piece.replace(RAW_START, (tag, name: string, offset: number) =>
      (lastEnds.get(name.toLowerCase()) ?? -1) > from + offset ? tag : `&lt;${tag.slice(1)}`,
    );
  });
}

export const isScript = (address: string): boolean => /^\s*(?:javascript|vbscript):/i.test(address);

const RUNS_ADDRESS = /^(?:href|xlink:href|src|action|formaction|data)$/;

/** Whether a tag could run something. */
export const couldRun = ({ tagName, attrs }: Token.TagToken): boolean =>
  tagName === 'script' || attrs.some(({ name, value }) => /^on[a-z]/.test(name) || (RUNS_ADDRESS.test(name) && isScript(value)));

// An address, without the commas that end it, and what follows it up to the next comma.
const CANDIDATE = /([^\s,]\S*[^\s,]|[^\s,])(\s[^,]*)?/g;

/** Resolves the candidates of a `srcset` (HTML Standard, "Parsing a srcset attribute"); `undefined` when none is left. */
function candidates(value: string, references: References, offset: number): string | undefined {
  const found = Array.from(value.matchAll(CANDIDATE), ([, href = '', descriptor = '']) => {
    const url = references.image(href, offset)?.url;
    return url && url + descriptor.trimEnd();
  });
  return found.filter(Boolean).join(', ') || undefined;
}

const image: Resolve = (value, references, offset) => references.image(value, offset)?.url;
const media: Resolve = (value, references, offset) => references.media(value, offset);

/** By tag and attribute. */
const ADDRESSES: Readonly<Record<string, Resolve>> = {
  'a href': (value, references, offset) => references.link(value, offset),
  'img src': image,
  'img srcset': candidates,
  'source srcset': candidates,
  'source src': media,
  'video poster': image,
  'video src': media,
  'audio src': media,
  'track src': media,
};

/** What stands for a whole tag that is of no use without an attribute. */
const WITHOUT: Readonly<Record<string, (tag: Token.TagToken) => string>> = {
  'img src': ({ attrs }) => escapeHtml(attrs.find(({ name }) => name === 'alt')?.value ?? ''),
  'source srcset': () => '',
};

function rewriteTag(html: string, tag: Token.TagToken, start: number, references: References): string {
  const { startOffset = 0, endOffset = 0, attrs: places = {} } = tag.location ?? {};
  let text = '';
  let end = startOffset;
  for (const { name, value } of tag.attrs) {
    const key = `${tag.tagName} ${name}`;
    const resolve = ADDRESSES[key];
    const place = places[name];
    if (!resolve || !place || value.trim() === '') continue;
    const resolved = resolve(value, references, start + startOffset);
    if (resolved === undefined && WITHOUT[key]) return WITHOUT[key](tag);
    const before = html.slice(end, place.startOffset);
    text += resolved === undefined ? before.trimEnd() : `${before}${name}="${escapeHtml(resolved)}"`;
    end = place.endOffset;
  }
  return text + html.slice(end, endOffset);
}

/** Resolves the addresses in the tags of a piece of HTML that begins at `start`. What leads nowhere is left out. */
export function rewriteHtml(html: string, tags: readonly Token.TagToken[], start: number, references: References): string {
  let text = '';
  let end = 0;
  for (const tag of tags) {
    const { startOffset = 0, endOffset = 0 } = tag.location ?? {};
    text += html.slice(end, startOffset) + rewriteTag(html, tag, start, references);
    end = endOffset;
  }
  return text + html.slice(end);
}
