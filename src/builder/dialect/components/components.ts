import { escapeHtml } from '../../../sanitise/escape-html.js';
import { imageIn } from '../tags/attribute-meanings.js';
import { decodeEntities } from '../../shared/text.js';
import { asRegions, type CodeRegions } from '../text/code-regions.js';
import { endOfExpression, readComponentTag, type ComponentTag } from './component-tags.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import type { Findings } from '../text/findings.js';
import { isHtmlTag } from '../text/html-names.js';
import { endOfFormula } from '../math/math.js';
import { shownAs } from '../tags/meanings.js';
import { aside, details, noteTitle } from '../tags/pairs.js';

const ESM =
  /^(?:import\s+(?:(?:[\w*{][^;'"\n]*\sfrom\s+)?(?:"[^"\n]*"|'[^'\n]*')|(?:type\s+)?(?:\w+,\s*)?\{[^}'"\n]*$)|export\s+(?:default|const|let|var|function|async|class|\{|\*)\b)/;
const IMPORT = /^import\s+(?:type\s+)?(\w+)(?:\s*,\s*\{[^}\n]*\})?\s+from\s+["']([^"'\n]+)["']/;
const IMPORT_LINE = /^import\s+[\w*{][^;'"\n]*\sfrom\s+(?:"[^"\n]*"|'[^'\n]*')\s*;?\s*$/;
const IMPORTS_COMPONENT =
  /^import\s+(?:\{\s*)?[A-Z]\w*[^;'"\n]*\sfrom\s+["'](?:[@.~/][^"'\n]*|[\w-]+)["']|^import\s+\w+\s+from\s+["'][^"'\n]+\.(?:png|jpe?g|gif|webp|avif|svg|mdx?)["']/m;

/** MDX is recognised by its file extension, or by the import of a component. Other imports may be code. */
interface Modules {
  readonly edits: readonly Edit[];
  /** Name → file. */
  readonly files: ReadonlyMap<string, string>;
  readonly isMdx: boolean;
}

/** Imports and exports are at the beginning of a block, and extend to its end. */
function modulesOf(text: string, regions: CodeRegions, isMdxFile: boolean): Modules {
  const edits: Edit[] = [];
  const files = new Map<string, string>();
  if (!isMdxFile && !IMPORTS_COMPONENT.test(text)) return { edits, files, isMdx: false };
  let [offset, isStart, isInside] = [0, true, false];
  let depth = 0;
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === '';
    const isCode = regions.endAt(offset) !== undefined;
    if (isInside && isBlank && depth <= 0) isInside = false;
    if ((isStart || isInside) && !isCode && (isMdxFile ? ESM : IMPORT_LINE).test(line)) isInside = true;
    else if (isInside && !isMdxFile) isInside = false;
    if (isInside && !isCode) {
      const [, name = '', file = ''] = IMPORT.exec(line) ?? [];
      if (name) files.set(name, file);
      depth += (line.match(/[{([]/g)?.length ?? 0) - (line.match(/[})\]]/g)?.length ?? 0);
      edits.push({ start: offset, end: offset + line.length, replacement: '' });
    } else depth = 0;
    isStart = isBlank || isInside;
    offset += line.length + 1;
  }
  return { edits, files, isMdx: isMdxFile || edits.length > 0 };
}

const isComponent = (name: string): boolean =>
  /^(?:[A-Z]\w*(?:[a-z]|\.[A-Z])|(?:motion|svelte)[.:]|callout-)/.test(name) && !isHtmlTag(name);
const NOTES = new Set([
  'note',
  'tip',
  'info',
  'warning',
  'danger',
  'caution',
  'important',
  'callout',
  'alert',
  'aside',
  'admonition',
]);
const COMMENT = /^\{\s*\/\*/;
const WORDS = /^\s*(?:"([^"]*)"|'([^']*)'|`([^`$]*)`)\s*$/;

/** The text that an expression represents, or the file that it names. */
function valueOf(expression: string, files: ReadonlyMap<string, string>): string | undefined {
  const [, double, single, back] = WORDS.exec(expression) ?? [];
  const required = /^\s*require\(\s*["']([^"']+)["']\s*\)(?:\.default)?\s*$/.exec(expression)?.[1];
  return double ?? single ?? back ?? required ?? files.get(/^\s*(\w+)(?:\.(?:src|default))?\s*$/.exec(expression)?.[1] ?? '');
}

type NamedValues = Readonly<Record<string, string>>;

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

const MEANT: Readonly<Record<string, string>> = {
  youtubeembed: 'youtube',
  vimeoembed: 'vimeo',
  twitterembed: 'tweet',
  themedimage: 'image',
  optimizedimage: 'image',
  zoomableimage: 'image',
  githublink: 'github',
  githubrepo: 'github',
  githubcard: 'github',
};

/** What replaces a component; `undefined` if it is unknown. */
function meaningOf(tag: ComponentTag, named: NamedValues, isAlone: boolean): string | undefined {
  const name = tag.name.toLowerCase().replace(/^callout-.+/, 'aside');
  const end = isAlone ? '\n' : '';
  if (NOTES.has(name)) {
    const [open, close] = aside(noteTitle(named['type'] ?? (name === 'aside' ? '' : name), named['title'] ?? ''));
    return isAlone ? (tag.isEnd ? close : open) : '';
  }
  if (name === 'details' || name === 'accordion' || name === 'collapse' || name === 'expandable') {
    const [open, close] = details(named['title'] ?? named['summary'] ?? '');
    return isAlone ? (tag.isEnd ? close : open) : '';
  }
  if (/^(?:tabitem|tab|codegroupitem)$/.test(name))
    return tag.isEnd ? end : `**${escapeHtml(named['label'] ?? named['value'] ?? named['title'] ?? '')}**\n`.replace('****', '');
  if (/^(?:tabs|fragment|codegroup|clientonly)$/.test(name)) return end;
  if (name === 'link' && (named['to'] ?? named['href']) !== undefined)
    return `<a href="${escapeHtml(named['to'] ?? named['href'] ?? '')}">`;
  if (name === 'link' && tag.isEnd) return '</a>';
  if (name === 'link' && named['id']) return `<a id="${escapeHtml(named['id'])}"></a>`;
  if (name.startsWith('admonition')) return end;
  if (tag.isEnd) return undefined;
  if (name === 'badge' && named['text']) return escapeHtml(named['text']);
  const meant =
    MEANT[name] ??
    (/^(?:youtube|vimeo|bilibili|tweet|twitter|gist|codepen|image|img|figure|picture|video|spotify)$/.test(name) ? name : '');
  return shownAs(meant, { named }, isAlone) ?? imageIn(named, isAlone);
}

/** The end of a tag that would begin a quotation. */
const QUOTING = /\n[ \t]*>$/;
/** How many tags and expressions may turn out not to be any; the rest of such a text is not examined. */
const MAX_FAILURES = 2_000;
const TAG = /<\/?[A-Za-z]|<\/?>|\{|(?<!\\)\$/g;

/** Removes the modules, components and expressions of MDX from a text, or replaces them with what they mean. */
export function withoutComponents(text: string, regions: CodeRegions, isMdxFile: boolean, findings: Findings): EditedText {
  const { edits: modules, files, isMdx } = modulesOf(text, regions, isMdxFile);
  const edits = [...modules];
  const replace = (start: number, end: number, replacement: string): number => {
    edits.push({ start, end, replacement });
    return end;
  };
  const known = new Set<string>();
  const takeTag = (tag: ComponentTag): number => {
    if (!isComponent(tag.name))
      return tag.attributes.some(({ name, isExpression }) => isExpression || name in JSX_NAMES || /^[@:]/.test(name)) ||
        QUOTING.test(text.slice(tag.start, tag.end))
        ? replace(tag.start, tag.end, plainTag(tag, files))
        : tag.end;
    const before = text.slice(Math.max(0, tag.start - 200), tag.start);
    const isAlone = /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(text.slice(tag.end, tag.end + 200));
    const named = namedValues(tag, files);
    const meaning = meaningOf(tag, named, isAlone);
    if (meaning !== undefined) known.add(tag.name);
    else if (!tag.isEnd) findings.add(`<${tag.name}>`, tag.start);
    return replace(tag.start, tag.end, meaning ?? '');
  };
  let from = 0;
  const inModules = asRegions(modules.map(({ start, end }) => [start, end] as const));
  let failures = 0;
  for (const { 0: open, index } of text.matchAll(TAG)) {
    if (failures > MAX_FAILURES) break;
    if (index < from || (regions.endAt(index) ?? inModules.endAt(index)) !== undefined) continue;
    if (open === '$') {
      if (isMdx) from = endOfFormula(text, index) ?? from;
    } else if (open === '<>' || open === '</>') {
      if (isMdx) from = replace(index, index + open.length, '');
    } else if (open === '{') {
      const isComment = COMMENT.test(text.slice(index, index + 200));
      const end = isMdx || isComment ? endOfExpression(text, index) : undefined;
      if (end === undefined && (isMdx || isComment)) failures += 1;
      if (
        end === undefined ||
        (isComment && !/\*\/\s*\}$/.test(text.slice(end - 20, end))) ||
        /^\{#[\w-]+\}$/.test(text.slice(index, end))
      )
        continue;
      const words = valueOf(text.slice(index + 1, end - 1), files);
      if (words === undefined && !isComment) findings.add(`{${text.slice(index + 1, Math.min(end - 1, index + 40))}}`, index);
      from = replace(index, end, words === undefined ? '' : escapeHtml(words));
    } else {
      const tag = readComponentTag(text, index);
      if (tag) from = takeTag(tag);
      else failures += 1;
    }
  }
  return applyEdits(
    text,
    edits.sort((a, b) => a.start - b.start),
  );
}
