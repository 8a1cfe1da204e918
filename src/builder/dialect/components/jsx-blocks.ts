import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';

const BLOCK =
  /^([ \t]*)<(div|section|article|aside|details|summary|figure|figcaption|center|main|header|footer|[a-z]\w*-[\w-]*)((?:\s[^<>]*)?)>(.*)$/;
const END = /^[ \t]*<\/([\w-]+)>[ \t]*$/;
const INLINE = /^[ \t]*<(?:a|b|em|i|mark|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>[ \t]*$/;
const MARKS = /[*_`[\]~]/;
const MAX_LINE = 2_000;

const isClassName = (text: string, regions: CodeRegions): boolean =>
  Array.from(text.matchAll(/<[a-z]\w*\s[^<>\n]{0,300}?className=["{]/g)).some(({ index }) => regions.endAt(index) === undefined);

/** Docusaurus reads all files as MDX. */
const DOCUSAURUS = /^import\s[^\n]{1,300}\sfrom\s+["']@(?:theme|site|docusaurus)\//gm;
const importsTheme = (text: string, regions: CodeRegions): boolean =>
  Array.from(text.matchAll(DOCUSAURUS)).some(({ index }) => regions.endAt(index) === undefined);

/** Whether a text is MDX: by its extension, by attributes that only JSX has, or by what it imports. */
export const isMdxText = (file: string, text: string, regions: () => CodeRegions): boolean =>
  /\.mdx$/i.test(file) ||
  (text.includes('className=') && isClassName(text, regions())) ||
  (/from\s+["']@/.test(text) && importsTheme(text, regions()));

/** The innermost open element, and how far the lines in it are indented. */
interface Open {
  readonly name: string;
  indent?: number;
}

/** A paragraph in HTML that begins and ends with its text, and has no blank line, and no other block, in it. */
const PARAGRAPH =
  /^ {0,3}<p(?:\s[^<>\n]{0,500})?>(?=[ \t]*[^\s<#>|+\d*-])((?:(?!<\/?(?:p|div|ul|ol|table|pre|figure|h\d)[\s>]|\n[ \t]*\n)[^]){1,4000})<\/p>[ \t]*$/gm;

/** Text right after a tag is Markdown in MDX; Markdown itself takes what begins with the tag of a paragraph for HTML. */
export function withMarkdownInParagraphs(text: string, regions: CodeRegions): EditedText {
  const edits = Array.from(text.matchAll(PARAGRAPH)).flatMap(({ 0: all, 1: words = '', index }) =>
    MARKS.test(words) && regions.endAt(index) === undefined
      ? { start: index, end: index + all.length, replacement: `\n${words.trim().replace(/\n[ \t]+/g, '\n')}\n` }
      : [],
  );
  return applyEdits(text, edits);
}

/** Between tags on lines of their own, MDX has Markdown, however far it is indented; Markdown itself needs blank lines there. */
export function withMarkdownInBlocks(text: string, regions: CodeRegions): EditedText {
  const edits: Edit[] = [];
  const open: Open[] = [];
  let start = 0;
  const replaceLine = (line: string, replacement: string): void => {
    edits.push({ start, end: start + line.length, replacement });
  };
  const read = (line: string): void => {
    const [, , name = '', attributes = '', rest = ''] = BLOCK.exec(line) ?? [];
    const tag = `<${name}${attributes}>`;
    if (name && rest.trim() === '') {
      open.push({ name });
      replaceLine(line, `${tag}\n`);
    } else if (name && rest.trimEnd().endsWith(`</${name}>`)) {
      const words = rest.trimEnd().slice(0, -name.length - 3);
      replaceLine(
        line,
        MARKS.test(words) && !words.includes('<') ? `${tag}\n\n${words.trim()}\n\n</${name}>\n` : `${line.trim()}\n`,
      );
    } else if (open.length > 0 && END.exec(line)?.[1] === open.at(-1)?.name) {
      open.pop();
      replaceLine(line, `\n${line.trim()}\n`);
    } else if (INLINE.test(line)) edits.push({ start, end: start + line.length + 1, replacement: line.trim() });
    else unindent(line);
  };
  const unindent = (line: string): void => {
    const top = open.at(-1);
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (!top || line.trim() === '') return;
    top.indent ??= indent;
    const end = Math.min(indent, top.indent);
    if (end > 0) edits.push({ start, end: start + end, replacement: '' });
  };
  for (const line of text.split('\n')) {
    const isCode = regions.endAt(start + (/^[ \t>]*/.exec(line)?.[0].length ?? 0)) !== undefined;
    if (isCode || line.length > MAX_LINE || open.length > 50) unindent(isCode ? line : '');
    else read(line);
    start += line.length + 1;
  }
  return applyEdits(text, edits);
}
