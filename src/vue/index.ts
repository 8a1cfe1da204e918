import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { WidgetEvents } from '../elements/base/events.js';
import type { WidgetElements, WidgetSettings, WidgetTag } from '../elements/registry.js';
import type { Written } from '../elements/settings.js';

type Emit = EmitFn<{ [Name in keyof WidgetEvents]: (event: WidgetEvents[Name]) => void }>;

/** What Vue's tools read of a component: the props of its tag in a template, and the events. */
type Tag<Name extends WidgetTag> = new () => WidgetElements[Name] & {
  /** @deprecated There is no such property: Vue's tools read its type. */
  readonly $props: Omit<HTMLAttributes, keyof WidgetSettings[Name]> & PublicProps & Written<WidgetSettings[Name]>;
  /** @deprecated There is no such method: Vue's tools read its type. */
  readonly $emit: Emit;
};

type Tags = { [Name in WidgetTag]: Tag<Name> };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds the tags to those that Vue knows
  interface GlobalComponents extends Tags {}
}
