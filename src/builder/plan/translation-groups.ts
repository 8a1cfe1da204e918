import { basename, dirname, extname, join, relative, sep } from 'node:path';
import type { SourcePost } from '../read/post.js';
import { languageOfName } from '../shared/language.js';
import { fileSlug, isIndexFile, slugKey, toSlug } from '../shared/slug.js';

/** What paths and keys say about a post: its language, and which post it is a translation of. */
export interface FoundTranslation {
  /** BCP 47. */
  readonly language?: string | undefined;
  /** If absent, it is the original. */
  readonly original?: SourcePost | undefined;
  /** The text that its slug is made from. */
  readonly name: string;
}

interface Named {
  readonly post: SourcePost;
  /** The path without the language. */
  readonly base: string;
  readonly language?: string | undefined;
  /** The folder that is named after the language, or what all files have in common that are: `en.md`, `de.md`. */
  readonly folder?: string | undefined;
}

/** A folder that is named after a language, or ends in its name as in `blog_ja`; `rest` is the name without it. */
function folderLanguage(folder: string, languages: readonly string[]): { language: string; rest: string } | undefined {
  const [, rest = '', last = folder] = /^(.+?)[-_.]([a-z]{2,3}(?:[-_][a-z\d]{2,4}){0,2})$/i.exec(folder) ?? [];
  const whole = languageOfName(folder, languages);
  const language = whole ?? languageOfName(last, languages);
  return language === undefined ? undefined : { language, rest: whole === undefined ? rest : '' };
}

/** What the path of a post may say. It only counts if the same path exists in another language. */
function readPath(post: SourcePost, languages: readonly string[]): Named {
  const { path, root } = post;
  const [ending, stem] = [extname(path), basename(path, extname(path))];
  const [, name = '', last = ''] = /^(.+)\.([^.]+)$/.exec(stem) ?? [];
  const byName = languageOfName(last, languages);
  if (byName !== undefined) return { post, base: join(dirname(path), name), language: byName };
  const byFile = languageOfName(stem, languages);
  if (byFile !== undefined) return { post, base: join(dirname(path), 'index'), language: byFile, folder: `*/${stem}` };
  const folders = relative(root, dirname(path)).split(sep);
  const place = folders.findIndex((folder) => folderLanguage(folder, languages) !== undefined);
  const found = folderLanguage(folders[place] ?? '', languages);
  if (!found) return { post, base: path.slice(0, -ending.length) };
  const rest = folders.map((folder, index) => (index === place ? found.rest : folder));
  const folder = join(root, ...folders.slice(0, place + 1));
  return { post, base: join(root, ...rest, stem), language: found.language, folder };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const nameOf = ({ post, base }: Pick<Named, 'post' | 'base'>): string =>
  post.slug?.value ?? fileSlug(`${base}.md`, post.isDatedByFolders);

/**
 * The posts of a group, the original first; `undefined` if two are in the same language. Next to `post.en.md`, `post.md` is in
 * another one, which its site knows: the feed may say English only because nobody said anything else.
 */
function ordered(group: readonly Named[], feedLanguage: string): Named[] | undefined {
  const unmarked = group.some(({ language }) => language === feedLanguage) ? 'und' : feedLanguage;
  const languages = group.map(({ post, language }) => post.language ?? language ?? unmarked);
  if (group.length < 2 || new Set(languages).size < group.length) return undefined;
  const first = Math.max(0, languages.indexOf(languages.includes(unmarked) ? unmarked : feedLanguage));
  return [...group.slice(first, first + 1), ...group.filter((_, index) => index !== first)];
}

/** What names a post in URLs before it is made unique. */
const slugKeyOf = (named: Named, found: ReadonlyMap<SourcePost, FoundTranslation>): string =>
  slugKey(toSlug(found.get(named.post)?.name ?? nameOf(named)));

/**
 * Adds translations that say whose they are, and would have the slug of that post themselves, such as `fr/post.md` next to
 * `post.md`. Of several posts with that slug, the one at the same path without the language is the original.
 */
function addNamesakes(
  translations: readonly Named[],
  originals: readonly Named[],
  found: Map<SourcePost, FoundTranslation>,
  feedLanguage: string,
): void {
  if (translations.length === 0) return;
  const bySlug = groupBy(originals, (named) => slugKeyOf(named, found));
  for (const named of translations) {
    const { post, base } = named;
    const key = slugKey(toSlug(post.translationOf?.value ?? ''));
    const language = post.language ?? named.language;
    if (slugKeyOf(named, found) !== key || language === undefined) continue;
    const same = bySlug.get(key) ?? [];
    const beside = same.find((each) => each.base === base);
    const original = beside ?? (same.length === 1 ? same[0] : undefined);
    if (!original) continue;
    const spoken = original.post.language ?? found.get(original.post)?.language ?? beside?.language;
    if (language === (spoken ?? feedLanguage)) continue;
    const name = found.get(original.post)?.name ?? nameOf(original);
    found.set(original.post, { ...found.get(original.post), language: spoken, name });
    found.set(post, { language, original: original.post, name: `${name}-${language}` });
  }
}

/**
 * Finds translations by the names of files (`post.fr.md`) and folders (`fr/post.md`, `blog_fr/post.md`), by a shared
 * `translationKey`, and by a shared slug. What the front matter of a single post says takes precedence.
 *
 * @param languages BCP 47 tags that files and folders may be named after; if empty, any language, if there are two.
 */
export function findTranslations(
  posts: readonly SourcePost[],
  feedLanguage = 'en',
  languages: readonly string[] = [],
): ReadonlyMap<SourcePost, FoundTranslation> {
  const found = new Map<SourcePost, FoundTranslation>();
  const files = posts.filter(({ item }) => !item).map((post) => readPath(post, languages));
  const named = files.filter(({ post }) => !post.translationOf);
  const byKey = groupBy(named, ({ post: { translationKey } }) => translationKey && `key ${translationKey}`);
  const bySlug = groupBy(named, ({ post: { slug }, base }) => slug && `${dirname(base)} ${slugKey(slug.value)}`);
  const byPath = groupBy(named, ({ base }) => base);
  const folders = new Set<string>();
  for (const group of [...byKey, ...bySlug, ...byPath].map(([, each]) => each)) {
    const members = ordered(
      group.filter(({ post }) => !found.has(post)),
      feedLanguage,
    );
    const [original] = members ?? [];
    if (!members || !original) continue;
    for (const { post, base, language, folder } of members) {
      if (folder !== undefined) folders.add(folder);
      const spoken = post.language ?? language;
      if (post === original.post) found.set(post, { language: spoken, name: nameOf(original) });
      else {
        const isSame = slugKey(toSlug(nameOf({ post, base }))) === slugKey(toSlug(nameOf(original)));
        const name = isSame ? `${nameOf(original)}-${spoken ?? feedLanguage}` : nameOf({ post, base });
        found.set(post, { language: spoken ?? feedLanguage, original: original.post, name });
      }
    }
  }
  // A post without translations so far is next to translated ones, in a folder of its language; or its file has a name that only
  // a language can be part of, such as `index.en.md`.
  for (const { post, base, language, folder } of named) {
    if (found.has(post) || language === undefined) continue;
    const isNamed = folder === undefined ? isIndexFile(`${base}.md`) && byPath.get(base)?.length === 1 : folders.has(folder);
    if (languages.length === 0 && !isNamed) continue;
    found.set(post, { language: post.language ?? language, name: nameOf({ post, base }) });
  }
  addNamesakes(
    files.filter(({ post }) => post.translationOf),
    named,
    found,
    feedLanguage,
  );
  return found;
}

/** Posts in the language that their path names, by what was read of them: the same objects as long as that is the same. */
const localized = new WeakMap<SourcePost, SourcePost>();

/** A post in a language. */
export function inLanguage(post: SourcePost, language: string | undefined): SourcePost {
  if (language === undefined || post.language === language) return post;
  const known = localized.get(post);
  if (known?.language === language) return known;
  const made = { ...post, language };
  localized.set(post, made);
  return made;
}
