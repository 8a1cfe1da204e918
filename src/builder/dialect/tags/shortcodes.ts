import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import type { TagFindings } from '../text/findings.js';
import { FAMILY, LANGUAGES, meaningByAttributes, SERVER_ONLY, SHORTCODES } from './shortcode-meanings.js';
import { shortcodesOf, type Shortcode } from './shortcode-tags.js';

const NAMES = [...Object.keys(SHORTCODES), ...SERVER_ONLY].join('|');
/** Quickly shows that a text has none. */
export const SHORTCODE = new RegExp(
  String.raw`\[/?(?:${NAMES}|(?:su|vc|et_pb|fusion|av|mk|ux|nectar)_\w{1,40}|\w{1,9}_(?:half|third|fourth)s?)[\s\]=:/\\]|\[/[a-z][\w-]{1,40}\\?\]`,
  'i',
);

/** Names of shortcodes that are always around something. */
const NEEDS_END = /^(?:source)?code|caption|latex|highlight|^cc|^crayon/;
/** An attribute, as nobody writes it in a word in brackets. */
const NAMED_VALUE = /=["']|(?:^|\s)(?:align|class|id|lang|language|width)=/;

/** The text next to a shortcode. */
const around = (text: string, { start, close, end }: Shortcode): readonly [before: string, after: string] => {
  const last = close?.end ?? end;
  return [text.slice(Math.max(0, start - 200), start), text.slice(last, last + 200)];
};

const isAlone = (before: string, after: string, isHtml: boolean): boolean =>
  isHtml
    ? /(?:^|>|\n)\s*$/.test(before) && /^\s*(?:<|\n|$)/.test(after)
    : /(?:^|\n)[ \t>]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after);

/** Names that the definitions of links in a text have. */
const definedNames = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(/^ {0,3}\[([a-z][\w-]{0,40})\]:/gim), ([, name = '']) => name.toLowerCase()));

/** One pass over the shortcodes of a text, in their order. */
class ShortcodePass {
  readonly edits: Edit[] = [];
  readonly #defined: ReadonlySet<string>;
  /** Names of what begins anywhere in the text. */
  #begun: ReadonlySet<string> = new Set();
  /** End tags that belong to a shortcode that was removed. */
  readonly #ends = new Set<number>();

  constructor(
    readonly text: string,
    readonly isHtml: boolean,
    readonly findings: TagFindings,
  ) {
    this.#defined = isHtml ? new Set() : definedNames(text);
  }

  run(tags: readonly Shortcode[]): Edit[] {
    let from = 0;
    this.#begun = new Set(tags.flatMap(({ name, isEnd }) => (isEnd ? [] : name)));
    for (const tag of tags) if (tag.start >= from) from = this.#take(tag) ?? from;
    return this.edits;
  }

  #replace(start: number, end: number, replacement: string): number {
    this.edits.push({ start, end, replacement });
    return end;
  }

  /** Whether the brackets belong to a link, an image or a definition of Markdown, or are escaped on purpose. */
  #isMarkdown({ name, start, end, rest, hasValues, isEscaped }: Shortcode): boolean {
    if (this.text.charAt(start - 1) === '[') return true;
    if (this.isHtml) return false;
    const isLink =
      /^(?:\(|\[(?![a-z/])|:)/i.test(this.text.slice(end, end + 2)) || /[\]!]$/.test(this.text.slice(start - 1, start));
    // What has a quoted attribute cannot be the text of a link.
    return (isLink && !/=["']/.test(rest)) || (!hasValues && (isEscaped || this.#defined.has(name)));
  }

  #take(tag: Shortcode): number | undefined {
    const { name, start, end, close, isEnd } = tag;
    if (isEnd) return this.#isLeftOver(tag) ? this.#replace(start, end, '') : undefined;
    if (this.#isMarkdown(tag)) return undefined;
    const [before, after] = around(this.text, tag);
    const place = { isHtml: this.isHtml, isAlone: isAlone(before, after, this.isHtml) };
    if (this.#isUnended(tag, before, place.isAlone)) {
      this.findings.addUnended(`[${name}]`, `[/${name}]`, start);
      return this.#replace(start, end, '');
    }
    const meaning = Object.hasOwn(SHORTCODES, name) && (close ?? tag.hasValues) ? SHORTCODES[name] : undefined;
    const content = close ? this.text.slice(end, close.start) : '';
    const isPair = close !== undefined && this.#isPair(tag, content, place.isAlone);
    if (meaning && (isPair || (!LANGUAGES.has(name) && tag.hasValues && !NEEDS_END.test(name)))) {
      const shown = meaning(tag, isPair ? content : '', place);
      return this.#replaceWhole(tag, isPair ? close.end : end, shown ?? this.#unknown(tag));
    }
    if (SERVER_ONLY.has(name) && (place.isAlone || tag.hasValues || close))
      return this.#replaceWhole(tag, close?.end ?? end, this.#unknown(tag));
    // What nobody knows is a shortcode if it has both an attribute in quotation marks and an end.
    if (!(FAMILY.test(name) && (close ?? tag.hasValues)) && !(close && /(?:^|\s)[\w-]+=["']/.test(tag.rest))) return undefined;
    const code = close && meaningByAttributes(tag);
    if (code) return this.#replaceWhole(tag, close.end, code(tag, content, place) ?? '');
    if (close) this.#ends.add(close.start);
    return this.#replace(start, end, this.#unknown(tag));
  }

  /** Whether a tag begins something that does not end. In a sentence, it is what the sentence is about. */
  #isUnended({ name, rest, close }: Shortcode, before: string, isAlone: boolean): boolean {
    if (close !== undefined || !NEEDS_END.test(name) || !NAMED_VALUE.test(rest)) return false;
    return isAlone || (name.endsWith('caption') && /(?:^|[\n>])[ \t]*$/.test(before));
  }

  /** Whether an end tag is shown to nobody: that of what was removed, or of what does not begin anywhere. */
  #isLeftOver(tag: Shortcode): boolean {
    const { name, start, rest, isEscaped } = tag;
    if (this.#ends.has(start) || (FAMILY.test(name) && !tag.hasValues)) return true;
    const isKnown = SERVER_ONLY.has(name) || (Object.hasOwn(SHORTCODES, name) && !LANGUAGES.has(name));
    if (!isKnown || rest !== '' || isEscaped || this.#begun.has(name) || this.#isMarkdown(tag)) return false;
    const [before, after] = around(this.text, tag);
    // A sentence may be about it.
    if (!/(?:^|\S|\n[ \t>]*)$/.test(before) || !/^[ \t]*(?:[\n<]|$)/.test(after)) return false;
    this.findings.addUnbegun(`[/${name}]`, `[${name}]`, start);
    return true;
  }

  #isPair({ name, hasValues, rest }: Shortcode, content: string, alone: boolean): boolean {
    if (LANGUAGES.has(name)) return rest === '' || hasValues ? content.includes('\n') || content.includes('<br') : false;
    return rest === '' || hasValues || alone;
  }

  /** A paragraph around what is no text is not needed. */
  #replaceWhole({ start }: Shortcode, end: number, replacement: string): number {
    const [open] = this.isHtml ? (/<p(?:\s[^<>]{0,100})?>\s*$/.exec(this.text.slice(Math.max(0, start - 150), start)) ?? []) : [];
    const [close] = open ? (/^\s*<\/p>/.exec(this.text.slice(end, end + 50)) ?? []) : [];
    if (open && close && (replacement === '' || /^\s*<(?:figure|pre)/.test(replacement)))
      return this.#replace(start - open.length, end + close.length, replacement);
    return this.#replace(start, end, replacement);
  }

  #unknown({ name, start }: Shortcode): string {
    this.findings.add(`[${name}]`, start);
    return '';
  }
}

/** Replaces WordPress's shortcodes with what they mean; what is only known to a server is left out, and added to the findings. */
export function withoutShortcodes(text: string, regions: CodeRegions, findings: TagFindings, isHtml = false): EditedText {
  const edits = new ShortcodePass(text, isHtml, findings).run(shortcodesOf(text, regions));
  // WordPress.com writes formulas as `$latex …$`.
  const formulas = isHtml
    ? []
    : Array.from(text.matchAll(/\$latex[ \t]+(?=[^$\n]*\$)/g), ({ 0: all, index }) => ({
        start: index,
        end: index + all.length,
        replacement: '$',
      }));
  return applyEdits(
    text,
    [...edits, ...formulas.filter(({ start }) => regions.endAt(start) === undefined)].sort((a, b) => a.start - b.start),
  );
}
