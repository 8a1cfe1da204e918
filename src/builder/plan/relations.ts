import type { Report } from '../shared/messages.js';
import type { SourcePost } from '../read/post.js';
import { datedSlug, fileSlug, slugKey, toSlug } from '../shared/slug.js';

/** Where findings about a post go. */
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

/**
 * Gives each post its slug: its own, else its file's name without date. Posts whose file names differ in nothing but the date
 * keep the date, all of them. Slugs that still coincide are errors that name both files.
 */
export function assignSlugs(posts: readonly SourcePost[], reportOn: ReportOn): Map<SourcePost, string> {
  const slugs = new Map<SourcePost, string>();
  for (const post of posts) {
    const { slug, path } = post;
    slugs.set(post, slug ? toSlug(slug.value) : fileSlug(path));
    if (slug && slugs.get(post) !== slug.value) {
      const text = `the slug "${slug.value}" is changed to "${slugs.get(post)}"; use letters, digits, "-" and "_" only`;
      reportOn(post)('warning', 'slug-changed', text, slug.offset);
    }
  }
  for (const group of groupBy(posts, slugs)) {
    for (const post of group) {
      const dated = datedSlug(post.path);
      if (post.slug || dated === slugs.get(post)) continue;
      const text = `another post has the slug "${slugs.get(post)}" too; this one keeps its date and becomes "${dated}"`;
      reportOn(post)('info', 'dated-slug', text);
      slugs.set(post, dated);
    }
  }
  for (const group of groupBy(posts, slugs)) {
    for (const post of group) {
      const others = group.filter((other) => other !== post).map(({ file }) => file);
      const text = `the slug "${slugs.get(post)}" is that of ${others.join(', ')} too; give one of them another "slug: …"`;
      reportOn(post)('error', 'duplicate-slug', text, post.slug?.offset);
    }
  }
  return slugs;
}

export interface Translations {
  /** Slug of a translation → slug of its original. */
  readonly originals: ReadonlyMap<string, string>;
  /** Slug of an original → BCP 47 tag → slug of the translation. */
  readonly translations: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Connects translations with their originals, by `translationOf` and `language`.
 *
 * @param feedLanguage BCP 47 tag of originals that name none; absent where the feed is not known.
 */
export function linkTranslations(
  posts: readonly SourcePost[],
  slugs: ReadonlyMap<SourcePost, string>,
  reportOn: ReportOn,
  feedLanguage?: string,
): Translations {
  const bySlug = new Map(posts.map((post) => [slugKey(slugs.get(post) ?? ''), post]));
  const originals = new Map<string, string>();
  const translations = new Map<string, Map<string, string>>();
  for (const post of posts) {
    const { translationOf, language } = post;
    if (!translationOf) continue;
    const { value, offset } = translationOf;
    const slug = slugs.get(post) ?? '';
    const original = bySlug.get(slugKey(toSlug(value)));
    const originalSlug = (original && slugs.get(original)) ?? '';
    const known = translations.get(originalSlug) ?? new Map<string, string>();
    const problem =
      !original || original === post
        ? `"${value}" is the slug of no other post of this build; name the original’s`
        : original.translationOf
          ? `"${value}" is itself a translation; name the original`
          : !language
            ? 'a translation needs its language; add "language: …"'
            : language === (original.language ?? feedLanguage)
              ? `"${value}" is in "${language}" itself; give the language that this is a translation into`
              : known.has(language)
                ? `"${known.get(language)}" is the "${language}" translation of "${value}" already`
                : undefined;
    if (problem !== undefined || !language) {
      reportOn(post)('error', 'bad-translation', problem ?? '', offset);
      continue;
    }
    translations.set(originalSlug, known.set(language, slug));
    originals.set(slug, originalSlug);
  }
  return { originals, translations };
}
