import { walkTokens, type Token, type Tokens } from 'marked';
import { WEB_SCHEMES } from '../../core/urls.js';
import { startOf } from '../compile/start-tags.js';
import { tokenOffsets } from '../compile/token-offsets.js';
import { unclosedText } from '../dialect/text/findings.js';
import { linesOf } from '../dialect/text/text-lines.js';
import type { SourceBody } from '../read/source-body.js';
import type { Report } from '../shared/messages.js';
import { decodeEntities, tokensToText } from '../shared/text.js';
import { lintEmoji } from './lint-emoji.js';
import { HeadingLint } from './lint-headings.js';
import { lintLocal, lintUrl, type FoundLink } from './lint-links.js';
import { definedNames, lintMarks, lintText } from './lint-marks.js';
import { OpenElements } from './open-elements.js';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

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

/** A shortcode or a template tag that gives an image no alternative text. */
const TAG_WITHOUT_ALT = /^\{[{%](?![^}]*\balt\s*=)/;
/** Longest one that is looked at, in characters. */
const MAX_TAG = 1000;

/** Words that are the same for every image, and names of files. */
const NO_ALT =
  /^(?:(?:alt|alt text|image|img|picture|pic|photo|screenshot|untitled|imagen|bild|foto|immagine|图|图片|圖片|截图|画像|写真|스크린샷|изображение)[ _-]?\d*|\S+\.(?:png|jpe?g|gif|webp|svg|avif))$/i;

/** What is wrong with the alternative text of an image. */
function altText(alt: string): string | undefined {
  const words = alt.trim();
  if (words === '') return 'the image has no alternative text; say what it shows, between "![" and "]" or in alt';
  return NO_ALT.test(words) ? `the alternative text "${words}" does not say what the image shows; describe the image` : undefined;
}

/** Looks for what is wrong in a body by itself, and reports it. */
class BodyLint {
  readonly links: FoundLink[] = [];
  readonly #headings = new HeadingLint();
  /** What is in a quotation → the innermost one that it is in. */
  readonly #quotations = new WeakMap<Token, Token>();
  readonly #elements = new OpenElements();
  readonly #names: ReadonlySet<string>;
  #isEmpty = true;

  constructor(readonly body: SourceBody) {
    this.#names = definedNames(body.tokens);
  }

  /** @param start Where the block begins in the text of the tokens. */
  block(block: Token, start: number): void {
    const { source, sourceOffset } = this.body;
    const at = (inBlock: number): number => sourceOffset(start + inBlock);
    const offsetOf = tokenOffsets(block.raw);
    const found = lintMarks(block, this.#names);
    const said = new Set(found.map(({ code }) => code));
    // A cell that is cut in two may have half of a pair of marks.
    if (said.has('table-cells')) said.add('unclosed-mark');
    if (block.type !== 'space' && block.type !== 'def')
      this.#isEmpty &&= tokensToText([block]).trim() === '' && !/!\[|<\w/.test(block.raw);
    void walkTokens([block], (token) => {
      if (token.type === 'blockquote')
        void walkTokens((token as Tokens.Blockquote).tokens, (inside) => {
          this.#quotations.set(inside, token);
        });
      const inBlock = offsetOf(token);
      if (inBlock !== undefined) this.#reference(token, (inToken) => at(inBlock(inToken)));
      else
        this.#text(token, said, (severity, code, text, inToken = 0) => {
          source.report(severity, code, text, at(placeOf(token.raw, block.raw) + inToken));
        });
    });
    for (const { severity, code, text, offset = 0 } of found) source.report(severity, code, text, at(offset));
  }

  /** What can be said when all of it has been read. @param hasFile Whether a file with this path exists. */
  end(hasFile: (path: string) => boolean): void {
    const { report } = this.body.source;
    for (const { tagName, offset } of this.#elements.open)
      report('warning', 'unclosed-element', unclosedText(`<${tagName}>`, `</${tagName}>`), offset);
    if (this.#isEmpty)
      report('warning', 'empty-body', 'the article has no text; write some, or mark it with "draft: true"', this.body.start);
    for (const link of this.links) {
      const found = lintUrl(link, hasFile);
      if (found) report(found.severity, found.code, found.text, link.offset);
    }
  }

  /** @param said Codes of what need not be said of the block again. */
  #text(token: Token, said: Set<string>, report: Report): void {
    if (token.type === 'heading') {
      for (const { severity, code, text } of this.#headings.next(token as Tokens.Heading, this.#quotations.get(token)))
        report(severity, code, text);
    } else if (token.type === 'text' && !(token as Tokens.Text).tokens) {
      for (const { severity, code, text, offset } of [...lintText(token.raw), ...lintEmoji(token.raw)]) {
        // What ends a block of text wrongly once, such as a drawing that was pasted there, may do so a hundred times.
        if (!said.has(code)) report(severity, code, text, offset);
        said.add(code);
      }
    } else if (isUnclosed(token)) {
      const text = 'the code block is not closed, so everything after it is code; close it with the same marks';
      report('warning', 'unclosed-fence', text);
    }
  }

  /** @param at Maps an offset in the token to one in the source. */
  #reference(token: Token, at: (inToken: number) => number): void {
    if (token.type === 'image') {
      const { text, href } = token as Tokens.Image;
      this.#alt(text, at(0));
      this.#loaded(decodeEntities(href), at(0));
    }
    if (token.type === 'link') this.#link(token as Tokens.Link, at(0));
    if (token.type !== 'html') return;
    for (const tag of this.#elements.read((token as Tokens.HTML).text, at)) {
      const { tagName, attrs } = tag;
      const valueOf = (attribute: string): string | undefined => attrs.find(({ name }) => name === attribute)?.value;
      const [href, alt, offset] = [valueOf('href'), valueOf('alt'), at(startOf(tag))];
      if (tagName === 'a' && href) this.links.push({ href, offset, words: this.#wordsAfter(offset) });
      this.#loaded(valueOf('src') ?? '', offset);
      const level = Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);
      for (const { severity, code, text } of level > 0 ? this.#headings.nextLevel(level, this.#quotations.get(token)) : [])
        this.body.source.report(severity, code, text, offset);
      // An empty one says that the image is only decoration, if its author wrote it.
      if (tagName === 'img' && (alt !== '' || TAG_WITHOUT_ALT.test(this.body.source.text.slice(offset, offset + MAX_TAG))))
        this.#alt(alt ?? '', offset);
    }
  }

  #link(link: Tokens.Link, offset: number): void {
    const { source } = this.body;
    const href = decodeEntities(link.href);
    if (href !== '') this.links.push({ href, offset, words: link.text });
    // What was made of something else, such as a tag, has been named already.
    if (!source.text.startsWith(link.raw, offset)) return;
    if (href === '') {
      const text = `the link "${link.raw}" does not lead to a post of this build; check the path`;
      source.report('warning', 'unresolvable-link', text, offset);
    }
    if (/^\[\s*\]/.test(link.raw)) {
      const text = 'the link has no text, so nobody can follow it; write some between "[" and "]"';
      source.report('warning', 'empty-link', text, offset);
    }
  }

  /** The text after a tag, up to the next one. */
  #wordsAfter(offset: number): string {
    return /^<[^>]*>([^<]*)/.exec(this.body.source.text.slice(offset, offset + MAX_TAG))?.[1] ?? '';
  }

  /** What a page loads at a URL. An image that is neither a file nor on the web is named anyway. */
  #loaded(url: string, offset: number): void {
    const text = WEB_SCHEMES.test(url) ? lintLocal(url) : undefined;
    if (text) this.body.source.report('warning', 'unresolvable-image', text, offset);
  }

  #alt(alt: string, offset: number): void {
    const text = altText(alt);
    if (text) this.body.source.report('info', 'missing-alt', text, offset);
  }
}

/**
 * Looks for what is wrong in a body by itself, reports it, and returns its links.
 *
 * @param hasFile Whether a file with this path exists, next to the post or in its folder.
 */
export function lintBody(body: SourceBody, hasFile: (path: string) => boolean): FoundLink[] {
  const lint = new BodyLint(body);
  let start = 0;
  for (const block of body.tokens) {
    lint.block(block, start);
    start += block.raw.length;
  }
  lint.end(hasFile);
  return lint.links;
}
