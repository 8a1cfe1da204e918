import {
  createElement,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type FunctionComponent,
  type HTMLAttributes,
  type Ref,
} from 'react';
import { define } from '../define/define.js';
import type {
  TiktokRefugeeErrorEvent,
  TiktokRefugeeImpressionEvent,
  TiktokRefugeeLoadEvent,
  TiktokRefugeePostClickEvent,
  TiktokRefugeeStaleEvent,
  TiktokRefugeeTagSelectEvent,
} from '../elements/base/events.js';
import type { FeedElement } from '../elements/base/feed-element.js';
import { TiktokRefugeePost as Post } from '../elements/post/post.js';
import { TiktokRefugeePosts as Posts } from '../elements/posts/posts.js';
import { TiktokRefugeeTagCloud as TagCloud } from '../elements/tag-cloud/tag-cloud.js';
import { TiktokRefugeeTips as Tips } from '../elements/tips/tips.js';

/** Props that listen to a widget's events. */
export interface WidgetListeners {
  readonly onLoad?: ((event: TiktokRefugeeLoadEvent) => void) | undefined;
  readonly onError?: ((event: TiktokRefugeeErrorEvent) => void) | undefined;
  readonly onStale?: ((event: TiktokRefugeeStaleEvent) => void) | undefined;
  /** `event.preventDefault()` keeps the browser from following the link. */
  readonly onPostClick?: ((event: TiktokRefugeePostClickEvent) => void) | undefined;
  /** `event.preventDefault()` leaves the choice as it was. */
  readonly onTagSelect?: ((event: TiktokRefugeeTagSelectEvent) => void) | undefined;
  readonly onImpression?: ((event: TiktokRefugeeImpressionEvent) => void) | undefined;
}

const EVENTS: Record<keyof WidgetListeners, string> = {
  onLoad: 'load',
  onError: 'error',
  onStale: 'stale',
  onPostClick: 'post-click',
  onTagSelect: 'tag-select',
  onImpression: 'impression',
};

type Common = 'feed' | 'theme' | 'locale' | 'headingLevel' | 'loading' | 'images' | 'linkTarget' | 'linkRel' | 'feedData';
type Filters = 'tags' | 'excludeTags' | 'author' | 'since' | 'until' | 'sort' | 'selectedTags' | 'contentLanguage';
type List = 'layout' | 'limit' | 'pageSize' | 'search';

type Own<Element, Name extends keyof Element> = { readonly [Property in Name]?: Element[Property] | undefined };
type Html<Element, Name extends PropertyKey> = Omit<HTMLAttributes<Element>, Name | keyof WidgetListeners>;
type Props<Element, Name extends keyof Element> = Own<Element, Name> &
  WidgetListeners &
  Html<Element, Name> & { readonly ref?: Ref<Element> | undefined };

export type TiktokRefugeePostProps = Props<Post, Common | 'post' | 'layout' | 'hide' | 'contentLanguage'>;
export type TiktokRefugeePostsProps = Props<Posts, Common | Filters | List | 'hide'>;
export type TiktokRefugeeTagCloudProps = Props<TagCloud, Common | Filters | 'max' | 'minCount' | 'for' | 'href'>;
export type TiktokRefugeeTipsProps = Props<Tips, Common | Filters | List | 'post'>;

type WidgetClass = CustomElementConstructor & Pick<typeof FeedElement, 'observedAttributes'>;

/** An attribute where there is one, so that it is in the HTML of a server, too. */
function attributeFor(prop: string, { observedAttributes }: WidgetClass): string {
  const dashed = prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return observedAttributes.includes(dashed) ? dashed : prop;
}

function component<Widget extends FeedElement, WidgetProps extends Props<Widget, never>>(
  name: string,
  tag: string,
  widget: WidgetClass,
): FunctionComponent<WidgetProps> {
  const Component: FunctionComponent<WidgetProps> = ({ ref, ...props }) => {
    const { feedData, selectedTags, ...rest } = props as Own<Posts, 'feedData' | 'selectedTags'>;
    const own = useRef<Widget & Partial<Posts>>(null);
    useImperativeHandle(ref, () => own.current as Widget, []);
    // React itself sets neither properties nor listeners of an element that came as HTML.
    useLayoutEffect(() => {
      if (own.current) own.current.feedData = feedData;
    }, [feedData]);
    useLayoutEffect(() => {
      // The reader's choice stands until the application has another.
      if (own.current && selectedTags) own.current.selectedTags = selectedTags;
    }, [selectedTags]);
    useLayoutEffect(() => {
      const listening = new AbortController();
      for (const [prop, event] of Object.entries(EVENTS)) {
        const listener = props[prop as keyof WidgetListeners] as ((event: Event) => void) | undefined;
        if (listener) own.current?.addEventListener(`tiktok-refugee-${event}`, listener, listening);
      }
      return () => listening.abort();
    });
    // After the others, so that they are there for the first event.
    useLayoutEffect(() => define(tag, widget), []);
    const attributes = Object.entries(rest)
      .filter(([prop]) => !(prop in EVENTS))
      .map(([prop, value]) => [attributeFor(prop, widget), value]);
    return createElement(tag, { ...Object.fromEntries(attributes), ref: own });
  };
  Component.displayName = name;
  return Component;
}

/** `<tiktok-refugee-post>`: one article. Children are its fallback. */
export const TiktokRefugeePost = component<Post, TiktokRefugeePostProps>('TiktokRefugeePost', 'tiktok-refugee-post', Post);
/** `<tiktok-refugee-posts>`: a list of articles. Children are its fallback. */
export const TiktokRefugeePosts = component<Posts, TiktokRefugeePostsProps>('TiktokRefugeePosts', 'tiktok-refugee-posts', Posts);
/** `<tiktok-refugee-tag-cloud>`. Children are its fallback. */
export const TiktokRefugeeTagCloud = component<TagCloud, TiktokRefugeeTagCloudProps>(
  'TiktokRefugeeTagCloud',
  'tiktok-refugee-tag-cloud',
  TagCloud,
);
/** `<tiktok-refugee-tips>`. Children are its fallback. */
export const TiktokRefugeeTips = component<Tips, TiktokRefugeeTipsProps>('TiktokRefugeeTips', 'tiktok-refugee-tips', Tips);

/** `pageSize` → `page-size`. */
type Dashed<Name> = Name extends `${infer Head}${infer Rest}`
  ? `${Lowercase<Head>}${Rest extends Uncapitalize<Rest> ? '' : '-'}${Dashed<Rest>}`
  : Name;
/** As in HTML, where numbers are text. */
type Written<Value> = Value | (Value extends number ? `${number}` : never);
type OwnName<WidgetProps> = Exclude<keyof WidgetProps, keyof HTMLAttributes<unknown> | keyof WidgetListeners>;
/** The props of a tag that is written as it is in HTML. */
type TagProps<WidgetProps> = Omit<WidgetProps, keyof WidgetListeners> & {
  readonly [Name in OwnName<WidgetProps> as Dashed<Name>]?: Written<WidgetProps[Name]>;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own names
  namespace JSX {
    interface IntrinsicElements {
      'tiktok-refugee-post': TagProps<TiktokRefugeePostProps>;
      'tiktok-refugee-posts': TagProps<TiktokRefugeePostsProps>;
      'tiktok-refugee-tag-cloud': TagProps<TiktokRefugeeTagCloudProps>;
      'tiktok-refugee-tips': TagProps<TiktokRefugeeTipsProps>;
    }
  }
}
