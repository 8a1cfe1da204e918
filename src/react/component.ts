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
import type { EventName, WidgetElements, WidgetSettings, WidgetTag } from '../elements/registry.js';
import type { Dashed, Written } from '../elements/settings.js';

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

const EVENTS: Record<keyof WidgetListeners, EventName> = {
  onLoad: 'load',
  onError: 'error',
  onStale: 'stale',
  onPostClick: 'post-click',
  onTagSelect: 'tag-select',
  onImpression: 'impression',
};

type Html<Element, Name extends PropertyKey> = Omit<HTMLAttributes<Element>, Name | keyof WidgetListeners>;
export type Props<Tag extends WidgetTag> = WidgetSettings[Tag] &
  WidgetListeners &
  Html<WidgetElements[Tag], keyof WidgetSettings[Tag]> & { readonly ref?: Ref<WidgetElements[Tag]> | undefined };

type WidgetClass = CustomElementConstructor & Pick<typeof FeedElement, 'observedAttributes'>;

/** An attribute where there is one, so that it is in the HTML of a server, too. */
function attributeFor(prop: string, { observedAttributes }: WidgetClass): string {
  const dashed = prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return observedAttributes.includes(dashed) ? dashed : prop;
}

/** A React component for an element, named as it is in React's tools. */
export function component<Tag extends WidgetTag>(name: string, tag: Tag, widget: WidgetClass): FunctionComponent<Props<Tag>> {
  const Component: FunctionComponent<Props<Tag>> = ({ ref, ...props }) => {
    const { feedData, selectedTags, ...rest } = props as WidgetSettings['tiktok-refugee-posts'];
    const own = useRef<WidgetElements[Tag] & Partial<WidgetElements['tiktok-refugee-posts']>>(null);
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

/** The props of a tag that is written as it is in HTML. */
type TagProps<Tag extends WidgetTag> = Omit<Props<Tag>, keyof WidgetListeners | keyof WidgetSettings[Tag]> &
  Written<WidgetSettings[Tag]> &
  Dashed<WidgetSettings[Tag]>;

type Tags = { [Tag in WidgetTag]: TagProps<Tag> };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own names
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds the tags to those that React knows
    interface IntrinsicElements extends Tags {}
  }
}
