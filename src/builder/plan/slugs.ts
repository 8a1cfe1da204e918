import { readFileSync } from 'node:fs';
import type { Report } from '../shared/messages.js';
import type { SourcePost } from '../read/post.js';
import type { FoundTranslation } from './translation-groups.js';
import { fileDate, fileSlug, folderSlug, slugKey, toSlug } from '../shared/slug.js';
import { comparable } from '../shared/text.js';

/** Receives findings about a post. */
export type ReportOn = (post: SourcePost) => Report;

const older = (a: SourcePost | undefined, b: SourcePost): SourcePost => (a && a.date <= b.date ? a : b);

/** A slug of Docusaurus or Gatsby may be a path, which has slashes where a slug has hyphens. */
const flat = (slug: string): string => slug.replace(/^\/|\/$/g, '').replaceAll('/', '-');

const bytesOf = ({ path }: SourcePost): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

/** Whether one of the posts is a copy of another one: with its title, from another input or with its text. */
function haveCopies(posts: readonly SourcePost[]): boolean {
  const titles = new Set(posts.map(({ title }) => comparable(title)));
  if (titles.size === posts.length) return false;
  if (posts.some(({ root }) => root !== posts[0]?.root)) return true;
  const texts = posts.map(bytesOf);
  // A file that cannot be read any more may be one.
  return texts.some((text, i) => text === undefined || texts.slice(0, i).some((other) => other?.equals(text)));
}

/** The slugs of posts while they are assigned: each step looks at those that coincide after the step before. */
class Slugs {
  readonly of = new Map<SourcePost, string>();
  readonly #posts: readonly SourcePost[];
  readonly #reportOn: ReportOn;
  readonly #found: ReadonlyMap<SourcePost, FoundTranslation>;

  constructor(posts: readonly SourcePost[], reportOn: ReportOn, found: ReadonlyMap<SourcePost, FoundTranslation>) {
    this.#posts = posts;
    this.#reportOn = reportOn;
    this.#found = found;
  }

  /** Its own slug, or that of its file. */
  useNames(): void {
    for (const post of this.#posts) {
      const { slug, path, isDatedByFolders } = post;
      this.of.set(post, toSlug(this.#found.get(post)?.name ?? slug?.value ?? fileSlug(path, isDatedByFolders)));
      if (slug && toSlug(slug.value) !== flat(slug.value)) {
        const text = `the slug "${slug.value}" was changed to "${this.of.get(post)}"; use only letters, digits, "-" and "_"`;
        this.#reportOn(post)('warning', 'slug-changed', text, slug.offset);
      }
    }
  }

  /** Items of feeds have a longer slug, of their whole URL. */
  useLongSlugs(): void {
    for (const post of this.#groups().flat()) if (post.item) this.#lengthen(post, post.item.longSlug);
  }

  /** Blogs with dates in their URLs may have posts with one slug. Of those with a slug of their own, the oldest keeps it. */
  useDates(): void {
    for (const group of this.#groups()) {
      const days = group.map(({ written }) => written.slice(0, 10));
      const oldest = group.filter(({ slug }) => slug).reduce<SourcePost | undefined>(older, undefined);
      for (const post of group) {
        const day = post.written.slice(0, 10);
        const isOnly = days.indexOf(day) === days.lastIndexOf(day);
        const isDated = isOnly && (post.slug !== undefined || fileDate(post.path) === undefined);
        const date = isDated ? day : fileDate(post.path);
        const own = this.of.get(post) ?? '';
        if (post === oldest || (post.slug && !isDated) || date === undefined || own.startsWith(date)) continue;
        // Not the name of the file, because the slug of a translation has its language.
        const dated = toSlug(`${date}-${own}`);
        const text = `another post also has the slug "${own}", so this one keeps its date and becomes "${dated}"`;
        this.#reportOn(post)('info', 'dated-slug', text);
        this.of.set(post, dated);
      }
    }
  }

  /** Hugo's sections may have articles of one name and day, even of one title. */
  useFolders(): void {
    for (const group of this.#groups()) {
      if (haveCopies(group)) continue;
      for (const post of group) {
        const longer = folderSlug(post.path);
        const isNamed = post.slug !== undefined || post.item !== undefined || this.#found.has(post);
        if (!isNamed && post.root === group[0]?.root && longer !== this.of.get(post)) this.#lengthen(post, longer);
      }
    }
  }

  /** What still coincides is an error, in all of the posts or in all but the first. */
  reportEqual(keepFirst: boolean): void {
    for (const group of this.#groups()) {
      for (const post of keepFirst ? group.slice(1) : group) {
        const others = group.filter((other) => other !== post).map(({ file }) => file);
        const text = `the slug "${this.of.get(post)}" is also used by ${others.join(', ')}; change one of them with "slug: …"`;
        this.#reportOn(post)('error', 'duplicate-slug', text, post.slug?.offset);
      }
    }
  }

  /** Posts whose slugs coincide. */
  #groups(): SourcePost[][] {
    const groups = new Map<string, SourcePost[]>();
    for (const post of this.#posts) {
      const key = slugKey(this.of.get(post) ?? '');
      const group = groups.get(key);
      if (group) group.push(post);
      else groups.set(key, [post]);
    }
    return [...groups.values()].filter(({ length }) => length > 1);
  }

  #lengthen(post: SourcePost, longer: string): void {
    const text = `another post also has the slug "${this.of.get(post)}", so this one becomes "${longer}"`;
    this.#reportOn(post)('info', 'long-slug', text);
    this.of.set(post, longer);
  }
}

/**
 * Gives each post its slug: its own, otherwise its file's name without the date. Posts whose file names differ only in the date
 * keep the date, all of them; those of one name in several folders, or with the same slug of their own, get the date of the post,
 * and those of one name and day the name of their folder, unless they are copies. Slugs that still coincide are errors that name
 * both files.
 *
 * @param found What is known of translations from their paths.
 * @param keepFirst If slugs of posts coincide, the first post keeps it, and only the others have an error.
 */
export function assignSlugs(
  posts: readonly SourcePost[],
  reportOn: ReportOn,
  found: ReadonlyMap<SourcePost, FoundTranslation>,
  keepFirst = false,
): Map<SourcePost, string> {
  const slugs = new Slugs(posts, reportOn, found);
  slugs.useNames();
  slugs.useLongSlugs();
  slugs.useDates();
  slugs.useFolders();
  slugs.reportEqual(keepFirst);
  return slugs.of;
}
