import type { SourcePost } from '../read/post.js';
import type { FoundTranslation } from './translation-groups.js';
import { slugKey, toSlug } from '../shared/slug.js';
import type { ReportOn } from './slugs.js';

interface Translations {
  /** Slug of a translation → slug of its original. */
  readonly originals: ReadonlyMap<string, string>;
  /** Slug of an original → BCP 47 tag → slug of the translation. */
  readonly translations: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Translations that are known so far. */
class Links {
  readonly originals = new Map<string, string>();
  readonly translations = new Map<string, Map<string, string>>();

  /** Slug of the translation of an original in a language. */
  in(language: string, original: string): string | undefined {
    return this.translations.get(original)?.get(language);
  }

  add(slug: string, language: string, original: string): void {
    this.originals.set(slug, original);
    const known = this.translations.get(original) ?? new Map<string, string>();
    this.translations.set(original, known.set(language, slug));
  }
}

/**
 * Connects translations with their originals, by `translationOf` and `language`, or by what was found.
 *
 * @param feedLanguage BCP 47 tag of originals that name none; absent if the feed is unknown.
 */
export function linkTranslations(
  posts: readonly SourcePost[],
  slugs: ReadonlyMap<SourcePost, string>,
  reportOn: ReportOn,
  found: ReadonlyMap<SourcePost, FoundTranslation>,
  feedLanguage?: string,
): Translations {
  const slugOf = (post: SourcePost | undefined): string => (post && slugs.get(post)) ?? '';
  const bySlug = new Map(posts.map((post) => [slugKey(slugOf(post)), post]));
  const links = new Links();
  /** Why the post that another one names is not its original. */
  const problemWith = (post: SourcePost, name: string, original: SourcePost | undefined): string | undefined => {
    const { language } = post;
    if (!original || original === post) return `no other post has the slug "${name}"; use the original’s slug`;
    if (original.translationOf) return `"${name}" is itself a translation; use the slug of its original`;
    if (!language) return 'a translation needs a language; add "language: …"';
    if (language === (original.language ?? feedLanguage))
      return `"${name}" is in "${language}" itself; set "language" to the language of this translation`;
    const other = links.in(language, slugOf(original));
    return other && `"${other}" is already the "${language}" translation of "${name}"; change one of them`;
  };
  for (const post of posts) {
    const { translationOf, language = '' } = post;
    const byPath = found.get(post)?.original;
    if (!translationOf) {
      if (byPath && language) links.add(slugOf(post), language, slugOf(byPath));
      continue;
    }
    const original = byPath ?? bySlug.get(slugKey(toSlug(translationOf.value)));
    const problem = problemWith(post, translationOf.value, original);
    if (problem) reportOn(post)('error', 'bad-translation', problem, translationOf.offset);
    else links.add(slugOf(post), language, slugOf(original));
  }
  return links;
}
