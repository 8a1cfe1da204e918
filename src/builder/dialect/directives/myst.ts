import { codeRegions, type CodeRegions } from '../text/code-regions.js';
import { afterBoth, applyEdits, unedited, type Edit, type EditedText } from '../text/edits.js';
import type { Findings } from '../text/findings.js';
import { directiveMeaning } from './myst-directives.js';
import { roleEdits } from './myst-roles.js';
import { indented, linesOf, type TextLine } from '../text/text-lines.js';

/** Whether a text may have directives or roles of MyST, or cells of a notebook. */
export const MYST = /(?:```|~~~|:::)[ \t]*\{[a-z][\w:+-]*\}|\{[a-z][\w:+-]*\}`|^\+\+\+[ \t]*\{"/im;

const OPEN = /^([ \t]*)(`{3,}|~{3,}|:{3,})[ \t]*\{([a-z][\w:+-]*)\}[ \t]*(.*?)[ \t]*$/i;
const OPTION = /^[ \t]*:([a-z][\w-]*):(?:[ \t]+(.*?))?[ \t]*$/i;
const YAML_OPTION = /^[ \t]*([a-z][\w-]*):[ \t]*(.*?)[ \t]*$/i;
const LABEL = /^[ \t]*\([\w.:-]{1,200}\)=[ \t]*$/;
const CELL = /^\+\+\+(?:[ \t].*)?$/;
/** A link whose words are those of what it leads to, which are not known here. */
const EMPTY_LINK = /(?<![!\]\\])\[\](?=\(<?([^\s()<>]{1,500})>?\))/g;
const COMMENT = /^%(?:[ \t].*)?$/;
/** How deep directives may be in each other. */
const MAX_DEPTH = 6;
/** How many lines are read to find the ends of directives. */
const MAX_READ = 200_000;

/** The line that ends a directive. One with colons may contain others with as many. */
function endOf(lines: readonly TextLine[], at: number, marks: string): number {
  const close = new RegExp(`^[ \\t]*${marks.charAt(0)}{${marks.length},}[ \\t]*$`);
  const open = new RegExp(`^[ \\t]*${marks}:*[ \\t]*[{\\w]`);
  for (let index = at + 1, depth = 1; index < lines.length; index += 1) {
    const { text } = lines[index] ?? { text: '' };
    if (close.test(text)) depth -= 1;
    else if (marks.startsWith(':') && open.test(text)) depth += 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** The options of a directive, and where its content begins. */
function optionsOf(lines: readonly TextLine[], from: number, to: number): { options: Record<string, string>; content: number } {
  const options: Record<string, string> = {};
  const isYaml = lines[from]?.text.trim() === '---';
  let at = isYaml ? from + 1 : from;
  for (; at < to; at += 1) {
    const { text } = lines[at] ?? { text: '' };
    if (isYaml && text.trim() === '---') return { options, content: at + 1 };
    const [, name, value = ''] = (isYaml ? YAML_OPTION : OPTION).exec(text) ?? [];
    if (name) options[name.toLowerCase()] = value;
    else if (!isYaml) break;
  }
  return isYaml ? { options: {}, content: from } : { options, content: at };
}

/** One pass, over the directives that are not in the code of others. */
function directiveEdits(text: string, regions: CodeRegions): Edit[] {
  const edits: Edit[] = [];
  const starts = new Set(regions.list.map(([start]) => start));
  const lines = linesOf(text);
  let left = MAX_READ;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const [, indent = '', marks = '', name = '', words = ''] = (line && OPEN.exec(line.text)) ?? [];
    if (!line || name === '') continue;
    const isCode = regions.endAt(line.start + indent.length) !== undefined;
    if (marks.startsWith(':') ? isCode : !starts.has(line.start)) continue;
    const end = left > 0 ? endOf(lines, at, marks) : -1;
    left -= (end < 0 ? lines.length : end) - at;
    const last = lines[end];
    if (!last) continue;
    const { options, content } = optionsOf(lines, at + 1, end);
    const inside = lines.slice(content, end).map(({ text: each }) => each);
    const body = inside.map((each) => (each.startsWith(indent) ? each.slice(indent.length) : each.trimStart())).join('\n');
    const meaning = directiveMeaning({ name: name.toLowerCase(), words, options, body });
    if (meaning === undefined) continue;
    if (typeof meaning === 'string') {
      edits.push({ start: line.start, end: last.end, replacement: `\n${indented(meaning, indent)}\n` });
      at = end;
    } else {
      const head = lines[content - 1] ?? line;
      edits.push({ start: line.start, end: head.end, replacement: `\n${indented(meaning[0], indent)}\n` });
      edits.push({ start: last.start, end: last.end, replacement: `\n${indented(meaning[1], indent)}\n` });
      at = content - 1;
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** Labels, comments and the limits of cells are lines that show nothing. */
function lineEdits(text: string, regions: CodeRegions): Edit[] {
  const lines = linesOf(text);
  return lines.flatMap((line, index) => {
    const isAfterBlank = index === 0 || lines[index - 1]?.text.trim() === '' || COMMENT.test(lines[index - 1]?.text ?? '');
    const isHidden = LABEL.test(line.text) || (isAfterBlank && (CELL.test(line.text) || COMMENT.test(line.text)));
    return isHidden && regions.endAt(line.start) === undefined ? [{ start: line.start, end: line.end, replacement: '' }] : [];
  });
}

/** Gives links without words the name of what they lead to. */
const linkEdits = (text: string, regions: CodeRegions): Edit[] =>
  Array.from(text.matchAll(EMPTY_LINK), ({ 1: target = '', index }) => {
    const words = /^https?:/.test(target) ? target : target.replace(/^(?:.*\/|#)|\.\w+$/g, '').replace(/[-_]+/g, ' ');
    return { start: index + 1, end: index + 1, replacement: words.replace(/[[\]\\]/g, '\\$&') };
  }).filter(({ start }) => regions.endAt(start) === undefined);

/** Replaces the directives and roles of MyST, as in Jupyter Book and Sphinx. */
export function withoutMyst(text: string, regions: CodeRegions, findings: Pick<Findings, 'add'>): EditedText {
  let current = unedited(text);
  let code = regions;
  const apply = (edits: readonly Edit[]): boolean => {
    if (edits.length === 0) return false;
    current = afterBoth(current, applyEdits(current.text, edits));
    code = codeRegions(current.text);
    return true;
  };
  const add: Findings['add'] = (what, offset) => {
    findings.add(what, current.originalOffset(offset));
  };
  let isMyst = /^\+\+\+[ \t]*\{"/m.test(text);
  for (let depth = 0; depth < MAX_DEPTH && apply(directiveEdits(current.text, code)); depth += 1) isMyst = true;
  if (apply(roleEdits(current.text, code, { add }))) isMyst = true;
  if (isMyst) apply(lineEdits(current.text, code));
  if (isMyst) apply(linkEdits(current.text, code));
  return current;
}
