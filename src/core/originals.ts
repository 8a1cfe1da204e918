import type { Post } from './model.js';

/** Ids of the translations that a post names. */
export const otherVersions = ({ id, translations }: Post): string[] =>
  Object.values(translations).filter((other) => other !== id);

/** Leaves out posts that are a translation of another one. If posts name each other, one of them stays. */
export const withoutTranslations = (posts: readonly Post[]): Post[] => {
  const originals = new Set(posts.map(({ id }) => id));
  for (const post of posts) {
    const { id, translationOf = id } = post;
    if (translationOf !== id && originals.has(translationOf)) originals.delete(id);
    if (originals.has(id)) otherVersions(post).forEach((other) => originals.delete(other));
  }
  return posts.filter(({ id, awaitsOriginal }) => originals.has(id) && !awaitsOriginal);
};
