import type { Entry } from '../plan/plan.js';
import { articleUrl } from '../shared/urls.js';
import type { PageVersion } from './metadata.js';

type Neighbour = Pick<Entry, 'slug'> & { readonly title: string; readonly language?: string | undefined };

/** What an article's page says of other articles. */
export interface Surroundings {
  /** The next one by date in the same language. */
  readonly newer?: Neighbour | undefined;
  readonly older?: Neighbour | undefined;
  /** The article in all its languages, including this one; none if there is only one. */
  readonly versions: readonly PageVersion[];
}

const neighbourOf = (entry: Entry | undefined): Neighbour | undefined =>
  entry && { slug: entry.slug, title: entry.post.title, language: entry.post.language };

/** All versions of each article that has several, by the slug of the original. */
export function versionsOf(entries: readonly Entry[], language: string): Map<string, readonly PageVersion[]> {
  const versions = new Map<string, readonly PageVersion[]>();
  const urls = new Map(entries.flatMap(({ slug, url }) => (url ? [[slug, url] as const] : [])));
  for (const { slug, post, url, translations } of entries) {
    if (translations.size === 0) continue;
    const own = url ?? articleUrl(slug);
    versions.set(slug, [
      { language: post.language ?? language, url: own },
      ...Array.from(translations, ([tag, other]) => ({ language: tag, url: urls.get(other) ?? articleUrl(other) })),
      { language: 'x-default', url: own },
    ]);
  }
  return versions;
}

/** Entries by language, newest first; those that are pinned are in their places. */
function byDate(entries: readonly Entry[], language: string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = (entry.post.language ?? language).toLowerCase();
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  for (const group of groups.values())
    group.sort((a, b) => Number(a.post.date < b.post.date) - Number(a.post.date > b.post.date));
  return groups;
}

/** The surroundings of all articles, by slug. @param language BCP 47, of those that name none */
export function surroundingsOf(entries: readonly Entry[], language: string): Map<string, Surroundings> {
  const versions = versionsOf(entries, language);
  const surroundings = new Map<string, Surroundings>();
  for (const group of byDate(entries, language).values()) {
    for (const [index, { slug, translationOf }] of group.entries()) {
      surroundings.set(slug, {
        newer: neighbourOf(group[index - 1]),
        older: neighbourOf(group[index + 1]),
        versions: versions.get(translationOf ?? slug) ?? [],
      });
    }
  }
  return surroundings;
}
