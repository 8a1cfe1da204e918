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
  const bySlug = new Map(posts.map((post) => [slugKey(slugs.get(post) ?? ''), post]));
  const originals = new Map<string, string>();
  const translations = new Map<string, Map<string, string>>();
  for (const post of posts) {
    const { translationOf, language } = post;
    const byPath = found.get(post)?.original;
    if (byPath && language !== undefined) {
      const originalSlug = slugs.get(byPath) ?? '';
      translations.set(
        originalSlug,
        (translations.get(originalSlug) ?? new Map<string, string>()).set(language, slugs.get(post) ?? ''),
      );
      originals.set(slugs.get(post) ?? '', originalSlug);
    }
    if (!translationOf) continue;
    const { value, offset } = translationOf;
    const slug = slugs.get(post) ?? '';
    const original = bySlug.get(slugKey(toSlug(value)));
    const originalSlug = (original && slugs.get(original)) ?? '';
    const known = translations.get(originalSlug) ?? new Map<string, string>();
    const problem =
      !original || original === post
        ? `no other post has the slug "${value}"; use the original’s slug`
        : original.translationOf
          ? `"${value}" is itself a translation; use the slug of its original`
          : !language
            ? 'a translation needs a language; add "language: …"'
            : language === (original.language ?? feedLanguage)
              ? `"${value}" is in "${language}" itself; set "language" to the language of this translation`
              : known.has(language)
                ? `"${known.get(language)}" is already the "${language}" translation of "${value}"; change one of them`
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
