import { toText } from './json.js';
import type { Post } from './model.js';
import { newestFirst } from './order.js';
import { withoutTranslations } from './originals.js';
import { rfc3339Date } from './rfc3339.js';
import { foldText, tagKey } from './tags.js';
import { pickVersion } from './translations.js';

/** Which posts to show, and in which order. A criterion that is missing, empty or not valid is ignored. */
export interface PostCriteria {
  /** Posts with any of these tags. */
  readonly tags?: readonly string[] | undefined;
  /** Posts with none of these tags. */
  readonly excludeTags?: readonly string[] | undefined;
  /** Name of an author, in any case. */
  readonly author?: string | undefined;
  /** Earliest publication date, inclusive (ISO 8601: year, month, day, time). With it or `until`, undated posts are left out. */
  readonly since?: string | undefined;
  /** Latest date of publication, inclusive; a date without a time includes that whole day, month or year in UTC. */
  readonly until?: string | undefined;
  /** Default `newest`. Pinned posts come first in each order; undated posts come last in both orders by date. */
  readonly sort?: 'newest' | 'oldest' | 'title' | undefined;
  /** Words that must all occur in the title, summary, tags or names of authors. */
  readonly search?: string | undefined;
  /** Ids, slugs or URLs of posts that are left out. */
  readonly exclude?: readonly string[] | undefined;
  /** Ids, slugs or URLs of the posts to show, in this order; the others are left out, and `sort` is ignored. */
  readonly pick?: readonly string[] | undefined;
  /** Number of posts to skip from the beginning. */
  readonly offset?: number | undefined;
  /** Maximum number of posts, after those that are skipped. */
  readonly limit?: number | undefined;
  /** BCP 47; shows the translation of a post in this language if there is one, otherwise the original. */
  readonly language?: string | undefined;
}

/** Whether each word of `search` occurs somewhere in `texts`, in any case. */
export const matchesSearch = (texts: readonly string[], search: string): boolean => {
  const text = foldText(texts.join('\n'));
  return foldText(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
};

const tagKeys = (tags: readonly string[] | undefined): Set<string> => new Set(tags?.map(tagKey).filter(Boolean));

/** The earliest text, in sort order, of a year, a month, a day, or a time, in UTC if it names no zone (ISO 8601). */
const startOf = (text: string): string | undefined =>
  /^\d{4}(-\d\d)?$/.test(text) ? text : (rfc3339Date(text) ?? rfc3339Date(`${text}Z`));

/** The end of it: what comes after all times that begin with it. */
const endOf = (text: string): string | undefined => {
  const start = startOf(text);
  return start && !text.includes(':') ? `${start.slice(0, 10)}~` : start;
};

const isNamed = ({ id, slug, url }: Post, name: string): boolean => id === name || slug === name || url === name;
const isPinned = ({ pinned }: Post): boolean => pinned === true;

const oldestFirst = (a: Post, b: Post): number => (a.datePublished && b.datePublished ? newestFirst(b, a) : newestFirst(a, b));
const byTitle = (a: Post, b: Post): number => a.title.localeCompare(b.title);

/** The posts that meet the criteria, each article once (without its translations). Does not change `posts`. */
export const selectPosts = (posts: readonly Post[], criteria: PostCriteria = {}): Post[] => {
  const { author, search, limit, language, sort, exclude, pick } = criteria;
  const wanted = tagKeys(criteria.tags);
  const unwanted = tagKeys(criteria.excludeTags);
  const authorName = author && foldText(author);
  const since = startOf(toText(criteria.since).trim());
  const until = endOf(toText(criteria.until).trim());
  const byId = new Map(posts.map((post) => [post.id, post]));
  const hasTag = ({ tags }: Post, keys: ReadonlySet<string>) => tags.some((tag) => keys.has(tagKey(tag)));
  const namesOf = ({ authors }: Post) => authors.map(({ name = '' }) => name);

  const chosen = withoutTranslations(posts)
    .map((post) => pickVersion(post, byId, language))
    .filter(
      (post) =>
        (!wanted.size || hasTag(post, wanted)) &&
        (!unwanted.size || !hasTag(post, unwanted)) &&
        (!authorName || namesOf(post).some((name) => foldText(name) === authorName)) &&
        (!since || (post.datePublished ?? '') >= since) &&
        (!until || (post.datePublished ?? '~') <= until) &&
        !exclude?.some((name) => isNamed(post, name)) &&
        (!search || matchesSearch([post.title, post.summary, ...post.tags, ...namesOf(post)], search)),
    )
    .sort(sort === 'oldest' ? oldestFirst : sort === 'title' ? byTitle : newestFirst);
  const picked = pick?.length
    ? [...new Set(pick)].flatMap((name) => chosen.find((post) => isNamed(post, name)) ?? [])
    : [...chosen.filter(isPinned), ...chosen.filter((post) => !isPinned(post))];
  const start = Math.max(0, Math.trunc(criteria.offset ?? 0) || 0);
  return picked.slice(start, (limit ?? -1) >= 0 ? start + (limit ?? 0) : undefined);
};
