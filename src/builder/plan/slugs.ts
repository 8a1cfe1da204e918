import type { Report } from '../shared/messages.js';
import type { SourcePost } from '../read/post.js';
import type { FoundTranslation } from './translation-groups.js';
import { datedSlug, fileDate, fileSlug, folderSlug, slugKey, toSlug } from '../shared/slug.js';
import { comparable } from '../shared/text.js';

/** Receives findings about a post. */
export type ReportOn = (post: SourcePost) => Report;

function groupBy(posts: readonly SourcePost[], slugs: ReadonlyMap<SourcePost, string>): SourcePost[][] {
  const groups = new Map<string, SourcePost[]>();
  for (const post of posts) {
    const key = slugKey(slugs.get(post) ?? '');
    const group = groups.get(key);
    if (group) group.push(post);
    else groups.set(key, [post]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

const older = (a: SourcePost | undefined, b: SourcePost): SourcePost => (a && a.date <= b.date ? a : b);

/**
 * Gives each post its slug: its own, otherwise its file's name without the date. Posts whose file names differ only in the date
 * keep the date, all of them; those of one name in several folders, or with the same slug of their own, get the date of the post,
 * and those of one name and day the name of their folder. Slugs that still coincide are errors that name both files.
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
  const slugs = new Map<SourcePost, string>();
  for (const post of posts) {
    const { slug, path } = post;
    slugs.set(post, toSlug(found.get(post)?.name ?? slug?.value ?? fileSlug(path)));
    if (slug && toSlug(slug.value) !== slug.value) {
      const text = `the slug "${slug.value}" was changed to "${slugs.get(post)}"; use only letters, digits, "-" and "_"`;
      reportOn(post)('warning', 'slug-changed', text, slug.offset);
    }
  }
  for (const post of groupBy(posts, slugs).flat()) {
    if (!post.item) continue;
    const { longSlug } = post.item;
    reportOn(post)('info', 'long-slug', `another post also has the slug "${slugs.get(post)}", so this one becomes "${longSlug}"`);
    slugs.set(post, longSlug);
  }
  for (const group of groupBy(posts, slugs)) {
    const days = group.map(({ written }) => written.slice(0, 10));
    // In blogs with dates in their URLs, several posts may have the same slug of their own; the oldest keeps it.
    const oldest = group.filter(({ slug }) => slug).reduce<SourcePost | undefined>(older, undefined);
    for (const post of group) {
      const day = post.written.slice(0, 10);
      const isOnly = days.indexOf(day) === days.lastIndexOf(day);
      const isDated = isOnly && (post.slug !== undefined || fileDate(post.path) === undefined);
      const dated = isDated ? `${day}-${slugs.get(post)}` : datedSlug(post.path);
      if (post === oldest || (post.slug && !isDated) || dated === slugs.get(post)) continue;
      const text = `another post also has the slug "${slugs.get(post)}", so this one keeps its date and becomes "${dated}"`;
      reportOn(post)('info', 'dated-slug', text);
      slugs.set(post, dated);
    }
  }
  for (const group of groupBy(posts, slugs)) {
    // Hugo's sections may have articles of one name and day; with one title, they are copies.
    const isSections = new Set(group.map(({ title }) => comparable(title))).size === group.length;
    for (const post of group) {
      const longer = folderSlug(post.path);
      if (!isSections || post.slug || post.item || post.root !== group[0]?.root || found.get(post) || longer === slugs.get(post))
        continue;
      reportOn(post)('info', 'long-slug', `another post also has the slug "${slugs.get(post)}", so this one becomes "${longer}"`);
      slugs.set(post, longer);
    }
  }
  for (const group of groupBy(posts, slugs)) {
    for (const post of keepFirst ? group.slice(1) : group) {
      const others = group.filter((other) => other !== post).map(({ file }) => file);
      const text = `the slug "${slugs.get(post)}" is also used by ${others.join(', ')}; change one of them with "slug: …"`;
      reportOn(post)('error', 'duplicate-slug', text, post.slug?.offset);
    }
  }
  return slugs;
}
