import type { Post } from './model.js';
import { isTranslationOf, matchLanguage, translationId } from './translations.js';

/**
 * Like `pickTranslation`, if not all versions of a post need to be among `posts`.
 *
 * @param find - returns the post with an id, first the original and then the translation; or what there is instead, which is
 *   passed on as long as it is loading
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
