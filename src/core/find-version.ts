import type { Post } from './model.js';
import { isTranslationOf, matchLanguage, translationId } from './translations.js';

/**
 * As `pickTranslation`, where not all versions of a post need be among `posts`.
 *
 * @param find - gives the post of an id, the original in the first step and the translation in the second; or what there is
 *   instead, which is passed on as long as it is loading
 */
export const findVersion = <Instead extends { readonly state: string }>(
  post: Post,
  posts: readonly Post[],
  language: string,
  find: (id: string, step: number) => Post | Instead,
): Post | Instead => {
  const id = posts.find((other) => isTranslationOf(post, other))?.id ?? post.translationOf ?? post.id;
  const isWanted = id === post.id || matchLanguage(language, [post.language ?? '']);
  const original = isWanted ? post : find(id, 1);
  if ('state' in original && original.state === 'loading') return original;
  const known = 'state' in original ? post : original;
  const version = translationId(known, language);
  const found = version === known.id ? known : find(version, 2);
  return 'state' in found && found.state !== 'loading' ? known : found;
};
