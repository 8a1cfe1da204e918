import type { Tag } from './tags.js';

/** What replaces a whole pair whose text is not Markdown. */
type Opaque = (content: string, tag: Tag) => string;

const longestRun = (text: string): number => (text.match(/`+/g) ?? []).reduce((max, { length }) => Math.max(max, length), 2);

/** A block of code in Markdown, whatever is in it. @param title What is shown above it. */
export function fenced(content: string, language: string, title = ''): string {
  const fence = '`'.repeat(longestRun(content) + 1);
  const info = title === '' ? language : `${language || 'text'} title="${title}"`;
  return `${fence}${info}\n${content.replace(/^[ \t]*\n|\n[ \t]*$/g, '')}\n${fence}`;
}

const LANGUAGE = /^[\w+#-]{1,20}$/;
/** What follows the title in `{% codeblock Time to sort - sort.rb lang:ruby https://a.example/ %}` of Hexo and Octopress. */
const AFTER_TITLE = /(?:^|\s)(?:https?:\/\/|\/\S|[a-z_]{2,20}:\S).*$/is;

function titleOf({ name, named, rest }: Tag): string {
  const before = name === 'codeblock' ? rest.replace(AFTER_TITLE, '') : '';
  const title = named['title'] ?? named['filename'] ?? named['caption'] ?? (LANGUAGE.test(before.trim()) ? '' : before);
  return title.replace(/["'`\s]+/g, ' ').trim();
}

const code: Opaque = (content, tag) => {
  const { named, values } = tag;
  const title = titleOf(tag);
  // A title may be the name of a file.
  const unnamed = title === '' ? values.find((value) => LANGUAGE.test(value)) : /\.([a-z]\w{0,5})$/i.exec(title)?.[1];
  const language = named['lang'] ?? named['language'] ?? unnamed ?? '';
  return fenced(content, language.replace(/[^\w+#-]/g, ''), title);
};
const math: Opaque = (content) => `$$\n${content.replace(/\$\$/g, '').trim()}\n$$`;
/** What a script draws. */
const data: Opaque = (content) => fenced(content, '');
const nothing: Opaque = () => '';

/** By name, for tags in any template language. */
const OPAQUE: Readonly<Record<string, Opaque>> = {
  highlight: code,
  codeblock: code,
  code,
  prism: code,
  chart: data,
  chartjs: data,
  plotly: data,
  vega: data,
  echarts: data,
  score: data,
  mermaid: (content) => fenced(content, 'mermaid'),
  katex: math,
  mathjax: math,
  math,
  comment: nothing,
  capture: nothing,
  macro: nothing,
  // Content that is kept under such a name is shown as code further down.
  set: (content, tag) => (/code/i.test(tag.rest) ? fenced(content, '') : ''),
  css: nothing,
  js: nothing,
  javascript: nothing,
  // LoveIt has the style in the tag, and text inside.
  style: (content, { values }) => (values.length > 0 ? content.trim() : ''),
  schema: nothing,
};

/** What a pair becomes, by its name: also an unknown one, if the name says that it contains code. */
export const opaqueOf = (name: string): Opaque | undefined =>
  Object.hasOwn(OPAQUE, name)
    ? OPAQUE[name]
    : /code|highlight|snippet/.test(name)
      ? (content, tag) => (/^[ \t]*(?:```|~~~)/m.test(content) ? content : code(content, tag))
      : undefined;

/** The text itself, which is then read as Markdown. */
export const LITERAL: ReadonlySet<string> = new Set(['raw', 'verbatim', 'noparse']);

/** Tags that mean nothing without an end, whatever their values are. */
const ENDED = new Set([...LITERAL, 'highlight', 'codeblock', 'comment', 'capture']);
export const needsEnd = (name: string): boolean => ENDED.has(name);

/** Finds the end tags of such pairs. When it is asked for offsets in ascending order, it searches for no end twice. */
export function endFinder(
  text: string,
): (name: string, from: number) => { readonly start: number; readonly end: number } | undefined {
  const next = new Map<string, { start: number; end: number } | null>();
  return (name, from) => {
    const known = next.get(name);
    if (known === null) return undefined;
    if (known && known.start >= from) return known;
    const pattern = new RegExp(
      String.raw`\{%-?\s{0,9}end_?${name}\s{0,9}-?%\}|\{\{[<%]\s{0,9}/\s{0,9}${name}\s{0,9}[>%]\}\}`,
      'gi',
    );
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    const found = match && { start: match.index, end: match.index + match[0].length };
    next.set(name, found);
    return found ?? undefined;
  };
}
