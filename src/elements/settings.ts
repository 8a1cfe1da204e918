import type { TiktokRefugeePost } from './post/post.js';
import type { TiktokRefugeePosts } from './posts/posts.js';
import type { TiktokRefugeeTagCloud } from './tag-cloud/tag-cloud.js';
import type { TiktokRefugeeTips } from './tips/tips.js';

type Common =
  'feed' | 'theme' | 'locale' | 'headingLevel' | 'loading' | 'images' | 'cache' | 'linkTarget' | 'linkRel' | 'feedData';
type Filters = 'tags' | 'excludeTags' | 'author' | 'since' | 'until' | 'sort' | 'selectedTags' | 'contentLanguage';
type List = 'layout' | 'limit' | 'pageSize' | 'search';

type Settings<Element, Name extends keyof Element> = { readonly [Property in Name]?: Element[Property] | undefined };

/** What a page may set of each element: its properties, those with an attribute and those without. */
export interface WidgetSettings {
  'tiktok-refugee-post': Settings<TiktokRefugeePost, Common | 'post' | 'layout' | 'hide' | 'contentLanguage'>;
  'tiktok-refugee-posts': Settings<TiktokRefugeePosts, Common | Filters | List | 'hide'>;
  'tiktok-refugee-tag-cloud': Settings<TiktokRefugeeTagCloud, Common | Filters | 'max' | 'minCount' | 'for' | 'href'>;
  'tiktok-refugee-tips': Settings<TiktokRefugeeTips, Common | Filters | List | 'post'>;
}

/** The class of each element. */
export interface WidgetElements {
  'tiktok-refugee-post': TiktokRefugeePost;
  'tiktok-refugee-posts': TiktokRefugeePosts;
  'tiktok-refugee-tag-cloud': TiktokRefugeeTagCloud;
  'tiktok-refugee-tips': TiktokRefugeeTips;
}

export type WidgetTag = keyof WidgetElements;

/** `pageSize` → `page-size`. */
type DashedName<Name> = Name extends `${infer Head}${infer Rest}`
  ? `${Lowercase<Head>}${Rest extends Uncapitalize<Rest> ? '' : '-'}${DashedName<Rest>}`
  : Name;

/** Settings as values of attributes, where numbers are text. */
export type Written<Settings> = {
  readonly [Name in keyof Settings]: Settings[Name] | (number extends Settings[Name] ? `${number}` : never);
};

/** Settings under the names of their attributes. */
export type Dashed<Settings> = {
  readonly [Name in Exclude<keyof Settings, 'feedData' | 'selectedTags'> as DashedName<Name>]?: Written<Settings>[Name];
};
