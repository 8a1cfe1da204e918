import type { Token, Tokens } from 'marked';
import { createMarkdown } from '../../markdown/markdown.js';
import { codeRegions } from '../dialect/text/code-regions.js';
import { linesOf } from '../dialect/text/text-lines.js';
import { LINK_SCHEMES } from '../../core/urls.js';
import { isScript, startTags } from '../compile/start-tags.js';
import { tokenOffsets } from '../compile/token-offsets.js';
import { MARKDOWN } from '../read/page-files.js';
import type { SourceBody } from '../read/source-body.js';
import { decodeEntities, tokensToText } from '../shared/text.js';
import { decodePath, OUTPUT_ROOT } from '../shared/urls.js';

/** A link in a post. */
export interface FoundLink {
  readonly href: string;
  /** In the source's text. */
  readonly offset: number;
}

/** What a message is about, as those about feeds name their members. */
const LINK = 'link';
const ABSOLUTE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;
/** Files that a link may lead to; what has another ending may be a page. */
const FILE = /\.(?!html?$|php$|aspx?$)[a-z\d]{2,5}$/i;
/** The name of a host, without what makes it a URL. */
const HOST = /^www\.|^[\w-]+\.(?:com|org|net|io|dev)$/i;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** Whether neither a page nor a feed reader opens a link. Those that run something are named elsewhere. */
const hasOtherScheme = (href: string): boolean =>
  /^[a-z][a-z\d+.-]*:/i.test(href) && !href.startsWith(OUTPUT_ROOT) && !LINK_SCHEMES.test(href.toLowerCase()) && !isScript(href);
const walker = createMarkdown();

/** Whether the block of code has no end, so that it takes in all that follows. */
function isUnclosed({ type, raw }: Token): boolean {
  const [, marks] = type === 'code' ? (FENCE.exec(raw) ?? []) : [];
  if (marks === undefined) return false;
  const lines = raw.trimEnd().split('\n');
  const last = lines.at(-1)?.trim() ?? '';
  return !(lines.length > 1 && last.length >= marks.length && last === marks.charAt(0).repeat(last.length));
}

/** Where a block begins in one that contains it, without the indents and marks that lists and quotations take off its lines. */
function placeOf(inner: string, outer: string): number {
  const at = outer.indexOf(inner);
  if (at >= 0) return at;
  const [first = '', second = ''] = inner.split('\n', 2).map((line) => line.trim());
  const lines = linesOf(outer);
  for (const [index, { text, start }] of lines.entries())
    if (text.trimEnd().endsWith(first) && (lines[index + 1]?.text ?? '').trimEnd().endsWith(second))
      return start + text.indexOf(first);
  return 0;
}

/** A link by the name of a definition; what follows a word or brackets is an index. */
const BY_NAME = /(?<![\w)\]\\])\[(?:[^[\]\\]|\\.){1,200}\]\[([^[\]]{1,100})\]/g;

const nameOf = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

/** The names that definitions of links have, if a text may have links by name. */
function definedNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  if (tokens.some(({ raw }) => raw.includes('][')))
    void walker.walkTokens([...tokens], (token) => {
      if (token.type === 'def') names.add(nameOf((token as Tokens.Def).tag));
    });
  return names;
}

/** Links by names that no definition of the text has, so that readers see their brackets: each name with its offset. */
function undefinedNames(block: Token, names: ReadonlySet<string>): (readonly [name: string, offset: number])[] {
  if (names.size === 0 || block.type === 'code' || block.type === 'html' || !block.raw.includes('][')) return [];
  const regions = codeRegions(block.raw);
  return Array.from(block.raw.matchAll(BY_NAME)).flatMap(({ 1: name = '', index }) =>
    /\p{L}/u.test(name) && !names.has(nameOf(name)) && regions.endAt(index) === undefined
      ? [[name.replace(/\s+/g, ' '), index] as const]
      : [],
  );
}

/** Links whose brackets are in the wrong order, or apart, or not closed. */
const MISWRITTEN =
  /(?<![\w\]])\([^()[\]\n]{1,200}\)\[https?:[^[\]\s]{1,500}\]|(?<![!\]\\])\[(?=[^[\]\n]*\p{L}{2})(?!\^)[^[\]\n]{1,200}\][ \t]\(https?:[^\s()]{1,500}\)|(?<![\]\\])\[[^[\]()\n]{1,200}\(https?:[^\s()]{1,500}\)(?![^[\]\n]{0,200}\])/gu;

/** Links that are none, as they are written: each with its offset. */
function miswrittenLinks({ type, raw }: Token): (readonly [text: string, offset: number])[] {
  if (type === 'code' || type === 'html' || !/[[(]https?:/.test(raw)) return [];
  const found = Array.from(raw.matchAll(MISWRITTEN), ({ 0: text, index }) => [text, index] as const);
  // Most blocks with links have none, so that their code need not be found.
  const regions = found.length > 0 ? codeRegions(raw) : undefined;
  return found.filter(([, index]) => regions?.endAt(index) === undefined);
}

interface BodyChecks {
  /** Whether a file with this path exists, next to the post or in its folder. */
  readonly hasFile: (path: string) => boolean;
}

/** Looks for what is wrong in a body by itself, reports it, and returns its links. */
export function lintBody({ tokens, source, sourceOffset, start }: SourceBody, { hasFile }: BodyChecks): FoundLink[] {
  const links: FoundLink[] = [];
  let [blockStart, depth, isEmpty] = [0, 0, true];
  const noAlt = (offset: number): void => {
    source.report(
      'info',
      'missing-alt',
      'the image has no alternative text; say what it shows, between "![" and "]" or in alt',
      offset,
    );
  };
  const names = definedNames(tokens);
  for (const block of tokens) {
    const offsetOf = tokenOffsets(block.raw);
    const at = (inBlock: number): number => sourceOffset(blockStart + inBlock);
    if (block.type !== 'space' && block.type !== 'def')
      isEmpty &&= tokensToText([block]).trim() === '' && !/!\[|<\w/.test(block.raw);
    void walker.walkTokens([block], (token) => {
      const inBlock = offsetOf(token);
      if (token.type === 'heading') {
        const heading = token as Tokens.Heading;
        if (depth > 0 && heading.depth > depth + 1) {
          const text = `a heading of level ${heading.depth} follows one of level ${depth}; use level ${depth + 1}`;
          source.report('info', 'heading-jump', text, at(placeOf(token.raw, block.raw)));
        }
        ({ depth } = heading);
      } else if (isUnclosed(token)) {
        const text = 'the code block is not closed, so everything after it is code; close it with the same marks';
        source.report('warning', 'unclosed-fence', text, at(placeOf(token.raw, block.raw)));
      }
      if (inBlock === undefined) return;
      if (token.type === 'image' && !(token as Tokens.Image).text.trim()) noAlt(at(inBlock));
      if (token.type === 'link') {
        const href = decodeEntities((token as Tokens.Link).href);
        if (href !== '') links.push({ href, offset: at(inBlock) });
        // A tag that was its target has been named already.
        else if (source.text.startsWith(token.raw, at(inBlock))) {
          const text = `the link "${token.raw}" does not lead to a post of this build; check the path`;
          source.report('warning', 'unresolvable-link', text, at(inBlock));
        }
      }
      if (token.type !== 'html') return;
      for (const { tagName, attrs } of startTags((token as Tokens.HTML).text)) {
        const href = attrs.find(({ name }) => name === 'href')?.value;
        if (tagName === 'a' && href) links.push({ href, offset: at(inBlock) });
        if (tagName === 'img' && !attrs.some(({ name }) => name === 'alt')) noAlt(at(inBlock));
      }
    });
    for (const [name, inBlock] of undefinedNames(block, names)) {
      const advice = 'add a line such as "[name]: URL", or correct the name';
      const text = `no line defines the link "${name}", so readers see the brackets; ${advice}`;
      source.report('warning', 'unresolvable-link', text, at(inBlock));
    }
    for (const [written, inBlock] of miswrittenLinks(block)) {
      const text = `the link "${written}" is not written as one, so readers see its brackets; write [words](URL)`;
      source.report('warning', 'unresolvable-link', text, at(inBlock));
    }
    blockStart += block.raw.length;
  }
  if (isEmpty)
    source.report('warning', 'empty-body', 'the article has no text; write some, or mark it with "draft: true"', start);
  for (const { href, offset } of links) {
    if (hasOtherScheme(href)) {
      const text = `"${LINK}" has a scheme that feed readers do not open: "${href}"`;
      source.report('warning', 'unresolvable-link', text, offset);
    }
    const path = decodePath(href);
    if (ABSOLUTE.test(href) || !FILE.test(path) || MARKDOWN.test(path) || hasFile(path)) continue;
    const isHost = HOST.test(path);
    const text = isHost
      ? `the link "${href}" leads to a page that is not in the feed; use its full URL, with https://`
      : `the file "${href}" was not found; check the path`;
    source.report('warning', isHost ? 'unresolvable-link' : 'missing-file', text, offset);
  }
  return links;
}

/** The path of a link, empty for the post itself, and the part that it leads to. */
export function targetOf({ href }: FoundLink): { readonly path: string; readonly part: string } {
  const [, path = '', part = ''] = /^([^?#]*)(?:\?[^#]*)?#?(.*)$/s.exec(href) ?? [];
  return { path, part };
}
