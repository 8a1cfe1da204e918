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
import type { Dashed, WidgetElements, WidgetSettings, WidgetTag } from '../elements/settings.js';
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

type Html<Element, Name extends PropertyKey> = Omit<HTMLAttributes<Element>, Name | keyof WidgetListeners>;
type Props<Tag extends WidgetTag> = WidgetSettings[Tag] &
  WidgetListeners &
  Html<WidgetElements[Tag], keyof WidgetSettings[Tag]> & { readonly ref?: Ref<WidgetElements[Tag]> | undefined };

export type TiktokRefugeePostProps = Props<'tiktok-refugee-post'>;
export type TiktokRefugeePostsProps = Props<'tiktok-refugee-posts'>;
export type TiktokRefugeeTagCloudProps = Props<'tiktok-refugee-tag-cloud'>;
export type TiktokRefugeeTipsProps = Props<'tiktok-refugee-tips'>;

type WidgetClass = CustomElementConstructor & Pick<typeof FeedElement, 'observedAttributes'>;

/** An attribute where there is one, so that it is in the HTML of a server, too. */
function attributeFor(prop: string, { observedAttributes }: WidgetClass): string {
  const dashed = prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return observedAttributes.includes(dashed) ? dashed : prop;
}

function component<Tag extends WidgetTag>(name: string, tag: Tag, widget: WidgetClass): FunctionComponent<Props<Tag>> {
  const Component: FunctionComponent<Props<Tag>> = ({ ref, ...props }) => {
    const { feedData, selectedTags, ...rest } = props as WidgetSettings['tiktok-refugee-posts'];
    const own = useRef<WidgetElements[Tag] & Partial<Posts>>(null);
    useImperativeHandle(ref, () => own.current as WidgetElements[Tag], []);
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
export const TiktokRefugeePost = component('TiktokRefugeePost', 'tiktok-refugee-post', Post);
/** `<tiktok-refugee-posts>`: a list of articles. Children are its fallback. */
export const TiktokRefugeePosts = component('TiktokRefugeePosts', 'tiktok-refugee-posts', Posts);
/** `<tiktok-refugee-tag-cloud>`. Children are its fallback. */
export const TiktokRefugeeTagCloud = component('TiktokRefugeeTagCloud', 'tiktok-refugee-tag-cloud', TagCloud);
/** `<tiktok-refugee-tips>`. Children are its fallback. */
export const TiktokRefugeeTips = component('TiktokRefugeeTips', 'tiktok-refugee-tips', Tips);

/** The props of a tag that is written as it is in HTML. */
type TagProps<Tag extends WidgetTag> = Omit<Props<Tag>, keyof WidgetListeners> & Dashed<WidgetSettings[Tag]>;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own names
  namespace JSX {
    interface IntrinsicElements {
      'tiktok-refugee-post': TagProps<'tiktok-refugee-post'>;
      'tiktok-refugee-posts': TagProps<'tiktok-refugee-posts'>;
      'tiktok-refugee-tag-cloud': TagProps<'tiktok-refugee-tag-cloud'>;
      'tiktok-refugee-tips': TagProps<'tiktok-refugee-tips'>;
    }
  }
}
