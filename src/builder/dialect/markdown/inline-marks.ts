import type { NamedTargets, NoteQuote } from '../text/named-targets.js';
import { basename } from 'node:path/posix';
import { nameToEmoji } from 'gemoji';
import { slug } from 'github-slugger';
import { escapeHtml } from '../../../sanitise/escape-html.js';
import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { link } from '../tags/meanings.js';
import { isCopiedFile, playerHtml } from '../../shared/file-name.js';
import { IMAGE_NAME } from '../../shared/image-name.js';

const EMOJI = /(?<![\w:/=&])((?::[a-z0-9_+-]{1,40}:){1,50})(?![\w:])/g;
/** Icons of Material for MkDocs, which are only decoration, with their attributes. */
const ICON = /(?<![\w:/=&]):(?:material|fontawesome|octicons|simple)-[a-z\d-]{1,80}:(?:\{[^{}\n]{0,200}\})?(?![\w:])[ \t]?/g;
const MARK = /(?<![=\w\\])==(?=[^\s=])([^=\n]{1,1000})(?<=[^\s=\\])==(?![=\w])/g;
const COMMENT = /(?<![\d%])%%(?=\s|\w)([^%]{0,5000})%%/g;
/** A comment after a space is not an escape in a URL, and may contain blank lines if it is on separate lines. */
const SPACED_COMMENT = /(?<=^|\s)%%(?=\s)([^%]{0,5000})(?<=\s)%%(?=\s|$)/g;
/** The name of a block, at its end: as Obsidian and Dendron make them, or somebody did. */
const BLOCK_ID = /[ \t]\^([a-z\d]{6}|(?=[a-z]*\d)[a-z\d]{12}|[a-z][\w]*-[\w-]{1,100})[ \t]*$/gim;
/** The same on a line of its own; in a vault, with any name. */
const OWN_BLOCK_ID = /(?<=^[ \t>]{0,20})\^([a-z\d][\w-]{0,100})[ \t]*$/gim;
/** A link; one to a tag begins with a hash in Logseq and Emanote. */
const WIKI = /(!|(?<!\w)#)?\[\[([^[\]\n|]{1,300}?)(?:\\?\|([^[\]\n]{0,300}))?\]\](?!\()/g;

/** The emoji with a name, which may end in the tone of its skin; undefined if there is none. */
function emojiOf(name: string): string | undefined {
  if (Object.hasOwn(nameToEmoji, name)) return nameToEmoji[name];
  const [, bare = '', tone = ''] = /^(\w+?)_tone([1-5])$/.exec(name) ?? [];
  const emoji = Object.hasOwn(nameToEmoji, bare) ? nameToEmoji[bare] : undefined;
  return emoji && emoji.replace(/\ufe0f/g, '') + String.fromCodePoint(0x1f3fa + Number(tone));
}

interface InlineOptions {
  readonly names: NamedTargets;
  readonly missing: (name: string, offset: number) => void;
}

/** The id of the heading or the block that a wiki link names. */
const idOf = (fragment: string): string => (fragment.startsWith('#^') ? fragment : `#${slug(fragment.slice(1))}`);

/** What stands apart from a piece of a text that is alone on its line; `undefined` if it must stay in its paragraph. */
function gapAround(text: string, start: number, end: number): string | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const [prefix, marker] =
    /^[ \t>]*([-*+][ \t]+|\d{1,9}[.)][ \t]+)?$/.exec(text.slice(Math.max(lineStart, start - 100), start)) ?? [];
  const after = text.slice(end, end + 200);
  if (prefix === undefined || !/^[ \t]*(?:$|\n)/.test(after)) return undefined;
  if (prefix === '') return '\n';
  // A blank line would end what it is in, or be taken for its end.
  const before = text.slice(Math.max(0, lineStart - 100), Math.max(0, lineStart - 1));
  const isFirst = marker !== undefined || /(?:^|\n)[ \t>]*$/.test(before);
  return isFirst && /^[ \t]*(?:$|\n[ \t>]*(?:$|\n|[-*+][ \t]|\d{1,9}[.)][ \t]))/.test(after) ? '' : undefined;
}

/** What is shown of a post, with a link to it. */
const quotation = ({ text }: NoteQuote, url: string, words: string): string => {
  const quoted = text === '' ? '' : `<p>${escapeHtml(text)}</p>`;
  return `<blockquote><p><a href="${escapeHtml(url)}">${escapeHtml(words)}</a></p>${quoted}</blockquote>`;
};

/** How many quotations an article has; each one may have to be looked for in a long article. */
const MAX_QUOTES = 100;

/** A file in a folder, which nothing else in such brackets looks like. */
const IN_FOLDER = /^[\p{L}\d][^/{}$<>]*\/[^/\s{}$<>]/u;

/** Wiki links. `[[Words]]` may be something else: it is a link only if one in the text leads to a post or names a file. */
function wikiEdits(text: string, isOutside: (offset: number) => boolean, { names, missing }: InlineOptions): Edit[] {
  const links = Array.from(text.matchAll(WIKI), ({ 0: whole, 1: sign = '', 2: target = '', 3: words, index }) => {
    const [page = ''] = target.split('#', 1);
    // If a heading is named below another one, the last name is its own.
    const fragment = page.length < target.length ? target.slice(target.lastIndexOf('#')).trim() : undefined;
    return {
      start: index,
      end: index + whole.length,
      sign,
      target: target.trim(),
      page: page.trim(),
      fragment,
      words: words?.trim(),
    };
  }).filter(({ start }) => isOutside(start));
  const files = links.map(({ page }) => (isCopiedFile(page) ? names.file?.(page) : undefined));
  const urls = links.map(({ page, sign, fragment }, i) => {
    if (page === '') return fragment && idOf(fragment);
    if (files[i] !== undefined || (sign === '!' && IMAGE_NAME.test(page))) return undefined;
    // A post with the name of a file but for the ending is another one.
    return names.post(isCopiedFile(page) ? `${page}.md` : page);
  });
  const isWiki =
    names.isVault ||
    links.some(
      ({ sign, words, page }, i) =>
        (urls[i] ?? files[i]) || sign !== '' || IN_FOLDER.test(page) || (words !== undefined && !/[{}$]/.test(page)),
    ) ||
    links.some(({ page }) => names.isFile(page));
  if (!isWiki) return [];
  let quotesLeft = MAX_QUOTES;
  return links.map(({ start, end, sign, target, page, fragment, words }, i) => {
    // The size of an image may follow its alternative text.
    const alt = (words ?? '').replace(/(?:^|\|)\d+(?:x\d+)?$/, '');
    if (sign === '!' && IMAGE_NAME.test(page))
      return { start, end, replacement: `![${alt}](<${names.embedded(page).replace(/[<>]/g, '')}>)` };
    const file = files[i];
    if (file !== undefined) {
      const name = words ?? basename(page);
      const url = file + (fragment ?? '');
      return { start, end, replacement: (sign === '!' && playerHtml(page, url, words ?? '')) || link(name, url) };
    }
    const shown = words ?? target.replace(/^#\^?/, '').replace(/#\^?/g, ' › ');
    const url = urls[i];
    if (!url) missing(page, start);
    const id = fragment && page !== '' ? idOf(fragment) : '';
    const gap = sign === '!' && url && page !== '' ? gapAround(text, start, end) : undefined;
    if (url && gap !== undefined && (quotesLeft -= 1) >= 0) {
      const quote = names.quote?.(page, id.slice(1));
      const heading = fragment && !fragment.startsWith('#^') ? ` › ${fragment.slice(1)}` : '';
      const quoted = quote && quotation(quote, url + id, words ?? quote.title + heading);
      if (quoted) return { start, end, replacement: gap + quoted + gap };
    }
    return { start, end, replacement: url ? link(shown, url + id) : escapeHtml(shown) };
  });
}

/** Replaces marks within lines: wiki links, emoji names, highlighted text and Obsidian's comments. */
export function withoutInlineMarks(text: string, regions: CodeRegions, options: InlineOptions): EditedText {
  const isOutside = (offset: number): boolean => regions.endAt(offset) === undefined;
  const edits = text.includes('[[') ? wikiEdits(text, isOutside, options) : [];
  const add = (pattern: RegExp, replacement: (words: string) => string | undefined): void => {
    for (const { 0: whole, 1: words = '', index } of text.matchAll(pattern)) {
      const shown = isOutside(index) ? replacement(words) : undefined;
      if (shown !== undefined) edits.push({ start: index, end: index + whole.length, replacement: shown });
    }
  };
  if (text.includes(':'))
    add(EMOJI, (names) => {
      const each = names.slice(1, -1).split('::');
      return each.some((name) => emojiOf(name)) ? each.map((name) => emojiOf(name) ?? `:${name}:`).join('') : undefined;
    });
  if (/:(?:material|fontawesome|octicons|simple)-/.test(text)) add(ICON, () => '');
  if (text.includes('==')) add(MARK, (words) => `<mark>${words}</mark>`);
  if (text.includes(' ^')) add(BLOCK_ID, (id) => ` <a id="^${id}"></a>`);
  if (options.names.isVault && text.includes('^')) add(OWN_BLOCK_ID, (id) => `<a id="^${id}"></a>`);
  if (text.includes('%%')) add(SPACED_COMMENT, () => '');
  if (text.includes('%%')) add(COMMENT, (words) => (/\n\s*\n|^\d|[?&/]/.test(words) ? undefined : ''));
  return applyEdits(
    text,
    edits.sort((a, b) => a.start - b.start),
  );
}
