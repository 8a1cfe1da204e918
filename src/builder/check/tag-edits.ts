import { readFileSync, writeFileSync } from 'node:fs';
import { tagKey } from '../../core/tags.js';
import { applyEdits, type Edit } from '../dialect/text/edits.js';
import type { Plan } from '../plan/plan.js';
import { bodyStartOf } from '../read/fences.js';
import { isJekyllPost } from '../read/page-files.js';
import type { SourcePost } from '../read/post.js';
import { readSource, type SourceFile } from '../read/source.js';

/** A tag in front matter that is written otherwise than it should be. */
interface TagEdit extends Edit {
  readonly tag: string;
  readonly code: 'tag-case' | 'tag-space';
}

/** The form of each tag that most posts use. */
export function commonTags({ entries }: Plan): Map<string, string> {
  const forms = new Map<string, Map<string, number>>();
  for (const tag of entries.flatMap(({ post }) => post.tags)) {
    const counts = forms.get(tagKey(tag)) ?? new Map<string, number>();
    forms.set(tagKey(tag), counts.set(tag, (counts.get(tag) ?? 0) + 1));
  }
  return new Map(Array.from(forms, ([key, counts]) => [key, [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '']));
}

/** A list in brackets; a list in lines, which comments and empty lines may divide; a text, with lines that continue it. */
const VALUE = /\[[^\]]*\]?|-[ \t].*(?:\n[ \t]*(?:-[ \t].*|#.*)?(?=\n|$))*|.*(?:\n[ \t]+[^\s:=]+[^:=\n]*(?=\n|$))*/y;
/** The names in each of them. A number sign begins a comment after a space only. */
const IN_BRACKETS = /"([^"\n]*)"|'([^'\n]*)'|[^\s,[\]"'](?:[^,[\]\n#"']|(?<=\S)#)*/g;
const IN_LINES = /(?<=^[ \t]*-[ \t]+)(?:"([^"\n]*)"|'([^'\n]*)'|[^\s"'#](?:[^\n#]|(?<=\S)#)*)/gm;
const IN_TEXT = /[^\s,，、;；"'](?:[^,，、;；\n"'#]|(?<=\S)#)*/g;
const BETWEEN_SPACES = /[^\s"']+/g;

/** Where in the front matter of a post the value of its tags is. */
function valueOf(text: string, { tagsField }: SourcePost): readonly [offset: number, value: string] | undefined {
  if (!tagsField) return undefined;
  const frontMatter = text.slice(0, bodyStartOf(text));
  const [, member] = tagsField.value.split('.');
  const name = member && new RegExp(String.raw`(?:^|[{,\s])["']?${member}["']?[ \t]*[:=]\s*`, 'i');
  const found = name ? name.exec(frontMatter.slice(tagsField.offset)) : undefined;
  const offset = tagsField.offset + (found ? found.index + found[0].length : 0);
  VALUE.lastIndex = offset;
  const value = VALUE.exec(frontMatter)?.[0];
  return (name && !found) || !value ? undefined : [offset, value];
}

function namesIn(value: string, path: string): RegExp {
  if (value.startsWith('[')) return IN_BRACKETS;
  if (/^-[ \t]/.test(value)) return IN_LINES;
  return isJekyllPost(path) && !/[,，、;；]/.test(value) ? BETWEEN_SPACES : IN_TEXT;
}

/** The tags in the front matter of a post that have another case than in other posts, or spaces around them within quotes. */
export function tagEdits(text: string, post: SourcePost, common: ReadonlyMap<string, string>): TagEdit[] {
  const [offset = 0, value = ''] = valueOf(text, post) ?? [];
  const known = new Set(post.tags.map(tagKey));
  return Array.from(value.matchAll(namesIn(value, post.path)), ({ 0: whole, 1: double, 2: single, index }): TagEdit[] => {
    const inside = double ?? single ?? whole.trimEnd();
    const start = offset + index + ((double ?? single) === undefined ? 0 : 1);
    const tag = inside.trim();
    const replacement = common.get(tagKey(tag)) ?? tag;
    // What was not read as a tag is something else.
    if (tag === '' || replacement === inside || !known.has(tagKey(tag))) return [];
    return [{ start, end: start + inside.length, replacement, tag, code: replacement === tag ? 'tag-space' : 'tag-case' }];
  }).flat();
}

/** Makes some edits in the file that a text was read from, where all else stays as it is. Returns whether it changed. */
function editFile({ path, text, placeOf }: SourceFile, edits: readonly Edit[]): boolean {
  const written = readFileSync(path, 'utf8');
  const lines = [...written.matchAll(/\r\n?|\n/g)].map(({ 0: { length }, index }) => index + length);
  const inFile = edits.flatMap(({ start, end, replacement }) => {
    const { line, column } = placeOf(start);
    const first = line > 1 ? (lines[line - 2] ?? 0) : Number(written.startsWith('\ufeff'));
    const at = first + column - 1;
    // Front matter may be in another file, and what was repaired is written otherwise.
    const isSame = written.startsWith(text.slice(start, end), at);
    return isSame ? [{ start: at, end: at + end - start, replacement }] : [];
  });
  if (inFile.length > 0) writeFileSync(path, applyEdits(written, inFile).text);
  return inFile.length > 0;
}

/** Writes the tags of posts as other posts have them. Returns whether it changed a file. */
export function fixTags(plan: Plan, cwd: string): boolean {
  const common = commonTags(plan);
  let hasChanged = false;
  for (const { post } of plan.entries) {
    const source = readSource(post, cwd, [], true);
    if (source && !post.item) hasChanged = editFile(source, tagEdits(source.text, post, common)) || hasChanged;
  }
  return hasChanged;
}
