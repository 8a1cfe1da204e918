import { writeFileSync } from 'node:fs';
import { tagKey } from '../../core/tags.js';
import { applyEdits, type Edit } from '../dialect/text/edits.js';
import type { Plan } from '../plan/plan.js';
import { bodyStartOf } from '../read/fences.js';
import { readSource } from '../read/source.js';

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

const KEY = /^(?:tags|categories|category|keywords)[ \t]*:/;
const TAG = /"([^"\n]*)"|'([^'\n]*)'|[^\s,[\]"'#][^,[\]\n#"']*/g;

/** The tags in the front matter of a text that have another case than in other posts, or spaces around them within quotes. */
export function tagEdits(text: string, common: ReadonlyMap<string, string>): TagEdit[] {
  const edits: TagEdit[] = [];
  let [offset, isInTags] = [0, false];
  for (const line of text.slice(0, bodyStartOf(text)).split('\n')) {
    const start = KEY.exec(line)?.[0].length ?? /^[ \t]*-[ \t]+|^[ \t]+/.exec(line)?.[0].length ?? 0;
    isInTags = KEY.test(line) || (isInTags && start > 0);
    for (const { 0: whole, 1: double, 2: single, index } of isInTags ? line.slice(start).matchAll(TAG) : []) {
      const inside = double ?? single ?? whole.trimEnd();
      const quotes = whole.length - inside.length >= 2 && (double ?? single) !== undefined ? 1 : 0;
      const at = offset + start + index + quotes;
      const tag = inside.trim();
      const replacement = common.get(tagKey(tag)) ?? tag;
      if (tag === '' || replacement === inside) continue;
      edits.push({ start: at, end: at + inside.length, replacement, tag, code: replacement === tag ? 'tag-space' : 'tag-case' });
    }
    offset += line.length + 1;
  }
  return edits;
}

/** Writes the tags of posts as other posts have them. Returns whether it changed a file. */
export function fixTags(plan: Plan, cwd: string): boolean {
  const common = commonTags(plan);
  let hasChanged = false;
  for (const { post } of plan.entries) {
    const source = readSource(post, cwd, [], true);
    const edits = source ? tagEdits(source.text, common) : [];
    if (!source || edits.length === 0) continue;
    writeFileSync(source.path, applyEdits(source.text, edits).text);
    hasChanged = true;
  }
  return hasChanged;
}
