import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Post } from '../../core/model.js';
import { selectPosts, type PostCriteria } from '../../core/select-posts.js';

/** The attributes that choose among a feed's posts. */
export interface FilterProperties {
  /** Tags, separated by commas: posts with any of them. */
  tags: string | null | undefined;
  /** Tags, separated by commas: posts with none of them. */
  excludeTags: string | null | undefined;
  /** An author's name. */
  author: string | null | undefined;
  /** ISO 8601 date: posts of that day and later. */
  since: string | null | undefined;
  /** ISO 8601 date: posts of that day and earlier. */
  until: string | null | undefined;
}

export const filterProperties: PropertyDeclarations = {
  tags: {},
  excludeTags: { attribute: 'exclude-tags' },
  author: {},
  since: {},
  until: {},
};

/** A comma-separated list. */
const splitList = (value: string | readonly string[] | null | undefined): string[] =>
  String(value ?? '')
    .split(/[,，、]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** Chosen tags as names; a script may well give one name, or a list as in an attribute. */
export const tagsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? splitList(value) : [value].flat().filter((name) => typeof name === 'string');

/** The criteria that a widget's filter attributes stand for. */
export function criteriaOf(settings: FilterProperties): PostCriteria {
  return {
    tags: splitList(settings.tags),
    excludeTags: splitList(settings.excludeTags),
    author: settings.author ?? undefined,
    since: settings.since ?? undefined,
    until: settings.until ?? undefined,
  };
}

/** What may be chosen in a linked tag cloud, too. */
export interface ChoiceProperties extends FilterProperties {
  sort: 'newest' | 'oldest' | 'title';
  /** Tags that the reader chose: narrows what is shown to posts with any of them. */
  selectedTags: readonly string[] | null | undefined;
}

/** Properties with which other posts are asked for than before. */
const CHOOSING = [...Object.keys(filterProperties), 'selectedTags', '_query', 'sort', 'pageSize', 'feed', 'post'];

/** Whether a list has to begin with its first page again. */
export const resetsPaging = (changed: PropertyValues): boolean => CHOOSING.some((name) => changed.has(name));

/** The posts that a widget's attributes, and then its reader, have chosen. */
export function filterPosts(posts: readonly Post[], settings: ChoiceProperties, rest: PostCriteria): readonly Post[] {
  const { sort } = settings;
  const tags = tagsOf(settings.selectedTags);
  const chosen = selectPosts(posts, { ...criteriaOf(settings), ...rest, sort });
  return tags.length > 0 ? selectPosts(chosen, { tags, sort }) : chosen;
}

/** Focuses what a reader reads on with: its title's link, or all of it. */
export function focusOn(part: HTMLElement | undefined): void {
  const target = part?.querySelector<HTMLElement>('.title a') ?? part;
  if (target === part && part) part.tabIndex = -1;
  target?.focus();
}

/** A number of things from an attribute: at least 1, or `fallback`. */
export const positiveInt = (value: number | null | undefined, fallback: number): number =>
  value && value >= 1 ? Math.trunc(value) : fallback;
