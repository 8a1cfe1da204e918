import type { Post } from './model.js';

/** A tag's likely language and script: `zh`, `zh-CN` and `zh-Hans-SG` are all written alike. */
const likely = (tag: string): string => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
};

/**
 * Finds the language that serves a reader best: the same tag, else the same language and script (`zh-HK` reads `zh-Hant`; `zh`
 * and `zh-CN` read `zh-Hans`).
 *
 * @param requested BCP 47
 * @param available BCP 47 tags; of equally good ones the first wins
 * @returns one of `available`, or `undefined` if none will do
 */
export const matchLanguage = (requested: string, available: readonly string[]): string | undefined => {
  const same = (form: (tag: string) => string): string | undefined => available.find((tag) => form(tag) === form(requested));
  return same((tag) => tag.toLowerCase()) ?? same(likely);
};

const otherVersions = ({ id, translations }: Post): string[] => Object.values(translations).filter((other) => other !== id);

/** As {@link pickTranslation}, for an original and a known index of posts by id. */
export const pickVersion = (original: Post, byId: ReadonlyMap<string, Post>, requested: string | undefined): Post => {
  if (!requested || !otherVersions(original).length) return original;
  const versions: Readonly<Record<string, string>> = { [original.language ?? '']: original.id, ...original.translations };
  return byId.get(versions[matchLanguage(requested, Object.keys(versions)) ?? ''] ?? '') ?? original;
};

/**
 * The version of a post for a reader of `language` (BCP 47): a translation among `posts`, else the original.
 * `post` may be the original or one of its translations.
 */
export const pickTranslation = (post: Post, posts: readonly Post[], language: string | undefined): Post => {
  if (!language) return post;
  const original = posts.find((other) => otherVersions(other).includes(post.id)) ?? post;
  return pickVersion(original, new Map(posts.map((other) => [other.id, other])), language);
};

/** Leaves out posts that are a translation of another one. Where posts name each other, the first of them stays. */
export const withoutTranslations = (posts: readonly Post[]): Post[] => {
  const translated = new Set<string>();
  for (const post of posts) {
    if (!translated.has(post.id)) otherVersions(post).forEach((id) => translated.add(id));
  }
  return posts.filter((post) => !translated.has(post.id));
};
