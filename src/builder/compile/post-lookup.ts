import { basename } from 'node:path';
import type { Plan } from '../plan/plan.js';
import { datedSlug, fileSlug, slugKey, toSlug } from '../shared/slug.js';
import { comparable } from '../shared/text.js';
import { decodePath } from '../shared/urls.js';

interface FoundPost {
  /** Absolute path, in NFC. */
  readonly path: string;
  readonly slug: string;
}

/** The names of the posts of a plan; made once, when the first of them is asked for. */
const indexes = new WeakMap<Plan, ReadonlyMap<string, FoundPost>>();

function indexOf({ entries }: Plan): ReadonlyMap<string, FoundPost> {
  const index = new Map<string, FoundPost>();
  const add = (key: string, found: FoundPost): void => {
    if (!index.has(key)) index.set(key, found);
  };
  const all = entries.map(({ post, slug }) => ({ post, slug, found: { path: post.path.normalize('NFC'), slug } }));
  // What names one post for certain comes before what may be the name of several.
  for (const { slug, found } of all) add(slugKey(slug), found);
  for (const { post, found } of all) add(slugKey(datedSlug(post.path)), found);
  for (const { post, found } of all) add(slugKey(fileSlug(post.path)), found);
  for (const { post, found } of all) add(`title ${comparable(post.title)}`, found);
  return index;
}

/** The post that a tag or a wiki link names by its file, with or without folder and extension, its slug or its title. */
export function findPost(plan: Plan, name: string): FoundPost | undefined {
  const index = indexes.get(plan) ?? indexOf(plan);
  indexes.set(plan, index);
  const path = decodePath(name.trim()).replace(/\/(?:_?index\.\w+)?$/i, '');
  const stem = basename(path).replace(/\.(?:mdx?|markdown|mkd|mdown|html?)$/i, '');
  if (!stem) return undefined;
  return index.get(slugKey(toSlug(stem))) ?? index.get(slugKey(fileSlug(path))) ?? index.get(`title ${comparable(name)}`);
}
