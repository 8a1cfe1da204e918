import { endOfExport } from './front-matter-exports.js';

/**
 * Languages of front matter. In JavaScript, only constants are read; `lines` are those of Pelican and Nikola, `definitions` those
 * of Franklin, and `export` is an object that MDX exports.
 */
type FrontMatterFormat = 'yaml' | 'toml' | 'json' | 'js' | 'lines' | 'definitions' | 'export';

/** Where the front matter is in the text of a file. */
export interface Fence {
  readonly format: FrontMatterFormat;
  readonly start: number;
  readonly end: number;
  /** Where the body begins. */
  readonly bodyStart: number;
}

/** Longest front matter in JSON without fences, in characters. */
const MAX_JSON = 200_000;

const OPENING = /^\s*(---|\+\+\+|;;;)[ \t]*(yaml|yml|toml|json|js|javascript)?[ \t]*\n/i;
const CLOSING: Readonly<Record<string, RegExp>> = {
  '---': /^(?:---|\.\.\.)[ \t]*$/gm,
  '+++': /^\+\+\+[ \t]*$/gm,
  ';;;': /^;;;[ \t]*$/gm,
};
const BY_FENCE: Readonly<Record<string, FrontMatterFormat>> = { '---': 'yaml', '+++': 'toml', ';;;': 'json' };
const BY_NAME: Readonly<Record<string, FrontMatterFormat>> = {
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  json: 'json',
  js: 'js',
  javascript: 'js',
};
// Hexo and Statiq accept front matter without an opening fence, Statiq and gostatic end it with any number of dashes. So that no
// heading is taken for it, it must have a date or a title.
const UNOPENED =
  /^((?=(?:.+\n){0,40}?(?:title|date)[ \t]*:)(?:[\w-]+[ \t]*:.*\n(?:(?!---)[ \t-].*\n)*){1,40}?)-{3,}[ \t]*(?:\n|$)/i;
const UNOPENED_JSON = /^\s*"(?:title|date|layout|tags|categories)"[ \t]*:/;

// Pelican and MultiMarkdown have no fences: an empty line ends their lines. With a title and another field, they are no text.
const LINES =
  /^\n{0,20}((?=(?:.+\n){0,40}?title[ \t]*:)(?=(?:.+\n){0,40}?(?:date|modified|authors?|category|tags|slug|permalink|summary|status)[ \t]*:)(?:[a-z][\w -]{0,40}:.*\n(?:[ \t].*\S.*\n)*){2,40}?)(?:[ \t]*\n|$)/i;

// Nikola's lines, in a comment or, as in its older articles, without one.
const NIKOLA = /^\s{0,20}(<!--[ \t]*\n?[ \t]*)?((?:\.\. [a-z][\w-]{0,40}:.*\n){2,60})/i;

// Franklin's definitions; what continues one is indented, or closes a list or a text.
const DEFINITIONS = /^\s{0,20}(?=@def )(?:(?:@def[ \t]+\w+[ \t]*=|[ \t]+\S|[\])}"]).*\n|[ \t]*\n(?=[ \t]*\n?@def ))+/;

// What Next.js reads of MDX without front matter.
const EXPORT =
  /^(?=\s{0,20}(?:import|export)\s)[^]*?(?:^|\n)export\s+const\s+(?:meta|metadata|front[mM]atter)\s*(?::\s*[\w.]+\s*)?=\s*(?=\{)/;

/** Where the object that begins at `start` ends; -1 if it does not end. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  const tokens = /"(?:[^"\\\n]|\\.)*"|[{}]/g;
  tokens.lastIndex = start;
  for (let match = tokens.exec(text); match && match.index < start + MAX_JSON; match = tokens.exec(text)) {
    if (match[0] === '{') depth += 1;
    else if (match[0] === '}') depth -= 1;
    if (depth === 0) return match.index + 1;
  }
  return -1;
}

function jsonFence(text: string): Fence | undefined {
  const start = /^\s*/.exec(text)?.[0].length ?? 0;
  if (/^\{\s*(?:"|\})/.test(text.slice(start, start + 1000))) {
    const end = endOfObject(text, start);
    const after = end < 0 ? '' : (/^[ \t]*(?:\n|$)/.exec(text.slice(end, end + 1000))?.[0] ?? undefined);
    return after === undefined || end < 0 ? undefined : { format: 'json', start, end, bodyStart: end + after.length };
  }
  if (!UNOPENED_JSON.test(text.slice(0, 1000))) return undefined;
  const close = /\n;;;[ \t]*(?:\n|$)/.exec(text);
  return close ? { format: 'json', start, end: close.index + 1, bodyStart: close.index + close[0].length } : undefined;
}

function definitionsFence(text: string): Fence | undefined {
  const block = DEFINITIONS.exec(`${text.slice(0, 20_000)}\n`)?.[0];
  if (block === undefined) return undefined;
  const end = Math.min(block.length, text.length);
  return { format: 'definitions', start: 0, end, bodyStart: end };
}

function linesFence(text: string): Fence | undefined {
  const [whole = '', block = ''] = LINES.exec(`${text.slice(0, 20_000)}\n`) ?? [];
  if (!block) return undefined;
  const start = whole.indexOf(block);
  return { format: 'lines', start, end: start + block.length - 1, bodyStart: Math.min(whole.length, text.length) };
}

function nikolaFence(text: string): Fence | undefined {
  const [whole = '', comment, block = ''] = NIKOLA.exec(`${text.slice(0, 20_000)}\n`) ?? [];
  if (!block) return undefined;
  const end = Math.min(whole.length, text.length);
  const fence = { format: 'lines', start: whole.length - block.length, end } as const;
  if (!comment) return { ...fence, bodyStart: end };
  const close = /^\s{0,20}-->/.exec(text.slice(end, end + 30))?.[0];
  return close === undefined ? undefined : { ...fence, bodyStart: end + close.length };
}

/** The object is a part of the body, whose modules are read further on. */
function exportFence(text: string): Fence | undefined {
  const head = text.slice(0, 20_000);
  const start = EXPORT.exec(head)?.[0].length ?? -1;
  const end = start < 0 ? -1 : endOfExport(head, start);
  return end < 0 ? undefined : { format: 'export', start, end, bodyStart: 0 };
}

/**
 * Finds the front matter that opens a text: YAML between lines of `---`, TOML between `+++`, JSON as an object or between `;;;`,
 * in the language that is named after the dashes, in lines of `Name: text` up to an empty one, in Nikola's of `.. name: text`, in
 * Franklin's of `@def name = value`, or as an object that MDX exports.
 *
 * @returns 'unclosed' if it does not end, `undefined` if there is none.
 */
export function findFence(text: string): Fence | 'unclosed' | undefined {
  const [opening, fence = '', language = ''] = OPENING.exec(text) ?? [];
  if (opening === undefined) {
    const [whole = '', unopened] = UNOPENED.exec(text.slice(0, 20_000)) ?? [];
    if (unopened === undefined)
      return jsonFence(text) ?? linesFence(text) ?? nikolaFence(text) ?? definitionsFence(text) ?? exportFence(text);
    return { format: 'yaml', start: 0, end: unopened.length, bodyStart: whole.length };
  }
  const closing = new RegExp(CLOSING[fence] ?? '', 'gm');
  closing.lastIndex = opening.length;
  const match = closing.exec(text);
  // A horizontal rule, not front matter.
  if (!match)
    return fence === '---' && !/^\s*(?:#|[\w-]+[ \t]*:)/.test(text.slice(opening.length, opening.length + 200))
      ? undefined
      : 'unclosed';
  const format = BY_NAME[language.toLowerCase()] ?? BY_FENCE[fence] ?? 'yaml';
  const end = match.index + match[0].length;
  return { format, start: opening.length, end: match.index, bodyStart: text[end] === '\n' ? end + 1 : end };
}

/** Where the body begins. */
export function bodyStartOf(text: string): number {
  const fence = findFence(text);
  return typeof fence === 'object' ? fence.bodyStart : 0;
}
