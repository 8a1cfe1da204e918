import type { PropertyDeclarations } from 'lit';
import type { PostCriteria } from '../../core/select-posts.js';
import type { FeedElement } from './feed-element.js';

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
export const splitList = (value: string | null | undefined): string[] =>
  (value ?? '')
    .split(/[,，、]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** The criteria that a widget's filter attributes stand for. */
export function criteriaOf(host: FeedElement & FilterProperties): PostCriteria {
  return {
    tags: splitList(host.tags),
    excludeTags: splitList(host.excludeTags),
    author: host.author ?? undefined,
    since: host.since ?? undefined,
    until: host.until ?? undefined,
  };
}

/** A number of things from an attribute: at least 1, or `fallback`. */
export const atLeastOne = (value: number | null | undefined, fallback: number): number =>
  value && value >= 1 ? Math.trunc(value) : fallback;
