import type { CodeRegions } from '../text/code-regions.js';
import type { Findings } from '../text/findings.js';
import { FOLDED_KIND, PLAIN_KIND, readDiv, titleAfter } from './divs.js';
import { isAttributes, splitOrInline } from './kramdown.js';
import { remarkIn, openContainers } from './open-containers.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { linesOf } from '../text/text-lines.js';
import { aside, details, heading, noteTitle } from '../tags/pairs.js';

const IAL_LINE = /^[ \t>]*(?:\{:[^{}\n]{0,500}\})*\{:([^{}\n]{0,500})\}[ \t]*$/;
const IAL_SPAN = /\{:([^{}\n]{0,500})\}/g;
/** Attributes on a line of their own, as in Python-Markdown. */
const ATTRIBUTES_LINE =
  /^[ \t]*\{(?:\s{0,9}(?:[.#][\w-]+|[a-z][\w-]{0,40}=(?:"[^"{}\n]{0,500}"|'[^'{}\n]{0,500}')))+\s{0,9}\}[ \t]*$/;
const EXTENSION = /^[ \t]*\{::[^}\n]*\}[ \t]*$|^[ \t]*\{:\/[^}\n]*\}[ \t]*$/;
const TOC =
  /^[ \t]*(?:\[\[?_?TOC_?\]?\]|\$\{toc\}|@\[toc\](?:\([^)\n]*\))?|:::[ \t]*toc[ \t]*:::|<toc\s{0,9}\/?>|\\(?:newpage|pagebreak|tableofcontents|toc))[ \t]*$/i;
const TOC_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}\.)[ \t]+(?:TOC|toc|目录|this will be.{0,80}|.{0,80}\{:toc\})[ \t]*$/i;
const ALERT = /^([ \t]*>[ \t>]*)\[!(\w[\w-]*)(?:\|[^\]\n]*)?\]([+-]?)[ \t]*(.*)$/;
const FENCE = /^([ \t>]*)(:{3,})[ \t]*(?:\{([^}\n]*)\}|([\w-]*))[ \t]*(?:\[([^\]\n]*)\]|(.*))$/;

/** The kind of a note, in small letters and alone after its name. */
const KIND = /^(?:info|warn|warning|alert|tip|danger|caution|important)\s*$/;

const MARKDOWN_ATTRIBUTE = /\smarkdown(?:\s?=\s?(?:"[^"]{0,10}"|'[^']{0,10}'|\w{1,10}))?(?=[\s>])/;
const MARKDOWN_TAG = /^([ \t]*)(<(\w+)(?=[\s>])[^>]*\smarkdown(?=[\s=>])[^>]*>)/;

/** The title of a tab in a container of VuePress and VitePress, and its value. */
const TAB = /^([ \t]*)(?:@tab(?::active)?|==(?=[ \t][^=]*$))[ \t]+(\S.{0,300}?)(?:#[\w-]+)?[ \t]*$/;

/** Longest line that is examined, in characters. */
const MAX_LINE = 2_000;

/**
 * Attributes at the end of a line that is not a heading: ids and classes, and what belongs to images and links. Markdig reads
 * them also without a space.
 */
const OWN_ATTRIBUTES =
  /(?:(?<=\S)[ \t]{1,9}|(?<=[.!?])(?=\{\.[a-z]))\{(?:[ \t]{0,9}(?:#[^\s{}]{1,200}(?=[ \t}])|\.[\w-]{1,100}|(?:width|height|id|class|style|lang|hreflang|rel|target|loading)=(?:"[^"{}]{0,200}"|[^\s{}"]{1,100}(?=[ \t}]))))+[ \t]{0,9}\}[ \t]{0,9}$/;

/** Attributes of a heading, of which its id is read further on, and Pandoc's sign for one without a number. */
const HEADING_ATTRIBUTES =
  /(?<=^ {0,3}#{1,6}[ \t].*\S)[ \t]+\{(?!#[^\s{}]+\}[ \t]*$)(-|(?:[ \t]*(?:[.#][^\s{}"'=]+(?=[ \t}])|[a-z][\w-]{0,40}=(?:"[^"{}]{0,500}"|[^\s{}"]{1,500}(?=[ \t}]))))+)[ \t]*\}[ \t]*$/i;
const ID = /(?:^|\s)(?:#|id=)"?([^\s"{}]+)/;

interface Container {
  /** Where it begins, and the mark there, as it is written. */
  readonly start: number;
  readonly mark: string;
  readonly colons: number;
  readonly indent: string;
  readonly close: string;
  /** No mark is left for it, so it ends with what it contains. */
  readonly isOpen: boolean;
}

/** Reads a text line by line. A container ends with the same mark that opened it, or a longer one. */
class LinePass {
  readonly edits: Edit[] = [];
  readonly #open: Container[] = [];
  #offset = 0;
  #hidden = '';
  #openContainers: ReadonlySet<number> = new Set();
  /** A note that was just opened and has no title yet. */
  #untitled: { readonly edit: number; readonly open: (title: string) => string } | undefined;
  /** Open elements that contain Markdown. */
  readonly #markdownTags: string[] = [];

  constructor(
    readonly text: string,
    readonly regions: CodeRegions,
    readonly findings: Findings,
  ) {}

  run(): Edit[] {
    const lines = linesOf(this.text);
    if (this.text.includes(':::')) this.#openContainers = openContainers(lines, this.regions);
    for (const [index, { text: line, start, end }] of lines.entries()) {
      this.#offset = start;
      const code = this.regions.endAt(start + (/^[ \t>]*/.exec(line)?.[0].length ?? 0)) ?? -1;
      // A line may begin with code that has attributes.
      if (code < end && (code < 0 || line.includes('{:')))
        this.#read(line, lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? '');
    }
    for (const { start, mark, colons } of this.#open) this.findings.addUnclosed(mark, ':'.repeat(colons), start);
    const rest = this.#open.reverse().map(({ close, indent }) => `\n${indent}${close.trim()}\n`);
    if (rest.length > 0) this.edits.push({ start: this.text.length, end: this.text.length, replacement: rest.join('') });
    return this.edits;
  }

  #replace(line: string, replacement: string): void {
    this.edits.push({ start: this.#offset, end: this.#offset + line.length, replacement });
  }

  #read(line: string, before: string, after: string): void {
    if (line.length > MAX_LINE) return;
    if (this.#untitled && line.trim() !== '') {
      const { edit, open } = this.#untitled;
      this.#untitled = undefined;
      const title = /^[ \t>]*#{1,6}[ \t]+(.*?)[ \t#]*$/.exec(line)?.[1]?.replace(/[*_`]/g, '');
      const opening = this.edits[edit];
      if (title && opening) {
        this.edits[edit] = { ...opening, replacement: open(title) };
        this.#replace(line, '');
        return;
      }
    }
    if (line.includes('{:')) this.#readAttributes(line, before);
    else if (this.#hidden) this.#replace(line, '');
    else if (ATTRIBUTES_LINE.test(line)) this.#replace(line, '');
    else if (TOC.test(line)) this.#replace(line, '');
    else if (TOC_ITEM.test(line) && /\{:\s?toc/i.test(after)) this.#replace(line, '');
    // From every space of any other line, the pattern would look back for nothing.
    else if (/^ {0,3}#/.test(line) && HEADING_ATTRIBUTES.test(line))
      this.#replace(
        line,
        line.replace(HEADING_ATTRIBUTES, (_, words: string) => {
          const [, id] = ID.exec(words) ?? [];
          return id ? ` {#${id}}` : '';
        }),
      );
    else if (OWN_ATTRIBUTES.test(line) && !/^ {0,3}(?:#{1,6}[ \t]|:::)/.test(line) && !/^(?:=+|-+)\s*$/.test(after))
      this.#replace(line, line.replace(OWN_ATTRIBUTES, ''));
    else if (line.includes('<') && (this.#markdownTags.length > 0 || MARKDOWN_TAG.test(line))) this.#readBlockTag(line);
    else if (line.includes('[!')) this.#readAlert(line);
    else if (line.includes(':::')) {
      const remark = this.#openContainers.has(this.#offset) ? remarkIn(line) : undefined;
      if (remark === undefined) this.#readFence(line);
      else this.#replace(line, remark);
    } else if (this.#open.length > 0 && TAB.test(line))
      this.#replace(
        line,
        line.replace(TAB, (_, indent: string, title: string) => `\n${indent}${heading(title)}\n`),
      );
  }

  #readAttributes(line: string, before: string): void {
    if (EXTENSION.test(line)) {
      const isComment = /^\s*\{::comment\s*\}/.test(line);
      if (isComment) this.#hidden = 'comment';
      else if (/^\s*\{:\//.test(line)) this.#hidden = '';
      this.#replace(line, '');
    } else if (this.#hidden) this.#replace(line, '');
    else if (TOC_ITEM.test(line)) this.#replace(line, '');
    else if (isAttributes(IAL_LINE.exec(line)?.[1] ?? '?')) {
      const id = /#([\w-]+)/.exec(line)?.[1];
      const isBelowHeading = id !== undefined && /^#{1,6}\s|^(?:=+|-+)\s*$/.test(before);
      // On the line before, where it works for both kinds of headings.
      if (isBelowHeading && before.startsWith('#'))
        this.edits.push({ start: this.#offset - 1, end: this.#offset + line.length, replacement: ` {#${id}}` });
      else this.#replace(line, '');
    } else {
      let end = -1;
      for (const { 0: span, 1: words = '', index } of line.matchAll(IAL_SPAN)) {
        if (!isAttributes(words)) continue;
        const [sign, at] = [line.charAt(index - 1), this.#offset + index];
        const isAfterOther = index === end;
        if (
          !isAfterOther &&
          !/[)\]*_`"'>~]/.test(sign) &&
          !/^#{1,6}\s/.test(line) &&
          !/^\s*(?:[-*+]|\d+\.)\s*$/.test(line.slice(0, index))
        )
          continue;
        end = index + span.length;
        const id = /^#{1,6}\s/.test(line) ? /#([\w-]+)/.exec(span)?.[1] : undefined;
        if (this.regions.endAt(at) === undefined)
          this.edits.push({ start: at, end: at + span.length, replacement: id ? `{#${id}}` : '' });
      }
    }
  }

  /** HTML that contains Markdown, as in kramdown, PHP Markdown Extra and MkDocs: Markdown begins and ends at a blank line. */
  #readBlockTag(line: string): void {
    const [, indent = '', open = '', name = ''] = MARKDOWN_TAG.exec(line) ?? [];
    if (name) {
      if (!/<\/\w+>\s*$/.test(line)) this.#markdownTags.push(name);
      const words = line.slice(indent.length + open.length).replace(new RegExp(`</${name}>\\s*$`), `\n\n${indent}$&`);
      this.#replace(line, `${indent}${open.replace(MARKDOWN_ATTRIBUTE, '')}\n\n${words}`);
    } else if (this.#markdownTags.length > 0) {
      const [end, closed = ''] = /^[ \t]*<\/(\w+)>[ \t]*$/.exec(line) ?? [];
      if (end === undefined || this.#markdownTags.at(-1) !== closed) return;
      this.#markdownTags.pop();
      this.#replace(line, `\n${line}\n`);
    }
  }

  /** GitHub's alerts, and Obsidian's callouts. */
  #readAlert(line: string): void {
    const [, marks, kind = '', , words = ''] = ALERT.exec(line) ?? [];
    if (marks === undefined) return;
    this.#replace(line, `${marks}**${noteTitle(kind, words.trim())}**\n${marks.trimEnd()}`);
  }

  #readFence(line: string): void {
    const [, indent = '', marks = '', braced, plain = '', boxed, rest = ''] = FENCE.exec(line) ?? [];
    if (!marks.startsWith(':')) return;
    const div = braced === undefined ? undefined : readDiv(braced);
    const own = div?.kind ?? plain.toLowerCase();
    // Qiita's notes and Zenn's messages are followed by their kind.
    const isKindAfter = /^(?:note|message)$/.test(own) && KIND.test(rest);
    const kind = isKindAfter ? rest.trim().toLowerCase() : own;
    const lines = (text: string): string => text.trimEnd().replace(/\n/g, `\n${indent}`);
    const last = this.#open.at(-1);
    if (kind === '' && braced === undefined && boxed === undefined && rest.trim() === '') {
      // A mark that is shorter than that of its container does not end it.
      const [outermost] = this.#open;
      const ended =
        outermost?.isOpen && marks.length >= outermost.colons
          ? this.#open.splice(0).reverse()
          : last && marks.length >= last.colons
            ? this.#open.splice(-1)
            : [];
      this.#replace(line, ended.map(({ close }) => `${indent}${lines(close)}\n`).join(''));
      return;
    }
    if (this.#open.length >= 20) return;
    const words = isKindAfter ? '' : (div?.title ?? boxed?.trim() ?? titleAfter(rest));
    const isPlain = (div && kind === '' && words === '') || PLAIN_KIND.test(kind);
    const isFolded = div?.isFolded ?? FOLDED_KIND.test(kind);
    const bounds = (title: string): readonly [string, string] =>
      isPlain
        ? ['', '']
        : isFolded
          ? details(div ? noteTitle(kind, title) : title)
          : aside(kind === 'message' ? title : noteTitle(kind, title));
    const [open, close] = bounds(words);
    // In Quarto, the title of a note may also be a heading that begins it.
    if (div && !isPlain && words === '')
      this.#untitled = { edit: this.edits.length, open: (title) => `\n${indent}${lines(bounds(title)[0])}\n` };
    this.#open.push({
      start: this.#offset + indent.length,
      mark: marks + own,
      colons: marks.length,
      indent,
      close,
      isOpen: this.#openContainers.has(this.#offset),
    });
    this.#replace(line, `\n${indent}${lines(open)}\n`);
  }
}

/** Replaces the lines of kramdown, GitHub, Obsidian, Docusaurus and VuePress that Markdown does not have. */
export const withoutMarks = (text: string, regions: CodeRegions, findings: Findings): EditedText =>
  applyEdits(
    text,
    [...new LinePass(text, regions, findings).run(), ...splitOrInline(text, regions)].sort((a, b) => a.start - b.start),
  );
