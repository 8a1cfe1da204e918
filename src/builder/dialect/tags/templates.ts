import type { NamedTargets } from '../text/named-targets.js';
import { playerNamed, shownFirst, shownIn, wordsIn } from './attribute-meanings.js';
import { codeRegions, type CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import { findingsFrom, type TagFindings } from '../text/findings.js';
import { MEANINGS, type TagContext } from './meanings.js';
import { endFinder, LITERAL, needsEnd, opaqueOf } from './opaque.js';
import { outputOf } from './output-tags.js';
import { around, aside, PAIRS, TRANSPARENT } from './pairs.js';
import { endOf, nameOf, TAG_START, tagReader, type Tag } from './tags.js';
import { rawInCode } from './raw-in-code.js';
import { codeAt, lineOf, linesAt, placeOf, type Place } from './tag-place.js';
import { unbegunReporter } from './unbegun.js';
import { shownAlone, type OpenPair } from './unended.js';
import { Variables } from './variables.js';

/** What the pass over a text needs to know in addition to it. */
interface TemplateOptions {
  /** The post's title. */
  readonly title: string | undefined;
  readonly findings: TagFindings;
  readonly names: NamedTargets;
  readonly missing: (name: string, offset: number) => void;
  /** The text is one with code that is run. */
  readonly isNotebook?: boolean | undefined;
}

/** Code, in Markdown and in HTML, in which no later pass takes anything for a tag. An attribute has no elements. */
const asCode = (text: string, before = ''): string => {
  const words = text.replace(/[^\p{L}\p{N}\s]/gu, (sign) => `&#${sign.codePointAt(0)};`);
  return /<[^<>]*$/.test(before) ? words : `<code>${words}</code>`;
};

/** Helpers of Ruby that mark the beginning of an article, and the end of any. */
const QUIET_BLOCK = /^(?:end|(?:excerpt|teaser|summary)\s+do)$/;

/** How deep texts that tags capture may be in each other. */
const MAX_DEPTH = 5;

/** One pass over the tags of a text, in their order. */
class TemplatePass {
  readonly edits: Edit[] = [];
  readonly #open: OpenPair[] = [];
  readonly #endOf: ReturnType<typeof endFinder>;
  readonly #reportUnbegun: ReturnType<typeof unbegunReporter>;
  #literalUntil = 0;

  constructor(
    readonly text: string,
    readonly regions: CodeRegions,
    readonly options: TemplateOptions,
    readonly variables = new Variables(),
    readonly depth = 0,
  ) {
    this.#endOf = endFinder(text);
    this.#reportUnbegun = unbegunReporter(text, options.findings);
  }

  run(): Edit[] {
    const read = tagReader(this.text);
    let from = 0;
    for (const { index } of this.text.matchAll(TAG_START)) {
      if (index < from || this.regions.endAt(index) !== undefined || this.#isObject(index)) continue;
      if (index < this.#literalUntil) {
        from = this.#showLiteral(index, read(index));
        continue;
      }
      const tag = read(index);
      if (tag) from = this.#take(tag);
    }
    for (const open of this.#open) this.#leaveOut(open);
    return this.edits;
  }

  /** A tag without an end tag is replaced alone. */
  #leaveOut({ index, tag, isKnown, alone }: OpenPair): void {
    const { start, end } = tag;
    this.edits[index] = { start, end, replacement: alone ?? '' };
    if (alone !== undefined || /\/\s*[>%]\}\}$/.test(this.text.slice(start, end))) return;
    const isPair = (isKnown && Object.hasOwn(PAIRS, tag.name)) || needsEnd(tag.name);
    if (isPair) this.options.findings.addUnended(nameOf(tag), endOf(tag), start);
    else if (!isKnown) this.options.findings.add(nameOf(tag), start);
  }

  #replace(start: number, end: number, replacement: string): number {
    this.edits.push({ start, end, replacement });
    return end;
  }

  /** The value of an attribute in MDX is an expression, and may be an object; in TeX, groups may begin with groups. */
  #isObject(start: number): boolean {
    return (
      /(?:[^%}\s]\}|\^|[^\s*("'>]_|\\[a-z]+)$/i.test(this.text.slice(Math.max(0, start - 20), start)) ||
      (this.text.charAt(start - 1) === '=' &&
        /^\{\{\s*(?:[\w-]+|"[^"\n]*"|'[^'\n]*')\s*:/.test(this.text.slice(start, start + 200)))
    );
  }

  /** Text that must be shown as it is written becomes code, in an article. */
  #showLiteral(start: number, tag: Tag | undefined): number {
    const end = Math.min(tag?.end ?? start + 2, this.#literalUntil);
    const shown = this.text.slice(start, end);
    const [before] = lineOf(this.text.slice(Math.max(0, start - 200), start), { start: 200, end: 200 });
    if (/https?:\/\/\S*$/.test(before)) return this.#replace(start, end, shown.replace(/[{}%<>\s]/g, encodeURIComponent));
    return this.#replace(start, end, asCode(shown, before));
  }

  /** Replaces a tag, or the pair that it opens. Returns where the next one may begin. */
  #take(tag: Tag): number {
    const { start, end, kind, name, rest } = tag;
    if (kind === 'comment' || (kind === 'ejs' && QUIET_BLOCK.test(rest))) return this.#replace(start, end, '');
    if (kind === 'escaped') return this.#replace(start, end, asCode(rest));
    if (tag.isEnd) return this.#end(tag);
    const place = placeOf(this.text, tag);
    const isNamed = name !== '' && kind !== 'ejs';
    const close = isNamed ? this.#closeOf(tag) : undefined;
    if (close) return this.#takeEnclosed(tag, close, place);
    if (kind === 'output' && !isNamed)
      return this.#replace(start, end, this.variables.shown(rest) ?? outputOf(rest, this.options.title) ?? this.#unread(tag));
    if (kind === 'liquid' && (name === 'assign' || name === 'set') && this.variables.assign(tag))
      return this.#replace(start, end, '');
    return this.#replaceKnown(tag, place);
  }

  /** The end of a pair whose content is not read as Markdown with tags. */
  #closeOf({ kind, name, rest, end }: Tag): Pick<Tag, 'start' | 'end'> | undefined {
    const isPair = kind !== 'output' && (LITERAL.has(name) || opaqueOf(name) !== undefined);
    if (!isPair || (name === 'set' && rest.includes('='))) return undefined;
    // In Zola, whose tags look like calls, ends have no name.
    return this.#endOf(name, end) ?? (rest.startsWith('(') ? this.#endOf('', end) : undefined);
  }

  #takeEnclosed(tag: Tag, close: Pick<Tag, 'start' | 'end'>, place: Place): number {
    const { start, end, name, rest } = tag;
    if (LITERAL.has(name)) {
      this.#literalUntil = close.start;
      // Its end tag is replaced when it is reached.
      return this.#replace(start, end, '');
    }
    if (name === 'capture' || name === 'set') {
      this.variables.capture(tag, () => this.#within(end, close.start));
      // What contains code is often shown by a tag that the site defines.
      if (name === 'capture' || !/code/i.test(rest)) return this.#replace(start, close.end, '');
    }
    const content = codeAt(place, opaqueOf(name)?.(this.text.slice(end, close.start), tag) ?? '');
    const isFirst = place.isAlone || (place.isWholeLine && place.indent !== '');
    // Below HTML, code would be a part of that.
    const [before, after] = [(isFirst && !place.isBelowHtml) || content === '' ? '' : '\n\n', content === '' ? '' : '\n'];
    return this.#replace(start, close.end, before + content + after);
  }

  #replaceKnown(tag: Tag, place: Place): number {
    const { start, end, name, kind } = tag;
    const { isAlone } = place;
    const lines = (text: string): string => linesAt(place, text);
    const context: TagContext = {
      isAlone,
      post: (name) => this.options.names.post(name),
      missing: (post) => {
        this.options.missing(post, start);
      },
    };
    const known = Object.hasOwn(MEANINGS, name) ? name : (playerNamed(name) ?? '');
    const single = kind === 'ejs' ? undefined : MEANINGS[known]?.(tag, context);
    const isPair = kind !== 'ejs' && Object.hasOwn(PAIRS, name) && !(single !== undefined && /^(?:figure|button)$/.test(name));
    const pair = isPair ? PAIRS[name] : undefined;
    if (single !== undefined && !pair) return this.#replace(start, end, lines(single));
    // Zola calls tags that have no end as if they were functions, and tags that have one otherwise.
    if (kind === 'output' && !pair)
      return this.#replace(start, end, lines(shownIn(tag.named, isAlone) ?? wordsIn(tag.named) ?? this.#unknown(tag)));
    if (kind === 'ejs' || kind === 'output') {
      const text = pair && wordsIn(tag.named);
      return this.#replace(start, end, text ? lines(pair(tag).join(`\n${text}\n`)) : (single ?? this.#unknown(tag)));
    }
    const isShown = !pair && !tag.rest.startsWith('(') && !place.isInAttribute;
    const shown = isShown ? (shownIn(tag.named, isAlone) ?? shownFirst(tag, isAlone)) : undefined;
    if (shown !== undefined) return this.#replace(start, end, lines(shown));
    const target = this.#targetOf(tag);
    if (target !== undefined) return this.#replace(start, end, target);
    const passed = kind === 'liquid' ? this.variables.passedOn(tag) : undefined;
    if (passed !== undefined) return this.#replace(start, end, aside('').join(passed));
    const [open, close] = pair ? around(pair(tag), name, place) : ['', ''];
    this.#open.push({
      name,
      close,
      index: this.edits.length,
      tag,
      isKnown: pair !== undefined || TRANSPARENT.has(name),
      alone: pair && shownAlone(tag, place),
    });
    return this.#replace(start, end, open);
  }

  /** The URL of the post that an unknown tag names, if it stands for the target of a link. */
  #targetOf({ start, values: [name = ''] }: Tag): string | undefined {
    const isTarget = /(?:\]\([ \t]?|\shref=["']?)$/.test(this.text.slice(Math.max(0, start - 10), start));
    // In paths of dates and numbers, the last part alone names nothing.
    return isTarget && /\p{L}[^/]*\/?$/u.test(name) ? this.options.names.post(name) : undefined;
  }

  #end(tag: Tag): number {
    // An end tag without a name belongs to the innermost pair.
    let at = this.#open.length - 1;
    const floor = Math.max(0, this.#open.length - 50);
    while (at >= floor && tag.name !== '' && tag.name !== 'end' && this.#open[at]?.name !== tag.name) at -= 1;
    const pair = at >= floor ? this.#open[at] : undefined;
    if (!pair && this.depth === 0) this.#reportUnbegun(tag);
    if (!pair) return this.#replace(tag.start, tag.end, '');
    for (const other of this.#open.splice(at).slice(1)) this.#leaveOut(other);
    if (!pair.isKnown) this.options.findings.add(nameOf(pair.tag), pair.tag.start);
    return this.#replace(tag.start, tag.end, pair.close);
  }

  /** A part of the text, converted by itself. */
  #within(from: number, to: number): string {
    const part = this.text.slice(from, to);
    if (this.depth >= MAX_DEPTH) return '';
    const { findings, missing } = this.options;
    const options: TemplateOptions = {
      ...this.options,
      findings: findingsFrom(findings, from),
      missing: (name, offset) => {
        missing(name, from + offset);
      },
    };
    const regions = codeRegions(part);
    return applyEdits(part, new TemplatePass(part, regions, options, this.variables, this.depth + 1).run()).text;
  }

  /** In what Hugo and knitr read, braces are text. */
  #unread(tag: Tag): string {
    if (!this.options.isNotebook && !/^\.[A-Z]/.test(tag.rest)) return this.#unknown(tag);
    return this.text.slice(tag.start, tag.end).replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`);
  }

  #unknown(tag: Tag): string {
    this.options.findings.add(nameOf(tag), tag.start);
    return '';
  }
}

/** Replaces the tags of template languages with what they mean; unknown tags are left out, and added to the findings. */
export function withoutTemplates(text: string, regions: CodeRegions, options: TemplateOptions): EditedText {
  const edits = [...new TemplatePass(text, regions, options).run(), ...rawInCode(text, regions)];
  return applyEdits(
    text,
    edits.sort((a, b) => a.start - b.start),
  );
}
