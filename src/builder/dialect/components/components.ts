import { escapeHtml } from '../../../sanitise/escape-html.js';
import { decodeEntities } from '../../shared/text.js';
import { asRegions, type CodeRegions } from '../text/code-regions.js';
import { meaningOf, type NamedValues } from './component-meanings.js';
import { modulesOf, type Modules } from './modules.js';
import { endOfExpression, readComponentTag, type ComponentTag } from './component-tags.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import type { Findings } from '../text/findings.js';
import { isHtmlTag } from '../text/html-names.js';
import { endOfFormula } from '../math/math.js';

const isComponent = (name: string): boolean =>
  /^(?:[A-Z]\w*(?:[a-z]|\.[A-Z])|(?:motion|svelte)[.:]|callout-)/.test(name) && !isHtmlTag(name);
const COMMENT = /^\{\s*\/\*/;
const WORDS = /^\s*(?:"([^"]*)"|'([^']*)'|`([^`$]*)`)\s*$/;

/** The text that an expression represents, or the file that it names. */
function valueOf(expression: string, files: ReadonlyMap<string, string>): string | undefined {
  const [, double, single, back] = WORDS.exec(expression) ?? [];
  const required = /^\s*require\(\s*["']([^"']+)["']\s*\)(?:\.default)?\s*$/.exec(expression)?.[1];
  return double ?? single ?? back ?? required ?? files.get(/^\s*(\w+)(?:\.(?:src|default))?\s*$/.exec(expression)?.[1] ?? '');
}

function namedValues({ attributes }: ComponentTag, files: ReadonlyMap<string, string>): NamedValues {
  const named: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const { name, value, isExpression } of attributes) {
    const text = isExpression ? valueOf(value, files) : value;
    if (text !== undefined && name) named[name.toLowerCase()] = text;
  }
  return named;
}

/** Attributes that have another name in JSX; in others, HTML ignores the case. */
const JSX_NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };
/** Instructions of Vue, Svelte and Astro: events, bindings, conditions. In Markdown, a tag with an `@` would be text. */
const INSTRUCTION = /^[@:]|^(?:v|on|bind|class|client|set|use|transition|x)[-:]./;

/** A text in an attribute that is bound in Vue, and the same as VuePress finds it on any site. */
const BOUND = /^\s*(?:\$?withBase\(\s*)?['"`]([^'"`$]+)['"`]\s*\)?\s*$/;

/** An HTML tag without the parts that are not HTML. */
function plainTag(tag: ComponentTag, files: ReadonlyMap<string, string>): string {
  const kept = tag.attributes.flatMap(({ name, value, isExpression }) => {
    const [, bound] = name === ':src' || name === ':href' ? (BOUND.exec(value) ?? []) : [];
    if (bound) return [` ${name.slice(1)}="${escapeHtml(bound)}"`];
    const text = isExpression ? valueOf(value, files) : value;
    if (text === undefined || !name || INSTRUCTION.test(name)) return [];
    return [` ${JSX_NAMES[name] ?? name}="${escapeHtml(isExpression ? text : decodeEntities(text))}"`];
  });
  return `<${tag.isEnd ? '/' : ''}${tag.name}${kept.join('')}${tag.isVoid ? ' /' : ''}>`;
}

/** The end of a tag that would begin a quotation. */
const QUOTING = /\n[ \t]*>$/;
/** How many tags and expressions may turn out not to be any; the rest of such a text is not examined. */
const MAX_FAILURES = 2_000;
/**
 * Not the target of a link in angle brackets, as notes with spaces in their names have it. A sign after a backslash is text, and
 * the backslash may be such a sign itself.
 */
const TAG = /\\[\\<{]|(?<!\]\([ \t]*|\]:[ \t]*)<\/?[A-Za-z]|<\/?>|\{|(?<!\\)\$/g;

/** Reads the tags and expressions of a text from its beginning to its end. */
class ComponentReader {
  readonly edits: Edit[];
  readonly #text: string;
  readonly #files: ReadonlyMap<string, string>;
  readonly #isMdx: boolean;
  readonly #findings: Findings;
  #failures = 0;

  constructor(text: string, { edits, files, isMdx }: Modules, findings: Findings) {
    this.#text = text;
    this.#files = files;
    this.#isMdx = isMdx;
    this.#findings = findings;
    this.edits = [...edits];
  }

  get hasFailed(): boolean {
    return this.#failures > MAX_FAILURES;
  }

  /** Reads what begins at an offset. Returns where it ends; `undefined` if it is text. */
  read(opening: string, index: number): number | undefined {
    if (opening.startsWith('\\')) return index + opening.length;
    if (opening === '$') return this.#isMdx ? endOfFormula(this.#text, index) : undefined;
    if (opening === '{') return this.#readExpression(index);
    if (opening.endsWith('>')) return this.#isMdx ? this.#replace(index, index + opening.length, '') : undefined;
    const tag = readComponentTag(this.#text, index);
    if (!tag) this.#failures += 1;
    return (
      tag && (isComponent(tag.name) || (this.#isMdx && /^[A-Z]/.test(tag.name)) ? this.#readComponent(tag) : this.#readHtml(tag))
    );
  }

  #replace(start: number, end: number, replacement: string): number {
    this.edits.push({ start, end, replacement });
    return end;
  }

  /** Outside of MDX, only comments are expressions. */
  #readExpression(index: number): number | undefined {
    const text = this.#text;
    const isComment = COMMENT.test(text.slice(index, index + 200));
    if (!this.#isMdx && !isComment) return undefined;
    const end = endOfExpression(text, index);
    if (end === undefined) {
      this.#failures += 1;
      return undefined;
    }
    const isOpenComment = isComment && !/\*\/\s*\}$/.test(text.slice(end - 20, end));
    if (isOpenComment || /^\{#[\w-]+\}$/.test(text.slice(index, end))) return undefined;
    const words = valueOf(text.slice(index + 1, end - 1), this.#files);
    if (words === undefined && !isComment) this.#findings.add(`{${text.slice(index + 1, Math.min(end - 1, index + 40))}}`, index);
    return this.#replace(index, end, words === undefined ? '' : escapeHtml(words));
  }

  #readHtml(tag: ComponentTag): number {
    const isPlain =
      !tag.attributes.some(({ name, isExpression }) => isExpression || name in JSX_NAMES || /^[@:]/.test(name)) &&
      !QUOTING.test(this.#text.slice(tag.start, tag.end));
    return isPlain ? tag.end : this.#replace(tag.start, tag.end, plainTag(tag, this.#files));
  }

  #readComponent(tag: ComponentTag): number {
    const before = this.#text.slice(Math.max(0, tag.start - 200), tag.start);
    const isAlone = /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(this.#text.slice(tag.end, tag.end + 200));
    const meaning = meaningOf(tag, namedValues(tag, this.#files), isAlone);
    if (meaning === undefined && !tag.isEnd) this.#findings.add(`<${tag.name}>`, tag.start);
    return this.#replace(tag.start, tag.end, meaning ?? '');
  }
}

/** Removes the modules, components and expressions of MDX from a text, or replaces them with what they mean. */
export function withoutComponents(text: string, regions: CodeRegions, isMdxFile: boolean, findings: Findings): EditedText {
  const modules = modulesOf(text, regions, isMdxFile);
  const inModules = asRegions(modules.edits.map(({ start, end }) => [start, end] as const));
  const reader = new ComponentReader(text, modules, findings);
  let from = 0;
  for (const { 0: opening, index } of text.matchAll(TAG)) {
    if (reader.hasFailed) break;
    if (index < from || (regions.endAt(index) ?? inModules.endAt(index)) !== undefined) continue;
    from = reader.read(opening, index) ?? from;
  }
  return applyEdits(
    text,
    reader.edits.sort((a, b) => a.start - b.start),
  );
}
