import type { HTMLAttributes } from 'svelte/elements';
import type { WidgetEvents } from '../elements/base/events.js';
import type { Dashed, WidgetElements, WidgetSettings, WidgetTag, Written } from '../elements/settings.js';

type Listeners = { readonly [Name in keyof WidgetEvents as `on${Name}`]?: ((event: WidgetEvents[Name]) => void) | undefined };

type Tag<Name extends WidgetTag> = Omit<HTMLAttributes<WidgetElements[Name]>, keyof WidgetSettings[Name]> &
  Written<WidgetSettings[Name]> &
  Dashed<WidgetSettings[Name]> &
  Listeners;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'tiktok-refugee-post': Tag<'tiktok-refugee-post'>;
    'tiktok-refugee-posts': Tag<'tiktok-refugee-posts'>;
    'tiktok-refugee-tag-cloud': Tag<'tiktok-refugee-tag-cloud'>;
    'tiktok-refugee-tips': Tag<'tiktok-refugee-tips'>;
  }
}
