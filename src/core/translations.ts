import type { Post } from './model.js';
import { otherVersions } from './originals.js';

/** A tag's likely language and script: `zh`, `zh-CN` and `zh-Hans-SG` are all written the same way. */
const likely = (tag: string): string => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
};

/**
 * Finds the language that suits a reader best: the same tag, otherwise the same language and script (`zh-HK` reads `zh-Hant`;
 * `zh` and `zh-CN` read `zh-Hans`).
 *
 * @param requested BCP 47
 * @param available BCP 47 tags; if several are equally good, the first one is used
 * @returns one of `available`, or `undefined` if none is suitable
 */
export const matchLanguage = (requested: string, available: readonly string[]): string | undefined => {
  const same = (form: (tag: string) => string): string | undefined => available.find((tag) => form(tag) === form(requested));
  return same((tag) => tag.toLowerCase()) ?? same(likely);
};

/** Whether a post is a translation of another one. */
export const isTranslationOf = (post: Post, original: Post): boolean =>
  post !== original && (post.translationOf === original.id || otherVersions(original).includes(post.id));

/** Id of the version of an original for a reader of `requested`: its own if there is no other. */
export const translationId = ({ id, language = '', translations }: Post, requested: string): string => {
  const versions: Readonly<Record<string, string>> = { [language]: id, ...translations };
  return versions[matchLanguage(requested, Object.keys(versions)) ?? ''] ?? id;
};

/** The version of an original for a reader of `requested`, from a given index of posts by id. */
export const pickVersion = (original: Post, byId: ReadonlyMap<string, Post>, requested: string | undefined): Post =>
  (requested && otherVersions(original).length && byId.get(translationId(original, requested))) || original;

/**
 * The version of a post for a reader of `language` (BCP 47): a translation among `posts`, otherwise the original.
 * `post` may be the original or one of its translations.
 */
export const pickTranslation = (post: Post, posts: readonly Post[], language: string | undefined): Post => {
  if (!language) return post;
  const original = posts.find((other) => isTranslationOf(post, other)) ?? post;
  return pickVersion(original, new Map(posts.map((other) => [other.id, other])), language);
};
