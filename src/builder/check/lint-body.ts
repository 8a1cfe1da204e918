import type { Token, Tokens } from 'marked';
import { createMarkdown } from '../../markdown/markdown.js';
import { unclosedText } from '../dialect/text/findings.js';
import { linesOf } from '../dialect/text/text-lines.js';
import { LINK_SCHEMES } from '../../core/urls.js';
import { isScript } from '../compile/start-tags.js';
import { tokenOffsets } from '../compile/token-offsets.js';
import { MARKDOWN } from '../read/page-files.js';
import type { SourceBody } from '../read/source-body.js';
import type { Severity } from '../shared/messages.js';
import { decodeEntities, tokensToText } from '../shared/text.js';
import { decodePath, OUTPUT_ROOT } from '../shared/urls.js';
import { HeadingLint } from './lint-headings.js';
import { definedNames, lintMarks, lintText } from './lint-marks.js';
import { OpenElements } from './open-elements.js';

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

/** Words that are the same for every image, and names of files. */
const NO_ALT =
  /^(?:(?:alt|alt text|image|img|picture|pic|photo|screenshot|untitled|imagen|bild|foto|immagine|图|图片|圖片|截图|画像|写真|스크린샷|изображение)[ _-]?\d*|\S+\.(?:png|jpe?g|gif|webp|svg|avif))$/i;

/** What is wrong with the alternative text of an image. */
function altText(alt: string): string | undefined {
  const words = alt.trim();
  if (words === '') return 'the image has no alternative text; say what it shows, between "![" and "]" or in alt';
  return NO_ALT.test(words) ? `the alternative text "${words}" does not say what the image shows; describe the image` : undefined;
}

interface BodyChecks {
  /** Whether a file with this path exists, next to the post or in its folder. */
  readonly hasFile: (path: string) => boolean;
}

/** Looks for what is wrong in a body by itself, reports it, and returns its links. */
export function lintBody({ tokens, source, sourceOffset, start }: SourceBody, { hasFile }: BodyChecks): FoundLink[] {
  const links: FoundLink[] = [];
  let [blockStart, isEmpty] = [0, true];
  const headings = new HeadingLint();
  const elements = new OpenElements();
  const checkAlt = (alt: string, offset: number): void => {
    const text = altText(alt);
    if (text) source.report('info', 'missing-alt', text, offset);
  };
  const names = definedNames(tokens);
  for (const block of tokens) {
    const offsetOf = tokenOffsets(block.raw);
    const at = (inBlock: number): number => sourceOffset(blockStart + inBlock);
    const found = lintMarks(block, names);
    const said = new Set(found.map(({ code }) => code));
    // A cell that is cut in two may have half of a pair of marks.
    if (said.has('table-cells')) said.add('unclosed-mark');
    if (block.type !== 'space' && block.type !== 'def')
      isEmpty &&= tokensToText([block]).trim() === '' && !/!\[|<\w/.test(block.raw);
    void walker.walkTokens([block], (token) => {
      const inBlock = offsetOf(token);
      const reportThere = (severity: Severity, code: string, text: string, offset = 0): void => {
        source.report(severity, code, text, at(placeOf(token.raw, block.raw) + offset));
      };
      if (token.type === 'heading') {
        for (const finding of headings.next(token as Tokens.Heading)) reportThere(...finding);
      } else if (token.type === 'text' && !(token as Tokens.Text).tokens) {
        for (const { severity, code, text, offset } of lintText(token.raw)) {
          // What ends a block of text wrongly once, such as a drawing that was pasted there, may do so a hundred times.
          if (!said.has(code)) reportThere(severity, code, text, offset);
          said.add(code);
        }
      } else if (isUnclosed(token)) {
        const text = 'the code block is not closed, so everything after it is code; close it with the same marks';
        reportThere('warning', 'unclosed-fence', text);
      }
      if (inBlock === undefined) return;
      if (token.type === 'image') checkAlt((token as Tokens.Image).text, at(inBlock));
      if (token.type === 'link') {
        const href = decodeEntities((token as Tokens.Link).href);
        if (href !== '') links.push({ href, offset: at(inBlock) });
        // A tag that was its target has been named already.
        else if (source.text.startsWith(token.raw, at(inBlock))) {
          const text = `the link "${token.raw}" does not lead to a post of this build; check the path`;
          source.report('warning', 'unresolvable-link', text, at(inBlock));
        }
        if (/^\[\s*\]/.test(token.raw) && source.text.startsWith(token.raw, at(inBlock))) {
          const text = 'the link has no text, so nobody can follow it; write some between "[" and "]"';
          source.report('warning', 'empty-link', text, at(inBlock));
        }
      }
      if (token.type !== 'html') return;
      for (const { tagName, attrs } of elements.read((token as Tokens.HTML).text, (offset) => at(inBlock + offset))) {
        const href = attrs.find(({ name }) => name === 'href')?.value;
        if (tagName === 'a' && href) links.push({ href, offset: at(inBlock) });
        const alt = attrs.find(({ name }) => name === 'alt')?.value;
        // An empty one says that the image is only decoration.
        if (tagName === 'img' && alt !== '') checkAlt(alt ?? '', at(inBlock));
      }
    });
    for (const { severity, code, text, offset } of found) source.report(severity, code, text, at(offset));
    blockStart += block.raw.length;
  }
  for (const { tagName, offset } of elements.open)
    source.report('warning', 'unclosed-element', unclosedText(`<${tagName}>`, `</${tagName}>`), offset);
  if (isEmpty)
    source.report('warning', 'empty-body', 'the article has no text; write some, or mark it with "draft: true"', start);
  for (const { href, offset } of links) {
    if (hasOtherScheme(href)) {
      const text = `"${LINK}" has a scheme that feed readers do not open: "${href}"`;
      source.report('warning', 'unresolvable-link', text, offset);
    }
    if (/^https?:(?!\/\/[^\s/%])/i.test(href))
      source.report('warning', 'unresolvable-link', `the link is not an absolute URL: "${href}"`, offset);
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
