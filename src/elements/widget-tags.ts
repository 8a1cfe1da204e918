import type { WidgetEvents } from './base/events.js';
import type { WidgetSettings, WidgetTag } from './registry.js';
import type { Dashed } from './settings.js';

/** What has no attribute, and is set as a property. */
type Unwritten = 'feedData' | 'selectedTags';

/**
 * The tags in the JSX of any framework: their attributes, the properties that have none, and listeners.
 *
 * @typeParam Common the attributes that the framework allows on every element.
 * @typeParam Listener what the name of a listener begins with: `on:` in Solid.
 * @typeParam Property what the name of a property begins with: `prop:` in Solid.
 */
export type WidgetTags<Common, Listener extends string = 'on', Property extends string = ''> = {
  [Tag in WidgetTag]: Omit<Common, keyof Dashed<WidgetSettings[Tag]>> &
    Dashed<WidgetSettings[Tag]> & {
      readonly [Name in Unwritten & keyof WidgetSettings[Tag] as `${Property}${Name}`]?: WidgetSettings[Tag][Name];
    } & {
      readonly [Name in keyof WidgetEvents as `${Listener}${Name}`]?: ((event: WidgetEvents[Name]) => void) | undefined;
    };
};
