import type { Entry } from '../plan/plan.js';
import { listFolder, tagFolder, type ListKind } from './list-paths.js';

/** Articles that have something in common. */
export interface ArticleList {
  readonly kind: ListKind;
  /** What they have in common: a tag, a name, a year, a BCP 47 tag. */
  readonly name: string;
  /** Of its pages, with a slash at the end. */
  readonly folder: string;
  /** Newest first. */
  readonly entries: readonly Entry[];
}

const byDate = (a: Entry, b: Entry): number => Number(a.post.date < b.post.date) - Number(a.post.date > b.post.date);

/** The lists of one kind; a list has the name under which its newest article has it. */
function listsOf(kind: ListKind, entries: readonly Entry[], namesOf: (entry: Entry) => readonly string[]): ArticleList[] {
  const lists = new Map<string, { name: string; entries: Set<Entry> }>();
  /** Thousands of articles share a few names. */
  const byName = new Map<string, Set<Entry>>();
  const listFor = (name: string): Set<Entry> => {
    const folder = kind === 'tags' ? tagFolder(name) : listFolder(kind, name);
    const list = lists.get(folder) ?? { name, entries: new Set() };
    lists.set(folder, list);
    byName.set(name, list.entries);
    return list.entries;
  };
  for (const entry of entries) for (const name of namesOf(entry)) (byName.get(name) ?? listFor(name)).add(entry);
  return Array.from(lists, ([folder, { name, entries: own }]) => ({ kind, name, folder, entries: [...own] }));
}

/** The tags under which an article is listed. A translation is so only under those that its original lacks. */
function tagsIn(entries: readonly Entry[]): (entry: Entry) => readonly string[] {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  return ({ post, translationOf }) => {
    const original = translationOf === undefined ? undefined : bySlug.get(translationOf);
    const folders = new Set(original?.post.tags.map(tagFolder));
    return original ? post.tags.filter((tag) => !folders.has(tagFolder(tag))) : post.tags;
  };
}

/** All lists of a site but that of all articles. A translation and its original are one article, as in the widgets. */
export function articleLists(entries: readonly Entry[], language: string): Record<ListKind, readonly ArticleList[]> {
  const all = [...entries].sort(byDate);
  const originals = all.filter(({ translationOf }) => translationOf === undefined);
  const languages = listsOf('languages', all, ({ post }) => [post.language ?? language]);
  return {
    archive: listsOf('archive', originals, ({ post }) => [post.written.slice(0, 4)]),
    tags: listsOf('tags', all, tagsIn(all)).sort(
      (a, b) => b.entries.length - a.entries.length || Number(a.name > b.name) - Number(a.name < b.name),
    ),
    authors: listsOf('authors', all, ({ post }) => post.authors.flatMap(({ name }) => name || [])),
    languages: languages.length > 1 ? languages : [],
  };
}
