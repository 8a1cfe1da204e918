// The only list of the elements. Code that needs all of them uses it, or is generated from it by `npm run generate`. No class is
// imported; and code for browsers imports only types from this file, since bundlers make a chunk of each `import()`.
import type { WidgetEvents } from './base/events.js';
import { TAG_PREFIX } from './tag-prefix.js';

/** An event's name without the prefix. */
export type EventName = keyof WidgetEvents extends `${typeof TAG_PREFIX}-${infer Name}` ? Name : never;

export interface RegistryEntry {
  /** Loads the element's class. */
  load(): Promise<CustomElementConstructor>;
  /** The values of `layout`. */
  readonly layouts: readonly string[];
  /** The properties that a page may set, most of which are also attributes. */
  readonly settings: readonly string[];
  readonly events: readonly EventName[];
  /** The part of the feed that the server adds to its HTML, so that the element's script shows the same content. */
  readonly inlined: {
    /** `shown`: and their translations; `originals`: all except translations that wait for theirs; `all`: and further pages. */
    readonly posts: 'shown' | 'originals' | 'all';
    readonly parts: readonly ('text' | 'tips')[];
    /** The layout that shows bodies. */
    readonly bodyLayout?: string;
  };
  /** How the posts are described to search engines. */
  readonly jsonLd?: 'article' | 'articles' | 'tips';
}

const COMMON = [
  'feed',
  'theme',
  'locale',
  'headingLevel',
  'loading',
  'images',
  'cache',
  'linkTarget',
  'linkRel',
  'feedData',
] as const;
const FILTERS = ['tags', 'excludeTags', 'author', 'since', 'until', 'sort', 'selectedTags', 'contentLanguage'] as const;
const LIST = ['layout', 'limit', 'offset', 'exclude', 'pageSize', 'search'] as const;
const LOADING = ['load', 'error', 'stale'] as const;

/** The elements, by their tags without the prefix. */
export const ELEMENTS = {
  'post': {
    load: async () => (await import('./post/post.js')).TiktokRefugeePost,
    layouts: ['card', 'full', 'compact'],
    settings: [...COMMON, 'post', 'layout', 'hide', 'contentLanguage'],
    events: [...LOADING, 'post-click', 'impression'],
    inlined: { posts: 'shown', parts: ['text'], bodyLayout: 'full' },
    jsonLd: 'article',
  },
  'posts': {
    load: async () => (await import('./posts/posts.js')).TiktokRefugeePosts,
    layouts: ['list', 'grid'],
    settings: [...COMMON, ...FILTERS, ...LIST, 'pick', 'hide'],
    events: [...LOADING, 'tag-select', 'post-click', 'impression'],
    inlined: { posts: 'all', parts: ['text'] },
    jsonLd: 'articles',
  },
  'tag-cloud': {
    load: async () => (await import('./tag-cloud/tag-cloud.js')).TiktokRefugeeTagCloud,
    layouts: [],
    settings: [...COMMON, ...FILTERS, 'max', 'minCount', 'for', 'href'],
    events: [...LOADING, 'tag-select'],
    inlined: { posts: 'all', parts: [] },
  },
  'tips': {
    load: async () => (await import('./tips/tips.js')).TiktokRefugeeTips,
    layouts: ['list', 'single'],
    settings: [...COMMON, ...FILTERS, ...LIST, 'post'],
    events: [...LOADING, 'tag-select'],
    inlined: { posts: 'originals', parts: ['tips'] },
    jsonLd: 'tips',
  },
} as const satisfies Readonly<Record<string, RegistryEntry>>;

export type ElementName = keyof typeof ELEMENTS;
type TagOf<Name extends ElementName> = `${typeof TAG_PREFIX}-${Name}`;
export type WidgetTag = TagOf<ElementName>;

export const tagOf = <Name extends ElementName>(name: Name): TagOf<Name> => `${TAG_PREFIX}-${name}`;

type ClassOf<Name extends ElementName> = Awaited<ReturnType<(typeof ELEMENTS)[Name]['load']>>;

/** The element of each tag. */
export type WidgetElements = { [Name in ElementName as TagOf<Name>]: InstanceType<ClassOf<Name>> };

type Settings<Element, Property> = { readonly [Name in Property & keyof Element]?: Element[Name] | undefined };

/** What a page may set of each element: its properties, those with an attribute and those without. */
export type WidgetSettings = {
  [Name in ElementName as TagOf<Name>]: Settings<InstanceType<ClassOf<Name>>, (typeof ELEMENTS)[Name]['settings'][number]>;
};
