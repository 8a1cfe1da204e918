import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Post } from '../../core/model.js';
import { selectPosts, type PostCriteria } from '../../core/select-posts.js';
import { loadFindNamed } from '../base/lazy-modules.js';
import { need, type ViewInput, type Wanting, type WidgetSettings } from '../base/view.js';
import { splitList, tagsOf } from './tag-names.js';

/** The attributes that filter a feed's posts. */
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

/** The criteria that a widget's filter attributes represent. */
export function criteriaOf(settings: FilterProperties): PostCriteria {
  return {
    tags: splitList(settings.tags),
    excludeTags: splitList(settings.excludeTags),
    author: settings.author ?? undefined,
    since: settings.since ?? undefined,
    until: settings.until ?? undefined,
  };
}

/** Settings that a linked tag cloud can also change. */
export interface ChoiceProperties extends FilterProperties {
  /** Ids, slugs or URLs of posts to leave out, separated by spaces; `current`: the one whose page this is. */
  exclude: string | null | undefined;
  /** How many posts, or tips, to skip from the beginning. */
  offset: number | null | undefined;
  sort: 'newest' | 'oldest' | 'title';
  /** Tags that the reader selected: limits what is shown to posts with any of them. */
  selectedTags: readonly string[] | null | undefined;
}

export const choiceProperties: PropertyDeclarations = {
  ...filterProperties,
  exclude: {},
  offset: { type: Number },
};

type Choosing = WidgetSettings & Readonly<ChoiceProperties>;

/** Properties that change which posts are wanted. */
const CHOOSING = [...Object.keys(choiceProperties), 'pick', 'selectedTags', '_query', 'sort', 'pageSize', 'feed', 'post'];

/** Whether a list must begin with its first page again. */
export const resetsPaging = (changed: PropertyValues): boolean => CHOOSING.some((name) => changed.has(name));

/** Ids, slugs or URLs from an attribute, separated by spaces. */
export const namesOf = (value: string | null | undefined): string[] => (value ?? '').split(/,?\s+/).filter(Boolean);

/** The names of the posts to leave out; undefined until the code that finds the page's own post has loaded. */
function excludedNames(input: Wanting<ViewInput<Choosing>>, posts: readonly Post[]): string[] | undefined {
  const names = namesOf(input.widget.exclude);
  if (!names.includes('current')) return names;
  const module = need(input, loadFindNamed, true);
  const current = input.pageUrls().flatMap((url) => module?.findPasted(posts, url)?.id ?? []);
  return module && [...names, ...current];
}

/** The posts that a widget's attributes, and then its reader, select; undefined until a part of the script has loaded. */
export function filterPosts(
  input: Wanting<ViewInput<Choosing>>,
  posts: readonly Post[],
  rest: PostCriteria,
): readonly Post[] | undefined {
  const { widget } = input;
  const { sort } = widget;
  const { pick } = rest;
  const tags = tagsOf(widget.selectedTags);
  const exclude = excludedNames(input, posts);
  if (!exclude) return undefined;
  const chosen = selectPosts(posts, { ...criteriaOf(widget), ...rest, exclude, sort });
  return tags.length > 0 ? selectPosts(chosen, { tags, pick, sort }) : chosen;
}

/** Focuses what a reader continues with: its title's link, or all of it. */
export function focusOn(part: HTMLElement | undefined): void {
  const target = part?.querySelector<HTMLElement>('.title a') ?? part;
  if (target === part && part) part.tabIndex = -1;
  target?.focus();
}

/** A count from an attribute: at least 1, or `fallback`. */
export const positiveInt = (value: number | null | undefined, fallback: number): number =>
  value && value >= 1 ? Math.trunc(value) : fallback;
