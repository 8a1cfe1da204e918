import type { HTMLAttributes } from 'svelte/elements';
import type { WidgetEvents } from '../elements/base/events.js';
import type { WidgetElements, WidgetSettings, WidgetTag } from '../elements/registry.js';
import type { Dashed, Written } from '../elements/settings.js';

type Listeners = { readonly [Name in keyof WidgetEvents as `on${Name}`]?: ((event: WidgetEvents[Name]) => void) | undefined };

type Tag<Name extends WidgetTag> = Omit<HTMLAttributes<WidgetElements[Name]>, keyof WidgetSettings[Name]> &
  Written<WidgetSettings[Name]> &
  Dashed<WidgetSettings[Name]> &
  Listeners;

type Tags = { [Name in WidgetTag]: Tag<Name> };

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds the tags to those that Svelte knows
  interface SvelteHTMLElements extends Tags {}
}
